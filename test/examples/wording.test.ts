import { describe, expect, it } from 'vitest';
import { roleOf } from '../../shared/model/queries.ts';
import { everyExample } from './examples.ts';
import { textsOf } from './texts.ts';

const examples = everyExample();

/** Where a text of some example, in English or Chinese, is written as it should not be. */
function written(wrong: RegExp, language?: string): string[] {
  return examples.flatMap(({ name, document }) =>
    textsOf(document).flatMap(({ path, text }) =>
      Object.entries(text).flatMap(([tag, words]) =>
        (language ?? tag) === tag && wrong.test(words ?? '') ? [`${name}${path}: ${words}`] : [],
      ),
    ),
  );
}

/** English names by the Chinese one, of all entries of a collection that the examples share by name. */
function namesOf(collection: 'channels' | 'systems'): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { document } of examples) {
    for (const { name } of Object.values(document[collection])) {
      const chinese = name['zh-Hans'] ?? '';
      names.set(chinese, (names.get(chinese) ?? new Set()).add(name.en ?? ''));
    }
  }
  return names;
}

describe('the wording of the examples', () => {
  it('quotes with curly quotes and apostrophes', () => {
    expect(written(/["'「」『』]/)).toEqual([]);
  });

  it('puts the currency before the sum, and a dash between two numbers', () => {
    expect(written(/\d (?:million )?(?:yuan|dollars)/, 'en')).toEqual([]);
    expect(written(/\d ?(?:-|--|—) ?\d/, 'en')).toEqual([]);
  });

  it.each(['channels', 'systems'] as const)('has one name for one thing among the %s of all examples', (collection) => {
    const several = [...namesOf(collection)].filter(([, english]) => english.size > 1);
    expect(several.map(([chinese, english]) => [chinese, ...english])).toEqual([]);
  });

  it('calls whoever is served a customer', () => {
    expect(written(/\bclients?\b/i, 'en')).toEqual([]);
  });

  it('tells the hour as English does', () => {
    expect(written(/o’clock|\b\d\d?:\d\d\b/, 'en')).toEqual([]);
  });

  it('sets Chinese apart from digits and Latin letters, but in what is typed as a code', () => {
    expect(written(/\p{Script=Han}[A-Za-z\d](?<!“回T)|[A-Za-z\d%](?<!“回T)\p{Script=Han}/u, 'zh-Hans')).toEqual([]);
  });

  it('points evidence at no step, it only lies beside it', () => {
    const pointing = examples.flatMap(({ name, document }) =>
      Object.entries(document.links).flatMap(([id, { from, arrow }]) =>
        roleOf(document, from) === 'evidence' && arrow !== 'none' ? [`${name}/${id}`] : [],
      ),
    );
    expect(pointing).toEqual([]);
  });

  it('parts what a condition says with a comma', () => {
    const parted = examples.flatMap(({ name, document }) =>
      Object.entries(document.links).flatMap(([id, { condition = {} }]) =>
        Object.values(condition).some((words) => /[:：;；]/.test(words ?? '')) ? [`${name}/${id}`] : [],
      ),
    );
    expect(parted).toEqual([]);
  });
});
