import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { doEdits, type History, redo, replay, startHistory, undo } from '../../shared/edit/history.ts';
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
          if (original) expect(unknown(step)).toEqual(unknown(original));
        }
        expect(unknown(history.document)).toEqual(unknown(document));
      }),
      { numRuns: 40 },
    );
  });

  it('undoes typing into one field as one thing', () => {
    const type = (history: History, text: string) =>
      doEdits(
        history,
        [{ edit: 'set-text', args: { of: 'service', field: 'name', language: 'en', text } }],
        'service name',
      );
    const typed = ['C', 'Co', 'Com'].reduce(type, startHistory(blank));
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).document.service.name).toEqual({});
  });
});
