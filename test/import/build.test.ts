import { describe, expect, it } from 'vitest';
import { buildImported } from '../../shared/import/build.ts';
import { columnsOf } from '../../shared/import/columns.ts';
import { type DraftStep, emptyDraft, type ImportDraft } from '../../shared/import/draft.ts';
import { roleFromName } from '../../shared/import/lane-roles.ts';
import { columnPositions, stepsInCell, trayOf } from '../../shared/model/queries.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { countingIds } from '../support/ids.ts';

const DOCUMENT_ID = '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a01';
const text = (en: string) => ({ en });

function step(key: string, more: Partial<DraftStep> = {}): DraftStep {
  return { key, name: text(key), kind: 'action', lane: 'guest', ...more };
}

function draft(more: Partial<ImportDraft>): ImportDraft {
  const lanes = [
    { key: 'guest', name: text('Guest') },
    { key: 'staff', name: text('Reception') },
  ];
  return { ...emptyDraft('en'), name: text('Hotel'), lanes, ...more };
}

function build(more: Partial<ImportDraft>) {
  const roles = { guest: 'customer', staff: 'frontstage' } as const;
  return buildImported(draft(more), { roles, documentId: DOCUMENT_ID, nextId: countingIds() });
}

const link = (from: string, to: string) => ({ key: `${from}-${to}`, from, to });

describe('time of imported steps', () => {
  const columns = (steps: readonly DraftStep[], more: Partial<ImportDraft> = {}) =>
    Object.fromEntries(columnsOf(draft({ steps, ...more })));

  it('follows their coordinates: what overlaps from left to right stands in one column', () => {
    const box = (x: number, y: number) => ({ box: { x, y, width: 100, height: 50 } });
    expect(
      columns([step('c', box(300, 0)), step('a', box(0, 0)), step('b', box(20, 200)), step('d', box(140, 0))]),
    ).toEqual({
      a: 0,
      b: 0,
      d: 1,
      c: 2,
    });
  });

  it('follows the links where nothing is drawn; a circle does not hang', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('a', 'c'), link('c', 'a'), link('c', 'c')];
    expect(columns([step('a'), step('c'), step('b')], { links })).toEqual({ a: 0, b: 1, c: 2 });
    const chain = Array.from({ length: 20_000 }, (_, index) => step(`s${index}`));
    const chained = chain.slice(1).map((_, index) => link(`s${index}`, `s${index + 1}`));
    expect(columns(chain, { links: chained }).s19999).toBe(19_999);
  });

  it('keeps the columns of one phase together', () => {
    const phases = ['late', 'early'].map((key) => ({ key, name: text(key) }));
    const steps = [step('a', { column: 0, phase: 'early' }), step('b', { column: 1, phase: 'late' })];
    expect(columns(steps, { phases })).toEqual({ a: 1, b: 0 });
  });
});

describe('a draft', () => {
  it('becomes a blueprint whose ids are those of the file where they are good ones', () => {
    const { document } = build({
      steps: [step('step-in-their-file'), step('7')],
      links: [link('step-in-their-file', '7')],
    });
    expect(document.steps['step-in-their-file']?.name).toEqual(text('step-in-their-file'));
    expect(Object.keys(document.steps)).not.toContain('7');
    expect(Object.values(document.links)).toMatchObject([{ from: 'step-in-their-file' }]);
  });

  it('puts steps without a lane, or in one without a role, into the tray', () => {
    const lanes = [...draft({}).lanes, { key: 'odd', name: text('Odd') }];
    const { document } = build({
      lanes,
      steps: [step('a', { lane: 'odd' }), step('b'), { ...step('c'), lane: 'none' }],
    });
    expect(trayOf(document).map(([, { name }]) => name.en)).toEqual(['a', 'c']);
  });

  it('orders several in one cell from top to bottom', () => {
    const box = (y: number) => ({ box: { x: 0, y, width: 100, height: 40 } });
    const { document } = build({ steps: [step('low', box(80)), step('high', box(0))] });
    const [laneId = ''] = Object.keys(document.lanes);
    const [columnId = ''] = columnPositions(document).keys();
    expect(stepsInCell(document, laneId, columnId).map(([, { name }]) => name.en)).toEqual(['high', 'low']);
  });

  it('lists links and markers that hang on nothing, and takes the rest', () => {
    const failPoints = [
      { key: 'f', on: 'a', fields: { what: text('Lost'), number: 3 } },
      { key: 'g', on: 'gone', fields: { what: text('Gone') } },
      { key: 'h', on: 'a', fields: { what: text('Late'), number: 3 } },
    ];
    const { document, losses } = build({ steps: [step('a')], links: [link('a', 'gone')], failPoints });
    expect(losses.map(({ where }) => where)).toEqual(['a-gone', 'g']);
    expect(
      Object.values(document.failPoints)
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 3]);
    const { findings } = checkBlueprint({ document, today: '2026-03-31' });
    expect(findings.filter(({ ruleId }) => ruleId === 'steps/link-ends')).toEqual([]);
  });
});

describe('the role of a lane', () => {
  it.each([
    ['Physical Evidence', 'evidence'],
    ['物理证据', 'evidence'],
    ['Customer actions', 'customer'],
    ['用户行为', 'customer'],
    ['Front-stage employee', 'frontstage'],
    ['Back office', 'backstage'],
    ['Backstage customer care', 'backstage'],
    ['后台服务行为', 'backstage'],
    ['IT Systems', 'support'],
    ['Mobile app', undefined],
    ['Lane 3', undefined],
    ['', undefined],
  ])('of “%s” is %s', (name, role) => {
    expect(roleFromName(name)).toBe(role);
  });
});
