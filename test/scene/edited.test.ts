import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { runEdit } from '../../shared/edit/registry.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { countingIds } from '../support/ids.ts';
import { dice, randomEdit } from '../support/random-edits.ts';

const START = sketch({
  lanes: { customer: '^Ask Wait Take', frontstage: 'Answer Check?', support: 'Store' },
  links: 'Ask>Answer Answer>Check Check>Take:yes Check>Store:no Store>Wait',
});
const VIEW = { languages: ['en'] };

/** A document after each of several edits by chance, many of them names. */
function editedOften(seed: number): BlueprintDocument[] {
  const roll = dice(seed);
  const nextId = countingIds('added');
  const documents = [START];
  for (let done = 0; done < 16; done += 1) {
    const document = documents.at(-1) ?? START;
    const ids = Object.keys(document.steps);
    const of = { collection: 'steps', id: ids[roll(ids.length)] ?? '' } as const;
    const text = 'Ask once more for what is missing '.slice(0, 3 + roll(30));
    const name = { edit: 'set-text', args: { of, field: 'name', language: 'en', text } } as const;
    try {
      documents.push(runEdit(document, roll(2) === 0 ? name : randomEdit(document, roll, nextId)).document);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }
  return documents;
}

it('is drawn after each edit as if it were drawn for the first time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const documents = editedOften(seed);
      const drawn = documents.map((document) => ({
        placed: placeBlueprint(document, VIEW),
        scene: buildScene(document, { ...VIEW, theme: 'light' }),
      }));
      for (const [index, document] of documents.entries()) {
        const copy = structuredClone(document);
        expect(drawn[index]?.placed).toEqual(placeBlueprint(copy, VIEW));
        expect(drawn[index]?.scene).toEqual(buildScene(copy, { ...VIEW, theme: 'light' }));
      }
    }),
    { numRuns: 12 },
  );
});

it('keeps its whole layout, and all parts but one, when a letter makes no card larger', () => {
  const [id = ''] = Object.keys(START.steps);
  const args = { of: { collection: 'steps', id }, field: 'name', language: 'en' } as const;
  const named = (text: string) => runEdit(START, { edit: 'set-text', args: { ...args, text } }).document;
  const [before, after] = [named('Ask u'), named('Ask us')];
  const { layout } = placeBlueprint(before, VIEW);
  expect(placeBlueprint(after, VIEW).layout).toBe(layout);
  const [first, second] = [before, after].map((document) => buildScene(document, { ...VIEW, theme: 'light' }).groups);
  const kept = new Set(first);
  const anew = (second ?? []).filter((group) => !kept.has(group) && group.layer !== 'lanes' && group.layer !== 'lines');
  expect(anew.filter(({ layer }) => layer === 'steps').map(({ key }) => key)).toEqual([id]);
  expect(anew.every(({ name }) => name.includes('Ask us'))).toBe(true);
});
