import { describeBlueprint } from '../../report/document/description/describe.ts';
import type { ReportPart } from '../../report/document/report.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { ExportJob } from './encoder.ts';

/** The description in one language, with its drawing. */
export interface Described {
  readonly tag: string;
  readonly part: ReportPart;
  readonly scene: Scene;
}

/** The written description in each of the languages that are asked for. */
export function describedIn({ document, languages, theme, date, environment }: ExportJob): Described[] {
  return languages.map((tag) => {
    environment.signal?.throwIfAborted();
    return {
      tag,
      part: describeBlueprint(document, tag, date),
      scene: buildScene(document, { languages: [tag], theme, frame: { date } }),
    };
  });
}
