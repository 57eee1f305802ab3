import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { asBefore, libraryRows, withElement, withoutEntry } from '../../shared/edit/library.ts';
import { runEdit } from '../../shared/edit/registry.ts';
import { takeFromLibrary } from '../../shared/edit/take-from-library.ts';
import { EMPTY_LIBRARY, type Library, libraryText, readLibrary } from '../../shared/model/library.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const document = sketch({
  lanes: { evidence: 'Letter -', customer: 'Ask Read' },
  steps: { Ask: { actorIds: ['actor-00000001'] }, Letter: { description: { en: 'On paper' } } },
  more: {
    actors: {
      'actor-00000001': { name: { en: 'Agent' }, department: { en: 'Sales' }, order: 'a0' },
      'actor-00000002': { name: { en: 'Clerk' }, order: 'a1' },
    },
    systems: { 'system-0000001': { name: { en: 'Core' } } },
  },
});
const library: Library = {
  ...EMPTY_LIBRARY,
  actors: { 'shared-actor-01': { name: { en: 'agent', 'zh-Hans': '坐席' } } },
  systems: { 'system-0000001': { name: { en: 'Core banking' } } },
  channels: { 'shared-chan-001': { name: { en: 'Phone' }, remote: true } },
  evidence: { 'shared-form-001': { name: { en: 'Form' }, standard: { en: 'One page' } } },
};

const states = (of: BlueprintDocument, with_: Library) =>
  libraryRows(of, with_).map(({ kind, state, name }) => `${kind} ${name.en} ${state}`);

/** The blueprint after every row of a state was taken from the library. */
function taken(state: string, of = document, from = library): BlueprintDocument {
  const rows = libraryRows(of, from).filter((row) => row.state === state);
  const calls = rows.flatMap((row) => takeFromLibrary(of, from, row, { freshId: 'fresh-0000001' }));
  return calls.reduce((before, call) => runEdit(before, call).document, of);
}

