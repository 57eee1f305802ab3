import type { OtherBlueprint } from '../../shared/model/other-blueprints.ts';
import type { Refusal } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Overview } from '../../shared/report/overview.ts';
import type { FolderSettings } from '../../shared/rules/settings.ts';

/** What the overview worker is asked. */
export interface OverviewRequest {
  readonly text: string;
  /** ISO date. */
  readonly today: string;
  readonly settings: FolderSettings | undefined;
  /** The blueprints it refers to, by how; undefined before they were asked for, null where nobody can look. */
  readonly others: ReadonlyMap<string, BlueprintDocument | null> | null | undefined;
}

/** What it says. */
export type OverviewMessage =
  | { readonly kind: 'done'; readonly overview: Overview; readonly refers: boolean }
  /** It refers to others: ask again with them. */
  | { readonly kind: 'wants'; readonly others: readonly OtherBlueprint[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failed'; readonly reason: string };
