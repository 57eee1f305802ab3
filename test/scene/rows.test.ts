import { describe, expect, it } from 'vitest';
import { keepParts } from '../../shared/export/keep-parts.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Row } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene, type SceneOptions } from '../../shared/scene/build.ts';
import { isRowBand } from '../../shared/scene/groups/rows.ts';
import type { Scene, SceneGroup } from '../../shared/scene/primitives.ts';

const options: SceneOptions = { languages: ['en'], theme: 'light' };
const hour = (likely: number) => ({ likely, unit: 'hour' as const });
const step = (name: string) => sketchId('step', name);

/** Two columns: a customer who asks and reads, a clerk who answers. */
function asking(rows: readonly Row[]): BlueprintDocument {
  const document = sketch({
    lanes: { customer: 'Ask Read', frontstage: 'Answer' },
    links: 'Ask>Answer Answer>Read',
    steps: {
      Ask: { time: { likely: 15, unit: 'minute' }, emotion: { value: -2, label: { en: 'Alone with it' } } },
      Answer: { time: hour(2), waiting: hour(30), staffEmotion: { value: 1 } },
      Read: { waiting: hour(18), emotion: { value: 2 } },
    },
  });
  return { ...document, rows: [...rows] };
}

function texts(scene: Scene, prefix: string): string {
  const groups = scene.groups.filter(({ key }) => key.startsWith(prefix));
  const runs = groups.flatMap(({ primitives }) => primitives.filter((one) => one.type === 'text'));
  return runs.map(({ text }) => text).join(' | ');
}

function group(scene: Scene, key: string): SceneGroup {
  const found = scene.groups.find((one) => one.key === key);
  if (!found) throw new Error(`no group ${key}`);
  return found;
}

describe('rows', () => {
  it('are not there unless the document wants them', () => {
    const plain = buildScene(asking([]), options);
    expect(plain.groups.filter(({ layer }) => layer === 'rows')).toEqual([]);
    const { rows: _, ...without } = asking([]);
    expect(plain).toEqual(buildScene(without, options));
  });

  it('stand above and below the lanes, in the order of the document, and move nothing among the steps', () => {
    const wanted: Row[] = [{ kind: 'time' }, { kind: 'emotion', above: true }, { kind: 'staff-emotion' }];
    const [plain, scene] = [buildScene(asking([]), options), buildScene(asking(wanted), options)];
    const bands = scene.groups.filter(isRowBand).sort((one, other) => one.y - other.y);
    expect(bands.map(({ name }) => name)).toEqual(['Customer’s emotion', 'Time', 'Staff’s emotion']);
    const lanes = scene.groups.filter(({ layer }) => layer === 'lanes');
    const [top, bottom] = [Math.min(...lanes.map(({ y }) => y)), Math.max(...lanes.map(({ y, height }) => y + height))];
    const [over, under, last] = bands;
    expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThan(top);
    expect(under?.y).toBeGreaterThan(bottom);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(scene.height);
    const moved = scene.origin.y - plain.origin.y;
    expect(group(scene, step('Ask')).y - group(plain, step('Ask')).y).toBe(moved);
    expect(group(scene, step('Ask')).x).toBe(group(plain, step('Ask')).x);
  });

  it('tell working and waiting of each column and of all', () => {
    const scene = buildScene(asking([{ kind: 'time' }]), options);
    expect(texts(scene, 'row time')).toBe('Time | Working 2.3 h | Waiting 48 h | 30 h | 2.3 h | 18 h');
  });

  it('count a contact once that two steps share', () => {
    const document = asking([{ kind: 'time' }]);
    const shared = Object.entries(document.links).map(([id, link]) => [id, { ...link, sameContact: true }]);
    const scene = buildScene({ ...document, links: Object.fromEntries(shared.slice(0, 1)) }, options);
    expect(texts(scene, 'row time')).toContain('Working 2 h');
  });

  it('draw each feeling as a face of its own form, the better ones higher', () => {
    const faces = [-2, -1, 0, 1, 2].map((value) => {
      const document = asking([{ kind: 'emotion' }]);
      const ask = { ...document.steps[step('Ask')], emotion: { value } };
      const scene = buildScene({ ...document, steps: { ...document.steps, [step('Ask')]: ask } } as BlueprintDocument, {
        ...options,
      });
      return group(scene, `row emotion ${step('Ask')}`);
    });
    const forms = faces.map(({ primitives }) =>
      primitives.map((one) => JSON.stringify({ ...one, fill: one.type === 'path' && one.fill !== undefined })).join(),
    );
    expect(new Set(forms).size).toBe(5);
    const heights = faces.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    expect(new Set(heights).size).toBe(5);
  });

  it('name a feeling in words, for those who do not see it', () => {
    const scene = buildScene(asking([{ kind: 'emotion' }]), options);
    expect(group(scene, `row emotion ${step('Ask')}`)).toMatchObject({
      name: 'Ask · very bad · Alone with it',
      elementIds: [step('Ask')],
    });
  });

  it('with nothing to tell are shown where they can be filled, and in no export', () => {
    const document = sketch({ lanes: { customer: 'Ask' } });
    const wanted = { ...document, rows: [{ kind: 'time' }, { kind: 'a row of tomorrow' }] };
    expect(buildScene(wanted, options).groups.filter(isRowBand)).toEqual([]);
    expect(buildScene(wanted, { ...options, emptyRows: true }).groups.filter(isRowBand)).toHaveLength(1);
  });

  it('go with the phases and steps that are folded away', () => {
    const document = asking([{ kind: 'emotion' }, { kind: 'time' }]);
    const phases = { 'phase-000001': { name: { en: 'First' }, order: 'a0', folded: true } };
    const [first = ''] = Object.keys(document.columns);
    const columns = { ...document.columns, [first]: { ...document.columns[first], phaseId: 'phase-000001' } };
    const scene = buildScene({ ...document, phases, columns } as BlueprintDocument, options);
    expect(scene.groups.filter(({ key }) => key.startsWith('row emotion step'))).toHaveLength(1);
    expect(texts(scene, 'row time')).toContain('Working 2.3 h');
  });

  it('of how the staff feel are nothing for a client', () => {
    const wanted: Row[] = [{ kind: 'staff-emotion' }, { kind: 'emotion' }];
    const seen = keepParts(asking(wanted), CLIENT_PARTS);
    expect(seen.rows).toEqual([{ kind: 'emotion' }]);
    expect(seen.steps[step('Answer')]?.staffEmotion).toBeUndefined();
  });
});