describe('a blueprint beside the library of its folder', () => {
  it('is told apart by ids and by names: the same, differing, in one of them alone', () => {
    expect(states(document, library)).toEqual([
      'actors Agent differs',
      'actors Clerk blueprint',
      'systems Core differs',
      'channels Phone library',
      'evidence Form library',
      'evidence Letter blueprint',
    ]);
  });

  it('takes an entry as an element of its own under the id that all share', () => {
    const after = taken('library');
    expect(after.channels['shared-chan-001']).toMatchObject({ name: { en: 'Phone' }, remote: true });
    const form = after.steps['shared-form-001'];
    expect(form).toMatchObject({ kind: 'evidence', name: { en: 'Form' }, standard: { en: 'One page' } });
    expect(form?.laneId, 'in the tray').toBeUndefined();
  });

  it('is brought up to date: what named its own actor of the same name names the shared one', () => {
    const after = taken('differs');
    expect(after.steps[sketchId('step', 'Ask')]?.actorIds).toEqual(['shared-actor-01']);
    expect(after.actors['actor-00000001']).toBeUndefined();
    expect(after.systems['system-0000001']?.name.en).toBe('Core banking');
    expect(states(after, library).filter((row) => row.endsWith('differs'))).toEqual([]);
  });

  it('puts evidence beside the step that is chosen, and a second piece under an id of its own', () => {
    const [row] = libraryRows(document, library).filter(({ name }) => name.en === 'Form');
    if (!row) throw new Error('there is no form');
    const placing = { besideId: sketchId('step', 'Read'), freshId: 'fresh-0000001' };
    const [call] = takeFromLibrary(document, library, row, placing);
    if (!call) throw new Error('nothing is done');
    const once = runEdit(document, call).document;
    expect(once.steps['shared-form-001']).toMatchObject({
      laneId: sketchId('lane', '0-evidence'),
      columnId: sketchId('column', 1),
    });
    const [again] = takeFromLibrary(once, library, { ...row, elementId: undefined }, placing);
    if (!again) throw new Error('nothing is done');
    expect(runEdit(once, again).document.steps['fresh-0000001']?.name.en).toBe('Form');
  });

  it('matches names in whatever language both have them', () => {
    const turned = { ...EMPTY_LIBRARY, actors: { 'shared-actor-01': { name: { 'zh-Hans': '坐席', en: 'Agent' } } } };
    expect(states(document, turned)).toContain('actors Agent differs');
    const letter = { ...EMPTY_LIBRARY, evidence: { 'shared-form-001': { name: { 'zh-Hans': '信', en: 'Letter' } } } };
    expect(states(document, letter)).toContain('evidence Letter differs');
    const after = taken('differs', document, letter);
    expect(after.steps[sketchId('step', 'Letter')]?.name).toEqual({ 'zh-Hans': '信', en: 'Letter' });
    expect(states(after, letter)).toContain('evidence Letter same');
  });

  it('leaves an entry to the element that has its id, whatever else has its name', () => {
    const renamed = { ...EMPTY_LIBRARY, actors: { 'actor-00000001': { name: { en: 'Clerk' } } } };
    expect(states(document, renamed).filter((row) => row.startsWith('actors'))).toEqual([
      'actors Agent differs',
      'actors Clerk blueprint',
    ]);
    expect(taken('differs', document, renamed).actors['actor-00000002']?.name.en).toBe('Clerk');
  });

  it('takes of a piece of evidence what such a piece has, and nothing that makes it something else', () => {
    const odd = { name: { en: 'Letter' }, kind: 'process', laneId: sketchId('lane', '1-customer'), order: 'zz' };
    const form = { ...odd, name: { en: 'Form' }, columnId: sketchId('column', 1) };
    const made = { ...EMPTY_LIBRARY, evidence: { 'shared-odd-0001': odd, 'shared-form-001': form } };
    const letterId = sketchId('step', 'Letter');
    const updated = taken('differs', document, made);
    const { description: _, ...letter } = document.steps[letterId] ?? {};
    expect(updated.steps[letterId]).toEqual(letter);
    expect(states(updated, made)).toContain('evidence Letter same');
    const inserted = taken('library', document, made).steps['shared-form-001'];
    expect(inserted).toEqual({ kind: 'evidence', name: { en: 'Form' }, order: expect.any(String) });
  });

  it('takes nothing under an id that something of another kind has: such a file could not be read', () => {
    const made = { ...EMPTY_LIBRARY, channels: { 'actor-00000001': { name: { en: 'Phone' } } } };
    expect(() => taken('library', document, made)).toThrow(EditError);
  });

  it('gives what it has to the library, and the library forgets an entry', () => {
    const rows = libraryRows(document, library);
    const given = rows.reduce((all, row) => (row.state === 'library' ? all : withElement(all, document, row)), library);
    expect(given.actors['shared-actor-01']).toEqual({ name: { en: 'Agent' }, department: { en: 'Sales' } });
    expect(given.evidence[sketchId('step', 'Letter')]).toEqual({
      name: { en: 'Letter' },
      description: { en: 'On paper' },
    });
    expect(states(document, given)).not.toContain('actors Clerk blueprint');
    const [phone] = rows.filter(({ kind }) => kind === 'channels');
    expect(phone && withoutEntry(library, phone).channels).toEqual({});
  });
});

describe('the last change of a library', () => {
  it('is taken back without what came after it', () => {
    const [row] = libraryRows(document, library).filter(({ name }) => name.en === 'Clerk');
    const [agent] = libraryRows(document, library).filter(({ name }) => name.en === 'Agent');
    if (!row || !agent) throw new Error('there is no such row');
    const given = withElement(library, document, row);
    const later = withElement(given, document, agent);
    expect(asBefore(given, library, [row])).toEqual(library);
    expect(asBefore(later, library, [row])).toEqual(withElement(library, document, agent));
    expect(asBefore(withoutEntry(given, agent), given, [agent])).toEqual(given);
  });
});

describe('the text of a library', () => {
  it('is read as it was written, in whatever order its entries came', () => {
    const text = libraryText(library);
    const reading = readLibrary(text);
    expect(reading.ok && reading.library).toEqual(library);
    const turned = { ...library, actors: { 'zz-0000000000': { name: {} }, ...library.actors } };
    const other = { ...library, actors: { ...library.actors, 'zz-0000000000': { name: {} } } };
    expect(libraryText(turned)).toBe(libraryText(other));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps what a later version adds', () => {
    const text = libraryText(library).replace('"version": 1', '"version": 1, "later": {"a": 1}');
    const reading = readLibrary(text);
    expect(reading.ok && libraryText(reading.library)).toContain('"later"');
  });

  it.each([
    ['{', 1],
    ['{"format": "service-blueprint-library",\n"version": 2}', 2],
    ['{"format": "service-blueprint-library", "version": 1,\n"actors": {"actor-00000001": {"name": 3}}}', 2],
    ['{"format": "something else", "version": 1}', 1],
  ])('is refused with the line where it is none: %s', (text, line) => {
    const reading = readLibrary(text);
    expect(reading.ok ? 0 : reading.refusal.line).toBe(line);
  });
});
