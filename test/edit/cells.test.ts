import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPlacement } from '../../shared/edit/cells.ts';
import { EditError } from '../../shared/edit/edit.ts';
import { type EditCall, runEdit } from '../../shared/edit/registry.ts';
import { createBlueprint } from '../../shared/model/create.ts';
import { columnsInOrder, lanesInOrder, stepsOfLane } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { countingIds } from '../support/ids.ts';
import { dice, randomEdit } from '../support/random-edits.ts';

const nextId = countingIds();
const blank = createBlueprint({ documentId: '5f0c7f5e-7d0e-4a54-9c8a-0d6a5a1f2b3c', nextId, languages: ['en'] });
const [, customer, frontstage] = lanesInOrder(blank).map(([id]) => id);

function run(document: BlueprintDocument, ...calls: EditCall[]): BlueprintDocument {
  return calls.reduce((current, call) => runEdit(current, call).document, document);
}

function named(id: string): string {
  return `${id}Step00000000`.slice(0, 12);
}

/** Customer steps A, B, C in the first three columns and one frontstage step under B. */
function threeSteps(): BlueprintDocument {
  const next = (id: string, after: string): EditCall => ({
    edit: 'add-next-step',
    args: {
      stepId: named(id),
      linkId: nextId(),
      afterStepId: named(after),
      kind: 'action',
      name: { en: id },
      newColumnId: nextId(),
      spareColumnId: nextId(),
    },
  });
  const [firstColumn] = columnsInOrder(blank).map(([id]) => id);
  const target = {
    laneId: customer ?? '',
    columnId: firstColumn ?? '',
    where: 'before',
    newColumnId: nextId(),
  } as const;
  return run(
    blank,
    { edit: 'add-step', args: { stepId: named('A'), kind: 'action', name: { en: 'A' }, target } },
    next('B', 'A'),
    next('C', 'B'),
    {
      edit: 'hand-over',
      args: {
        stepId: named('F'),
        linkId: nextId(),
        fromStepId: named('B'),
        kind: 'action',
        name: { en: 'F' },
        newColumnId: nextId(),
      },
    },
  );
}

function lane(document: BlueprintDocument, laneId: string | undefined): string[] {
  const columns = columnsInOrder(document).map(([id]) => id);
  return stepsOfLane(document, laneId ?? '').map(
    ([, step]) => `${step.name.en}${columns.indexOf(step.columnId ?? '')}`,
  );
}

function move(document: BlueprintDocument, id: string, column: number, where: 'before' | 'after', laneId = customer) {
  const columnId = columnsInOrder(document)[column]?.[0] ?? '';
  const target = { laneId: laneId ?? '', columnId, where, newColumnId: nextId() };
  return run(document, { edit: 'move-step', args: { stepId: named(id), target } });
}

describe('placing a step', () => {
  it('on a free cell moves nothing else', () => {
    const document = move(threeSteps(), 'A', 0, 'before', frontstage);
    expect(lane(document, customer)).toEqual(['B1', 'C2']);
    expect(lane(document, frontstage)).toEqual(['A0', 'F1']);
  });

  it('before a taken cell shifts only the later steps of that lane', () => {
    const document = move(threeSteps(), 'C', 0, 'before');
    expect(lane(document, customer)).toEqual(['C0', 'A1', 'B2']);
    expect(lane(document, frontstage)).toEqual(['F1']);
  });

  it('after a taken cell, at the end, adds a column', () => {
    const document = move(threeSteps(), 'A', 2, 'after');
    expect(lane(document, customer)).toEqual(['B1', 'C2', 'A3']);
    expect(columnsInOrder(document)).toHaveLength(4);
  });

  it('stops shifting at the first free cell', () => {
    const document = move(threeSteps(), 'F', 0, 'before', customer);
    expect(lane(document, customer)).toEqual(['F0', 'A1', 'B2', 'C3']);
    const gap = move(move(threeSteps(), 'B', 0, 'before', frontstage), 'C', 0, 'before');
    expect(lane(gap, customer)).toEqual(['C0', 'A1']);
  });

  it('jumps over pinned steps, which stay', () => {
    const pinned = run(threeSteps(), {
      edit: 'set-fields',
      args: { of: { collection: 'steps', id: named('B') }, fields: { pinned: true } },
    });
    expect(lane(move(pinned, 'F', 0, 'before', customer), customer)).toEqual(['F0', 'B1', 'A2', 'C3']);
  });

  it('in a lane that is gone is refused in both languages', () => {
    const target = {
      laneId: 'laneThatWent1',
      columnId: columnsInOrder(blank)[0]?.[0] ?? '',
      where: 'after',
      newColumnId: nextId(),
    } as const;
    expect(() => planPlacement(threeSteps(), named('A'), target)).toThrow(EditError);
  });

  it('never puts two steps into one place, whatever is done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const roll = dice(seed);
        const ids = countingIds('added');
        let document = threeSteps();
        for (let count = 0; count < 80; count += 1) {
          try {
            document = run(document, randomEdit(document, roll, ids));
          } catch (error) {
            if (!(error instanceof EditError)) throw error;
          }
        }
        const places = Object.values(document.steps)
          .filter((step) => step.laneId !== undefined && step.columnId !== undefined)
          .map((step) => `${step.laneId} ${step.columnId} ${step.order}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('deleting', () => {
  it('takes links and markers of a step along, and sends steps of a lane to the tray', () => {
    const marked = run(threeSteps(), {
      edit: 'add-fail-point',
      args: { failPointId: nextId(), on: named('B'), what: { en: 'Lost' } },
    });
    const without = run(marked, { edit: 'delete-elements', args: { ids: [named('B')] } });
    expect(Object.values(without.links)).toEqual([]);
    expect(Object.values(without.failPoints)).toEqual([]);
    const laneless = run(marked, { edit: 'delete-elements', args: { ids: [customer ?? ''] } });
    expect(Object.keys(laneless.steps)).toHaveLength(4);
    expect(laneless.steps[named('A')]).not.toHaveProperty('laneId');
  });

  it('keeps the numbers of the other markers', () => {
    const ids = ['markerNumber1', 'markerNumber2', 'markerNumber3'];
    const add = (id: string): EditCall => ({
      edit: 'add-fail-point',
      args: { failPointId: id, on: named('A'), what: { en: id } },
    });
    const [one = '', two = '', three = ''] = ids;
    const document = run(
      threeSteps(),
      add(one),
      add(two),
      { edit: 'delete-elements', args: { ids: [one] } },
      add(three),
    );
    expect(document.failPoints[two]?.number).toBe(2);
    expect(document.failPoints[three]?.number).toBe(3);
  });
});

describe('linking', () => {
  it.each([
    ['to itself', named('A'), named('A')],
    ['twice', named('A'), named('B')],
    ['to what is missing', named('A'), 'stepThatWent1'],
  ])('refuses a link %s', (_what, from, to) => {
    expect(() => run(threeSteps(), { edit: 'connect', args: { linkId: nextId(), from, to } })).toThrow(EditError);
  });
});
