import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { suggestedRoles } from '../../shared/import/account.ts';
import { buildImported } from '../../shared/import/build.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { readVisio } from '../../shared/import/readers/vsdx/read.ts';
import { columnPositions, lanesInOrder } from '../../shared/model/queries.ts';
import { countingIds } from '../support/ids.ts';
import { visioFile, visioFlowchart } from '../support/visio.ts';
import { visioSwimlanes, visioSwimlanesByName } from '../support/visio-swimlanes.ts';

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

describe('swimlanes as Visio itself writes them', () => {
  const { document, losses } = imported(visioSwimlanes());

  it('are known by their cells for programs, whatever they are called', () => {
    expect(lanesInOrder(document).map(([, { name, role }]) => [name.en, role])).toEqual([
      ['客户', 'customer'],
      ['柜员', 'frontstage'],
    ]);
    expect(Object.values(document.phases).map(({ name }) => name.en)).toEqual(['申请', '办理']);
    expect(document.service.name).toEqual({ en: '开户流程' });
  });

  it('hold the steps that are their members, also one that reaches beyond its lane', () => {
    const laneNames = [30, 31, 32, 33].map((id) => document.lanes[document.steps[shape(id)]?.laneId ?? '']?.name.en);
    expect(laneNames).toEqual(['客户', '柜员', '客户', '柜员']);
    const phases = [30, 31, 32, 33].map((id) => {
      const column = document.columns[document.steps[shape(id)]?.columnId ?? ''];
      return document.phases[column?.phaseId ?? '']?.name.en;
    });
    expect(phases).toEqual(['申请', '申请', '办理', '办理']);
    expect(Object.keys(document.steps)).toHaveLength(4);
    expect(document.steps[shape(31)]?.kind).toBe('decision');
  });

  it('keep connectors with their conditions and double arrows', () => {
    const links = Object.values(document.links).map(({ from, to, condition, arrow }) => [
      from,
      to,
      condition?.en,
      arrow,
    ]);
    expect(links).toEqual([
      [shape(30), shape(31), undefined, undefined],
      [shape(31), shape(32), '否', undefined],
      [shape(31), shape(33), '是', 'double'],
    ]);
  });

  it('keep shape data but what is hidden and what repeats the lane, days as days', () => {
    const named = Object.entries(document.steps[shape(30)]?.fields ?? {}).map(([id, value]) => {
      const field = document.customFields[id];
      return [field?.name.en, field?.type, value];
    });
    expect(named).toEqual([
      ['责任人', 'text', '王'],
      ['开始日期', 'date', '2025-12-01'],
    ]);
  });

  it('have callouts as notes on what they speak of, and tell of containers whose frame is gone', () => {
    expect(Object.values(document.notes)).toEqual([{ text: { en: '平均三分钟' }, about: shape(31) }]);
    expect(losses.map(({ what, where }) => [what.en, where])).toEqual([
      ['The frame of a container is gone; its shapes stand in the drawing.', '可选'],
    ]);
  });

  it('of a stencil without such cells are known by their names, in Chinese too', () => {
    const { document: named } = imported(visioSwimlanesByName());
    expect(lanesInOrder(named).map(([, { name }]) => name.en)).toEqual(['客户', '柜员']);
    expect(Object.values(named.phases).map(({ name }) => name.en)).toEqual(['申请', '办理']);
    expect(named.steps[shape(31)]?.kind).toBe('decision');
  });
});

describe('other Visio drawings', () => {
  it('without swimlanes have containers side by side as lanes, one alone as a mere frame', () => {
    const container =
      '<Section N="User"><Row N="msvStructureType"><Cell N="Value" V="&quot;Container&quot;"/></Row></Section>';
    const box = (id: number, text: string, bottom: number) => ({
      ...{ id, text, more: container },
      at: [0, bottom, 8, 2] as const,
    });
    const inside = { id: 11, text: 'Ask', at: [1, 0.5, 1, 0.5] as const };
    const two = imported(visioFile([{ name: 'p', shapes: [box(1, 'Kitchen', 0), box(2, 'Guest', 2), inside] }]));
    expect(lanesInOrder(two.document).map(([, { name }]) => name.en)).toEqual(['Guest', 'Kitchen']);
    expect(two.document.lanes[two.document.steps[shape(11)]?.laneId ?? '']?.name.en).toBe('Kitchen');
    const one = imported(visioFile([{ name: 'p', shapes: [box(1, 'Kitchen', 0), inside] }]));
    expect(Object.keys(one.document.steps)).toEqual([shape(11)]);
    expect(one.losses.map(({ where }) => where)).toEqual(['Kitchen']);
  });

  it('whose page nobody named leave the name to the file', () => {
    const page = (name: string) =>
      readVisio(visioFile([{ name, shapes: [{ id: 1, text: 'Only', at: [0, 0, 1, 1] }] }]), 'en');
    expect(page('页-1').name).toEqual({});
    expect(page('Returns').name).toEqual({ en: 'Returns' });
  });

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
