import type { compareSentences } from '../../../shared/locales/compare.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';

type Words = Pick<(typeof compareSentences)['en'], 'asIs' | 'toBe' | 'counterpart'>;

/** How comparing a blueprint with its counterpart is called. */
export function pairWords({ service: { state } }: BlueprintDocument, words: Words): string {
  if (state === 'to-be') return words.asIs;
  return state === 'as-is' ? words.toBe : words.counterpart;
}
