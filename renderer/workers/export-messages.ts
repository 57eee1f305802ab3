import type { Exported } from '../../shared/export/request.ts';
import type { Sentence } from '../../shared/model/refusal.ts';

/** What the export worker says. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'done' } & Exported)
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  | { readonly kind: 'failed'; readonly reason: string };
