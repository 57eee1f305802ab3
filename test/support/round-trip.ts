import fc from 'fast-check';
import { columnsInOrder, lanesInOrder, phasesInOrder, stepsInCell } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { benchDocument } from '../bench/document.ts';
import { corpus } from '../corpus/corpus.ts';
import { everyKind } from './blueprints.ts';
import { complaintHandling } from './complaint-handling.ts';

/**
 * What a round trip through another program's format must keep: ids, texts, lanes, phases, links, markers and order.
 * Columns are known by their place alone, empty ones not at all.
 */
export function keptFacts(document: BlueprintDocument) {
  const columns = columnsInOrder(document).map(([id]) => id);
  const used = columns.filter((id) => Object.values(document.steps).some(({ columnId }) => columnId === id));
  const phaseOf = (columnId: string | undefined) => document.columns[columnId ?? '']?.phaseId;
  return {
    name: document.service.name,
    lanes: lanesInOrder(document).map(([id, { role, name }]) => ({ id, role, name })),
    phases: phasesInOrder(document).map(([id, { name }]) => ({ id, name })),
    steps: Object.fromEntries(
      Object.entries(document.steps).map(([id, { name, kind, laneId, columnId }]) => [
        id,
        {
          ...{ name, kind, laneId },
          column: used.indexOf(columnId ?? ''),
          phase: phaseOf(columnId),
          row: stepsInCell(document, laneId ?? '', columnId ?? '').findIndex(([other]) => other === id),
        },
      ]),
    ),
    links: sorted(document.links, ({ from, to, condition }) => ({ from, to, condition })),
    failPoints: sorted(document.failPoints, ({ on, number, what }) => ({ on, number, what })),
    waitPoints: sorted(document.waitPoints, ({ on, number }) => ({ on, number })),
  };
}

function sorted<Item, Fact>(items: Readonly<Record<string, Item>>, fact: (item: Item) => Fact) {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, fact(item)]));
}

/** Blueprints of all kinds that a round trip is tried on. */
export function roundTripCases(): readonly (readonly [name: string, document: BlueprintDocument])[] {
  return [
    ['the example', complaintHandling()],
    ['every kind', everyKind()],
    ...corpus().map(({ id, document }) => [id, document] as const),
  ];
}

/** Generated processes with any texts as the names of steps, lanes and conditions. */
export const generatedBlueprint: fc.Arbitrary<BlueprintDocument> = fc
  .record({
    steps: fc.integer({ min: 1, max: 60 }),
    names: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ steps, names }) => {
    const document = benchDocument(steps);
    // A text of white space alone is no name, and other programs keep no control characters.
    const name = (index: number) =>
      (names[index % names.length] ?? '').replace(/[\s\p{C}]+/gu, ' ').trim() || `Step ${index}`;
    const renamed = Object.entries(document.steps).map(([id, step], index) => [
      id,
      { ...step, name: { en: name(index) } },
    ]);
    return { ...document, steps: Object.fromEntries(renamed) as BlueprintDocument['steps'] };
  });
