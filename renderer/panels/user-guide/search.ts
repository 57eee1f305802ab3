import { holdsWords, typedWords } from '../find/typed-words.ts';
import type { GuidePage } from './read.ts';

export interface FoundPage {
  readonly page: GuidePage;
  /** What stands around the first word that was found; empty where the title alone says it. */
  readonly around: string;
}

/** Characters before and after a word that was found. */
const BEFORE = 24;
const AFTER = 56;

/** The pages that hold every word typed, those whose title does first. */
export function searchGuide(pages: readonly GuidePage[], query: string): readonly FoundPage[] {
  const wanted = typedWords(query);
  const found = pages.filter(({ title, words }) => holdsWords(`${title} ${words}`, wanted));
  const inTitle = ({ title }: GuidePage) => holdsWords(title, wanted);
  return [...found.filter(inTitle), ...found.filter((page) => !inTitle(page))].map((page) => ({
    page,
    around: inTitle(page) ? '' : around(page.words, wanted[0] ?? ''),
  }));
}

function around(words: string, wanted: string): string {
  const at = words.toLowerCase().indexOf(wanted);
  if (at < 0) return '';
  const [from, to] = [Math.max(0, at - BEFORE), at + wanted.length + AFTER];
  return `${from > 0 ? '…' : ''}${words.slice(from, to).trim()}${to < words.length ? '…' : ''}`;
}
