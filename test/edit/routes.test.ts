import { describe, expect, it } from 'vitest';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { columnsInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const id = (name: string) => sketchId('step', name);
const column = (index: number) => sketchId('column', index);
const frontstage = sketchId('lane', '2-frontstage');

const plain = sketch({ lanes: { evidence: '', customer: 'A B C', frontstage: '- F -' }, links: 'A>B B>F B>C' });
const [linkId = ''] = Object.entries(plain.links).find(([, { to }]) => to === id('F')) ?? [];

/** A drawing whose link from B to F was led by hand. */
function led(bends: readonly object[]): BlueprintDocument {
  return run(plain, { edit: 'set-fields', args: { of: { collection: 'links', id: linkId }, fields: { bends } } });
}

function run(document: BlueprintDocument, ...calls: EditCall[]): BlueprintDocument {
  return doEdits(startHistory(document), calls).document;
}

/** The columns and steps as they are, but for steps put elsewhere. */
function arranged(document: BlueprintDocument, elsewhere: Readonly<Record<string, string>> = {}): EditCall {
  const columns = columnsInOrder(document).map(([columnId, { order }]) => ({ id: columnId, order }));
  const steps = Object.entries(document.steps).map(([stepId, { columnId = '', order }]) => ({
    id: stepId,
    columnId: elsewhere[stepId] ?? columnId,
    order,
  }));
  return { edit: 'arrange', args: { steps, columns } };
}

describe('a route set by hand', () => {
  const bends = [
    { laneId: frontstage, track: 0 },
    { columnId: column(2), track: 1 },
  ];

  it('stays through Tidy while both ends stay, and is found anew where one moved', () => {
    const document = led(bends);
    expect(run(document, arranged(document, { [id('A')]: column(1) })).links[linkId]?.bends).toEqual(bends);
    expect(run(document, arranged(document, { [id('F')]: column(2) })).links[linkId]?.bends).toBeUndefined();
  });

  it('goes with the column or lane beside which it was led', () => {
    const document = led(bends);
    const withoutColumn = run(document, { edit: 'remove-column', args: { columnId: column(2) } });
    expect(withoutColumn.links[linkId]).toEqual(plain.links[linkId]);
    const withoutLane = run(document, { edit: 'delete-elements', args: { ids: [frontstage] } });
    expect(withoutLane.links[linkId]).toEqual(plain.links[linkId]);
    const other = run(document, { edit: 'remove-column', args: { columnId: column(0) } });
    expect(other.links[linkId]?.bends).toEqual(bends);
  });
});
