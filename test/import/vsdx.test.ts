import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { suggestedRoles } from '../../shared/import/account.ts';
import { buildImported } from '../../shared/import/build.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { readVisio } from '../../shared/import/readers/vsdx/read.ts';
import { columnPositions, lanesInOrder } from '../../shared/model/queries.ts';
import { countingIds } from '../support/ids.ts';
import { visioFile, visioFlowchart } from '../support/visio.ts';

const DOCUMENT_ID = '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a01';
const shape = (id: number) => `visio-shape-${id}`;

function imported(bytes: Uint8Array) {
  const draft = readVisio(bytes, 'en');
  const roles = {
    ...Object.fromEntries(draft.lanes.map(({ key }) => [key, 'backstage'] as const)),
    ...suggestedRoles(draft),
  };
  return buildImported(draft, { roles, documentId: DOCUMENT_ID, nextId: countingIds() });
}

describe('a cross-functional flowchart of Visio', () => {
  const { document, losses } = imported(visioFlowchart());

  it('has its swimlanes as lanes from top to bottom, by the headings within them', () => {
    expect(lanesInOrder(document).map(([, { name, role }]) => [name.en, role])).toEqual([
      ['Guest', 'customer'],
      ['Kitchen', 'backstage'],
    ]);
    expect(document.service.name).toEqual({ en: 'The stay' });
  });

  it('has its separators as phases, and shapes as steps in lanes and time', () => {
    expect(Object.values(document.phases).map(({ name }) => name.en)).toEqual(['Arrive', 'Stay']);
    const columns = columnPositions(document);
    const places = [20, 21, 22, 23].map((id) => {
      const { laneId = '', columnId = '' } = document.steps[shape(id)] ?? {};
      const phase = document.phases[document.columns[columnId]?.phaseId ?? ''];
      return [document.lanes[laneId]?.name.en, columns.get(columnId), phase?.name.en];
    });
    expect(places).toEqual([
      ['Guest', 0, 'Arrive'],
      ['Guest', 1, 'Arrive'],
      ['Guest', 2, 'Stay'],
      ['Kitchen', 3, 'Stay'],
    ]);
  });

  it('has kinds by masters, texts without marks, and ends', () => {
    const facts = [20, 21, 22, 24].map((id) => document.steps[shape(id)]);
    expect(facts.map((step) => [step?.name.en, step?.kind, step?.terminal])).toEqual([
      ['Start', 'action', 'start'],
      ['Ask for a room', 'action', undefined],
      ['Breakfast?', 'decision', undefined],
      ['The bill', 'evidence', undefined],
    ]);
  });

  it('has its connectors as links, also those that only end at a shape, with texts as conditions', () => {
    const links = Object.values(document.links).map(({ from, to, condition }) => [from, to, condition?.en]);
    expect(links).toEqual([
      [shape(20), shape(21), undefined],
      [shape(21), shape(22), undefined],
      [shape(22), shape(23), 'Yes'],
      [shape(22), shape(24), undefined],
    ]);
  });

  it('has shape data as fields of one’s own, with the labels of the master', () => {
    const fields = document.steps[shape(21)]?.fields ?? {};
    const named = Object.entries(fields).map(([id, value]) => [document.customFields[id]?.name.en, value]);
    expect(named).toEqual([
      ['Owner', 'Front desk'],
      ['Count', 3],
    ]);
    expect(document.steps[shape(22)]?.fields).toBeUndefined();
  });

  it('tells what was lost', () => {
    expect(losses.map(({ what, where }) => [what.en, where])).toEqual([
      ['A connector that is not glued was joined to the shapes at which it ends.', shape(33)],
      ['A line that does not lead from a shape to a shape is left out.', shape(34)],
      ['One page is taken in; others are left out.', 'Ideas'],
      ['A shape without text and without a connector is left out.', shape(25)],
    ]);
  });
});

describe('other Visio drawings', () => {
  it('with lanes side by side run downwards in time', () => {
    const { document } = imported(
      visioFile([
        {
          name: 'p',
          shapes: [
            { id: 1, master: 'Swimlane (vertical)', text: 'Guest', at: [0, 0, 2, 8] },
            { id: 2, master: 'Swimlane (vertical)', text: 'Reception', at: [2, 0, 2, 8] },
            { id: 11, text: 'First', at: [0.5, 6, 1, 0.5] },
            { id: 12, text: 'Second', at: [2.5, 4, 1, 0.5] },
          ],
        },
      ]),
    );
    const columns = columnPositions(document);
    expect([11, 12].map((id) => columns.get(document.steps[shape(id)]?.columnId ?? ''))).toEqual([0, 1]);
    expect(lanesInOrder(document).map(([, { name }]) => name.en)).toEqual(['Guest', 'Reception']);
  });

  it('open groups that a person made, turned or flipped, and keep copies of masters whole', () => {
    const turned = '<Cell N="Angle" V="3.14159265"/>';
    const group = {
      id: 1,
      at: [2, 0, 4, 1] as const,
      more: turned,
      children: [
        { id: 2, text: 'Right', at: [0, 0, 1, 1] as const },
        { id: 3, text: 'Left', at: [3, 0, 1, 1] as const },
      ],
    };
    const whole = { id: 4, master: 'Router', at: [8, 0, 1, 1] as const, children: [{ id: 5, text: 'Part' }] };
    const { document } = imported(visioFile([{ name: 'p', shapes: [group, whole] }]));
    const columns = columnPositions(document);
    const inTime = Object.values(document.steps)
      .sort((one, other) => (columns.get(one.columnId ?? '') ?? 0) - (columns.get(other.columnId ?? '') ?? 0))
      .map(({ name }) => name.en);
    expect(inTime).toEqual(['Left', 'Right', 'Part']);
  });

  it('without lanes stand in one that has no role', () => {
    const draft = readVisio(visioFile([{ name: 'Flow', shapes: [{ id: 1, text: 'Only', at: [0, 0, 1, 1] }] }]), 'en');
    expect(draft.lanes).toEqual([{ key: 'visio-page-lane', name: { en: 'Flow' } }]);
  });

  it.each([
    ['an archive of something else', zipSync({ 'a.xml': strToU8('<a/>') }), 'no Visio drawing'],
    ['a text', strToU8('hello'), 'no archive'],
    ['a broken part', zipSync({ 'visio/pages/pages.xml': strToU8('<a>') }), 'visio/pages/pages.xml: Line 1'],
  ])('refuse %s', (_what, bytes, reason) => {
    expect(() => readVisio(bytes, 'en')).toThrow(ImportRefusal);
    expect(() => readVisio(bytes, 'en')).toThrow(reason);
  });
});
