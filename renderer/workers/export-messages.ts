import type { Sentence } from '../../shared/model/refusal.ts';

/** What the export worker says. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  | { readonly kind: 'failed'; readonly reason: string };
