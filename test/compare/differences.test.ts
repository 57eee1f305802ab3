import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../shared/compare/differences.ts';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const before = sketch({ lanes: { customer: 'A B', frontstage: '-' }, links: 'A>B' });
const a = { collection: 'steps', id: sketchId('step', 'A') } as const;

describe('what differs between two states', () => {
  it('is told element by element, with the fields', () => {
    const after = doEdits(startHistory(before), [
      { edit: 'set-text', args: { of: a, field: 'name', language: 'en', text: 'Ask' } },
      { edit: 'set-text', args: { of: 'service', field: 'name', language: 'en', text: 'Cards' } },
      { edit: 'delete-elements', args: { ids: [sketchId('step', 'B')] } },
      { edit: 'add-fail-point', args: { failPointId: 'failure00001', on: a.id, what: {} } },
    ]).document;
    const found = differencesBetween(before, after);
    expect(found).toContainEqual({ collection: 'service', id: '', kind: 'changed', fields: ['name'] });
    expect(found).toContainEqual({ ...a, kind: 'changed', fields: ['name'] });
    expect(found).toContainEqual({ collection: 'steps', id: sketchId('step', 'B'), kind: 'removed', fields: [] });
    expect(found).toContainEqual({ collection: 'failPoints', id: 'failure00001', kind: 'added', fields: [] });
    expect(found.map(({ collection, kind }) => `${collection} ${kind}`)).toContain('links removed');
    expect(found).toHaveLength(5);
  });

  it('is nothing where the content is the same in other objects', () => {
    const again = parseBlueprint(serialiseBlueprint(before));
    expect(again.ok && differencesBetween(before, again.document)).toEqual([]);
  });
});
