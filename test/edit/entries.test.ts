import { describe, expect, it } from 'vitest';
import { isAttachable } from '../../renderer/panels/record/attachable.ts';
import { addEntry, entriesInOrder, entryNamed, moveEntry, tieEntry } from '../../shared/edit/entries.ts';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { referencesTo } from '../../shared/model/references.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { elementName } from '../../shared/rules/finding.ts';

const done = (document: BlueprintDocument, calls: readonly EditCall[]) =>
  doEdits(startHistory(document), calls).document;
const step = (name: string) => sketchId('step', name);

const blueprint = sketch({
  lanes: { customer: 'A B' },
  steps: { A: { needIds: ['need-0000001'], sourceIds: ['source-00001'] } },
  more: {
    needs: {
      'need-0000001': { kind: 'actual', name: { en: 'Quick' }, order: 'a0' },
      'need-0000002': { kind: 'latent', name: { en: 'Kind' }, order: 'a1' },
      'need-0000003': { kind: 'latent', name: { en: 'Sure' }, order: 'a2' },
    },
    people: { 'person-00001': { name: { en: 'Wang Fang' } } },
    sources: { 'source-00001': { kind: 'survey', title: { en: 'Exit survey' } } },
    indicators: { 'figure-00001': { kind: 'quality', name: { en: 'Right first time' } } },
    followUps: { 'follow-00001': { indicatorId: 'figure-00001', byId: 'person-00001' } },
    agreements: { 'agree-000001': { byId: 'person-00001', date: '2026-03-12' } },
    walkThroughs: { 'walk-0000001': { byId: 'person-00001', noticed: { en: 'Long' } } },
    policies: {
      'policy-00001': {
        name: { en: 'Law' },
        limit: { fromStepId: step('A'), toStepId: step('B'), within: { likely: 5, unit: 'day' } },
      },
    },
  },
});
const names = (document: BlueprintDocument) =>
  entriesInOrder(document, 'needs').map(([id]) => elementName(document, id, 'en'));

describe('entries of the record', () => {
  it('are added last, with what their kind must say', () => {
    const added = done(blueprint, [addEntry(blueprint, 'needs', 'need-0000000', { name: { en: 'New' } })]);
    expect(names(added)).toEqual(['Quick', 'Kind', 'Sure', 'New']);
    expect(added.needs['need-0000000']).toMatchObject({ kind: 'actual' });
  });

  it('change places, past the ends not at all', () => {
    const ids = entriesInOrder(blueprint, 'needs').map(([id]) => id);
    const move = (id: string, by: number) => names(done(blueprint, moveEntry(blueprint, 'needs', ids, id, by)));
    expect(move('need-0000003', -1)).toEqual(['Quick', 'Sure', 'Kind']);
    expect(move('need-0000001', 2)).toEqual(['Kind', 'Sure', 'Quick']);
    expect(moveEntry(blueprint, 'needs', ids, 'need-0000001', -1)).toEqual([]);
  });

  it('change places where a file gave them no order', () => {
    const { needs } = blueprint;
    const bare = Object.fromEntries(Object.entries(needs).map(([id, { order: _, ...need }]) => [id, need]));
    const document: BlueprintDocument = { ...blueprint, needs: bare };
    const ids = Object.keys(bare);
    expect(names(done(document, moveEntry(document, 'needs', ids, 'need-0000001', 1)))).toEqual([
      'Kind',
      'Quick',
      'Sure',
    ]);
  });

  it('are tied to steps and untied, other ties staying', () => {
    const ties = { collection: 'steps', field: 'needIds' } as const;
    const both = done(blueprint, tieEntry(blueprint, ties, 'need-0000002', [step('A'), step('B')]));
    expect(both.steps[step('A')]?.needIds).toEqual(['need-0000001', 'need-0000002']);
    const none = done(both, tieEntry(both, ties, 'need-0000002', []));
    expect(none.steps[step('A')]?.needIds).toEqual(['need-0000001']);
    expect(none.steps[step('B')]).not.toHaveProperty('needIds');
  });

  it('know what names them', () => {
    expect(referencesTo(blueprint, 'source-00001')).toEqual([
      { collection: 'steps', id: step('A'), field: 'sourceIds' },
    ]);
    expect(referencesTo(blueprint, 'person-00001').map(({ collection }) => collection)).toEqual([
      'walkThroughs',
      'agreements',
      'followUps',
    ]);
    expect(referencesTo(blueprint, step('B'))).toEqual([
      { collection: 'policies', id: 'policy-00001', field: 'limit' },
    ]);
  });

  it('are found by what they are called in any language, whatever the case, width and spaces', () => {
    const document = sketch({
      lanes: { customer: 'A' },
      more: { actors: { 'actor-000001': { name: { en: 'Branch clerk', 'zh-Hans': '柜员' } } } },
    });
    for (const name of ['branch  CLERK ', 'Ｂranch clerk', '柜员'])
      expect(entryNamed(document, ['systems', 'actors'], name)).toBe('actor-000001');
    expect(entryNamed(document, ['actors'], 'Branch')).toBeUndefined();
    expect(entryNamed(document, ['actors'], '')).toBeUndefined();
    expect(entryNamed(document, ['actors'], '柜员', 'actor-000001')).toBeUndefined();
  });

  it('are called by their name, their title, or whom they are by', () => {
    const called = (id: string) => elementName(blueprint, id, 'en');
    expect(['source-00001', 'agree-000001', 'follow-00001'].map(called)).toEqual([
      'Exit survey',
      'Wang Fang',
      'Right first time',
    ]);
  });
});

