import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import {
  doEdits,
  type History,
  isUntouched,
  MOST_BYTES,
  MOST_ENTRIES,
  redo,
  replay,
  startHistory,
  undo,
} from '../../shared/edit/history.ts';
import { createBlueprint } from '../../shared/model/create.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { documentOfTomorrow } from '../support/arbitrary-document.ts';
import { countingIds } from '../support/ids.ts';
import { dice, randomEdit } from '../support/random-edits.ts';

const blank = createBlueprint({
  documentId: '5f0c7f5e-7d0e-4a54-9c8a-0d6a5a1f2b3c',
  nextId: countingIds(),
  languages: ['en'],
});

/** Edits by chance; those that do not fit are refused and change nothing. */
function edited(start: BlueprintDocument, seed: number, count: number): History {
  const roll = dice(seed);
  const nextId = countingIds('added');
  let history = startHistory(start);
  for (let done = 0; done < count; done += 1) {
    const call = randomEdit(history.document, roll, nextId);
    try {
      history = doEdits(history, [call], roll(3) === 0 ? 'typing' : undefined);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }
  return history;
}

function named(history: History, text: string, mergeKey?: string): History {
  return doEdits(
    history,
    [{ edit: 'set-text', args: { of: 'service', field: 'name', language: 'en', text } }],
    mergeKey,
  );
}

function all(history: History, travel: (history: History) => History): History {
  const next = travel(history);
  return next === history ? history : all(next, travel);
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('history', () => {
  it('undoing everything gives the start, redoing it the end', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const history = edited(blank, seed, 60);
        const back = all(history, undo);
        expect(serialiseBlueprint(back.document)).toBe(serialiseBlueprint(blank));
        expect(serialiseBlueprint(all(back, redo).document)).toBe(serialiseBlueprint(history.document));
      }),
      { numRuns: 60 },
    );
  });

  it('a replay of its calls gives the same document', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const history = edited(blank, seed, 60);
        expect(serialiseBlueprint(replay(blank, history.past))).toBe(serialiseBlueprint(history.document));
      }),
      { numRuns: 60 },
    );
  });

  it('every edit leaves a file that reads back as the same document', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { document } = edited(blank, seed, 60);
        const result = parseBlueprint(serialiseBlueprint(document));
        expect(result).toEqual({ ok: true, document, newerMinor: false });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps unknown keys through edits, save and undo', () => {
    fc.assert(
      fc.property(documentOfTomorrow, seeds, (document, seed) => {
        const history = edited(document, seed, 15);
        expect(serialiseBlueprint(all(history, undo).document)).toBe(serialiseBlueprint(document));
        const unknown = (value: object) => Object.entries(value).filter(([key]) => key.startsWith('unknown '));
        for (const [id, step] of Object.entries(history.document.steps)) {
          const original = document.steps[id];
          // A step with which others were merged takes over theirs as well.
          if (original) expect(unknown(step)).toEqual(expect.arrayContaining(unknown(original)));
        }
        expect(unknown(history.document)).toEqual(unknown(document));
      }),
      { numRuns: 40 },
    );
  });

  it('undoes typing into one field as one thing', () => {
    const typed = ['C', 'Co', 'Com'].reduce(
      (history, text) => named(history, text, 'service name'),
      startHistory(blank),
    );
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).document.service.name).toEqual({});
  });

  it('keeps nothing of what stood in a field between two letters', () => {
    const letters = Array.from({ length: 300 }, (_, index) => 'a'.repeat(index + 1));
    const typed = letters.reduce((history, text) => named(history, text, 'service name'), startHistory(blank));
    const kept = JSON.stringify(typed.past).match(/a{2,}/g) ?? [];
    expect(kept.length).toBeGreaterThan(0);
    expect(new Set(kept)).toEqual(new Set([letters.at(-1)]));
    expect(replay(blank, typed.past)).toEqual(typed.document);
    expect(redo(undo(typed)).document).toEqual(typed.document);
    expect(undo(typed).document).toEqual(blank);
  });

  it('forgets the oldest of more than can be undone', () => {
    const names = Array.from({ length: MOST_ENTRIES + 20 }, (_, index) => `Name ${index}`);
    const history = names.reduce((before, text) => named(before, text), startHistory(blank));
    expect(history.past).toHaveLength(MOST_ENTRIES);
    const back = all(history, undo);
    expect(back.document.service.name).toEqual({ en: 'Name 19' });
    expect([startHistory(blank), history, back].map(isUntouched)).toEqual([true, false, false]);
    expect(all(back, redo).document).toEqual(history.document);
  });

  it('forgets the oldest of what is too large to be kept, and never the last', () => {
    const large = 'a'.repeat(MOST_BYTES / 10);
    const texts = Array.from({ length: 20 }, (_, index) => `${index}${large}`);
    const history = texts.reduce((before, text) => named(before, text), startHistory(blank));
    expect(history.past.length).toBeGreaterThan(2);
    expect(history.past.length).toBeLessThan(10);
    const larger = named(history, large.repeat(11));
    expect(larger.past).toHaveLength(1);
    expect(undo(larger).document).toEqual(history.document);
  });
});
