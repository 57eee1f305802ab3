import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Options } from '../read-options.ts';
import type { ExportRequest } from '../request.ts';

/** What pages are made of. */
export interface PagesJob {
  /** The document with nothing but the parts that may be seen. */
  readonly document: BlueprintDocument;
  readonly languages: readonly string[];
  readonly theme: ExportRequest['theme'];
  readonly colours: Theme;
  readonly date?: string;
  readonly options: Options;
  /** The whole drawing with title block and legend. */
  readonly scene: () => Scene;
}