describe('deleting', () => {
  const without = (...ids: string[]) => done(blueprint, [{ edit: 'delete-elements', args: { ids } }]);

  it('leaves nothing in the record that names what is gone', () => {
    const after = without('person-00001', step('B'));
    expect(after.walkThroughs['walk-0000001']).toEqual({ noticed: { en: 'Long' } });
    expect(after.followUps['follow-00001']).toEqual({ indicatorId: 'figure-00001' });
    expect(after.policies['policy-00001']).toEqual({ name: { en: 'Law' } });
  });

  it('keeps that somebody agreed, and takes the follow-up of a figure along', () => {
    const after = without('person-00001', 'figure-00001');
    expect(after.agreements['agree-000001']).toMatchObject({ byId: 'person-00001' });
    expect(after.followUps).toEqual({});
  });
});

it('an optional text that is emptied is gone, a required one stays as nothing', () => {
  const of = { collection: 'walkThroughs', id: 'walk-0000001' } as const;
  const after = done(blueprint, [{ edit: 'set-text', args: { of, field: 'noticed', language: 'en', text: '' } }]);
  expect(after.walkThroughs['walk-0000001']).not.toHaveProperty('noticed');
  const need = { collection: 'needs', id: 'need-0000001' } as const;
  const unnamed = done(blueprint, [{ edit: 'set-text', args: { of: need, field: 'name', language: 'en', text: '' } }]);
  expect(unnamed.needs['need-0000001']?.name).toEqual({});
});

it.each([
  ['surveys/2026.pdf', true],
  ['https://example.org/a b', true],
  ['https://', false],
  ['https://name:word@example.org/', false],
  ['https://example.org\\@evil.org', false],
  [' javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['http://example.org', false],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['C:\\secret.txt', false],
  ['/etc/passwd', false],
  ['\\\\server\\share', false],
  ['../other.pdf', false],
  ['', false],
])('an attachment at %s is taken: %s', (place, good) => {
  expect(isAttachable(place)).toBe(good);
});

describe('two entries that are the same', () => {
  const twice = sketch({
    lanes: { customer: 'A B' },
    steps: { A: { actorIds: ['actor-000001', 'actor-000002'] }, B: { actorIds: ['actor-000002'] } },
    more: {
      actors: {
        'actor-000001': { name: { en: 'Teller' } },
        'actor-000002': { name: { en: 'teller', 'zh-Hans': '柜员' }, department: { en: 'Branch' } },
      },
      people: { 'person-00001': { name: { en: 'Wang Fang' }, actorId: 'actor-000002' } },
    },
  });

  it('become one, which whatever named the other names; what only the other said is kept', () => {
    const { actors, steps, people } = done(twice, [
      { edit: 'merge-elements', args: { collection: 'actors', keepId: 'actor-000001', goneId: 'actor-000002' } },
    ]);
    expect(actors).toEqual({
      'actor-000001': { name: { en: 'Teller', 'zh-Hans': '柜员' }, department: { en: 'Branch' } },
    });
    expect([steps[step('A')]?.actorIds, steps[step('B')]?.actorIds]).toEqual([['actor-000001'], ['actor-000001']]);
    expect(people['person-00001']?.actorId).toBe('actor-000001');
  });

  it('keep the values of both in fields of one’s own', () => {
    const marked = (number: number, fields: object) => ({ on: step('A'), number, what: { en: 'Lost' }, fields });
    const failPoints = {
      'fail-0000001': marked(1, { 'field-000001': 1, 'field-000002': 'post' }),
      'fail-0000002': marked(2, { 'field-000002': 'desk', 'field-000003': true }),
    };
    const merged = done(sketch({ lanes: { customer: 'A' }, more: { failPoints } }), [
      { edit: 'merge-elements', args: { collection: 'failPoints', keepId: 'fail-0000001', goneId: 'fail-0000002' } },
    ]);
    expect(merged.failPoints['fail-0000001']?.fields).toEqual({
      'field-000001': 1,
      'field-000002': 'post',
      'field-000003': true,
    });
  });

  it('are not made one that lists more than an entry may', () => {
    const survey = (count: number) => ({
      kind: 'survey',
      title: { en: 'Exit survey' },
      attachments: Array.from({ length: count }, (_, index) => ({ path: `${index}.pdf` })),
    });
    const merged = (count: number) => {
      const sources = { 'source-00001': survey(count), 'source-00002': survey(100) };
      return done(sketch({ lanes: { customer: 'A' }, more: { sources } }), [
        { edit: 'merge-elements', args: { collection: 'sources', keepId: 'source-00001', goneId: 'source-00002' } },
      ]);
    };
    expect(merged(100).sources['source-00001']?.attachments).toHaveLength(200);
    expect(() => merged(101)).toThrow('Together this is more than the field "attachments" can hold.');
  });

  it('must be two of one list', () => {
    const args = { collection: 'actors', keepId: 'actor-000001', goneId: 'person-00001' } as const;
    expect(() => done(twice, [{ edit: 'merge-elements', args }])).toThrow('Choose another entry');
  });

  it('leaves no value behind of a field of one’s own that is deleted', () => {
    const own = sketch({
      lanes: { customer: 'A' },
      steps: { A: { fields: { 'field-000001': 'yes', 'field-000002': 3 } } },
      more: {
        customFields: {
          'field-000001': { name: { en: 'Checked' }, type: 'text' },
          'field-000002': { name: { en: 'Forms' }, type: 'number' },
        },
      },
    });
    expect(referencesTo(own, 'field-000001').map(({ id }) => id)).toEqual([step('A')]);
    const without = done(own, [{ edit: 'delete-elements', args: { ids: ['field-000001'] } }]);
    expect(without.steps[step('A')]?.fields).toEqual({ 'field-000002': 3 });
    const bare = done(without, [{ edit: 'delete-elements', args: { ids: ['field-000002'] } }]);
    expect(bare.steps[step('A')]).not.toHaveProperty('fields');
  });
});
