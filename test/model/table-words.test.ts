import { describe, expect, it } from 'vitest';
import { recordWords } from '../../shared/locales/record-words.ts';
import { CELL_WORDS, shownWord } from '../../shared/model/tables/words.ts';

describe('words of tables', () => {
  it.each(['source', 'figure'] as const)('of every kind of %s are those of the record and of reports', (list) => {
    const kinds = Object.keys(CELL_WORDS[list]);
    expect(kinds.length).toBeGreaterThan(3);
    for (const [language, chinese] of [
      ['en', false],
      ['zh-Hans', true],
    ] as const) {
      const words: Readonly<Record<string, unknown>> = { ...recordWords[language] };
      expect(kinds.map((kind) => shownWord(list, kind, chinese))).toEqual(kinds.map((kind) => words[kind]));
    }
  });
});
