import { describe, expect, it } from 'vitest';
import { compareDrawings, comparisonOf, haveCommonParts, pairOf } from '../../shared/compare/comparison.ts';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { exampleOf } from '../examples/examples.ts';

const { document: asIs } = exampleOf('financial-marketing-as-is');
const { document: toBe } = exampleOf('financial-marketing-to-be');
const before = sketch({ lanes: { customer: 'A B C', frontstage: '- - D' }, links: 'A>B B>C' });
const step = (name: string) => sketchId('step', name);
const set = (id: string, fields: object): EditCall =>
  ({ edit: 'set-fields', args: { of: { collection: 'steps', id }, fields } }) as EditCall;

function edited(...calls: EditCall[]): BlueprintDocument {
  return doEdits(startHistory(before), calls).document;
}

describe('two blueprints compared', () => {
  it('are told part by part: what came, went, changed, and what merely stands elsewhere', () => {
    const other = edited(
      {
        edit: 'set-text',
        args: { of: { collection: 'steps', id: step('A') }, field: 'name', language: 'en', text: 'Ask' },
      },
      set(step('B'), { columnId: sketchId('column', 2) }),
      { edit: 'delete-elements', args: { ids: [step('D')] } },
      { edit: 'add-fail-point', args: { failPointId: 'failure00001', on: step('A'), what: {} } },
    );
    expect(compareDrawings({ before, after: other })).toEqual([
      { kind: 'changed', collection: 'steps', id: step('A'), fields: ['name'] },
      { kind: 'moved', collection: 'steps', id: step('B'), fields: ['columnId'] },
      { kind: 'removed', collection: 'steps', id: step('D'), fields: [] },
      { kind: 'added', collection: 'failPoints', id: 'failure00001', fields: [] },
    ]);
  });

  it('differ in nothing where a step is only pinned, or stands elsewhere among those of its cell', () => {
    const other = edited(set(step('A'), { pinned: true, order: 'a5' }));
    expect(compareDrawings({ before, after: other })).toEqual([]);
  });

  it('say that a step changed where it was moved as well, and name its place with the rest', () => {
    const other = edited(set(step('A'), { kind: 'wait', laneId: sketchId('lane', '1-frontstage') }));
    expect(compareDrawings({ before, after: other })).toEqual([
      { kind: 'changed', collection: 'steps', id: step('A'), fields: ['kind', 'laneId'] },
    ]);
  });

  it('stand in the order of what is and what is planned, whichever of them is open', () => {
    expect(pairOf(asIs, toBe)).toEqual({ before: asIs, after: toBe });
    expect(pairOf(toBe, asIs)).toEqual({ before: asIs, after: toBe });
    expect(pairOf(asIs, before)).toEqual({ before, after: asIs });
    expect(haveCommonParts(pairOf(asIs, toBe))).toBe(true);
    expect(haveCommonParts(pairOf(asIs, before))).toBe(false);
  });

  it('shows in each of a pair the parts that are drawn there, with what bears a marker among them', () => {
    const [inAsIs, inToBe] = [comparisonOf(asIs, toBe), comparisonOf(toBe, asIs)];
    expect(inAsIs.compared).toEqual(inToBe.compared);
    const kinds = ({ here }: typeof inAsIs) => new Set([...here.values()].map(({ kind }) => kind));
    expect(kinds(inAsIs)).toEqual(new Set(['removed', 'changed']));
    expect(kinds(inToBe)).toEqual(new Set(['added', 'changed']));
    for (const [id, { on }] of Object.entries(toBe.failPoints)) {
      if (inToBe.here.has(id)) expect(inToBe.shown.has(on)).toBe(true);
    }
    const same = Object.keys(toBe.steps).filter((id) => !inToBe.shown.has(id));
    expect(same.length).toBeGreaterThan(0);
  });
});
