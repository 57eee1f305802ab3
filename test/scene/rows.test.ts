import { describe, expect, it } from 'vitest';
import { keepParts } from '../../shared/export/keep-parts.ts';
import { ALL_PARTS, CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Row } from '../../shared/model/schema/drawing.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene, type SceneOptions } from '../../shared/scene/build.ts';
import { isRowBand } from '../../shared/scene/groups/rows.ts';
import type { Scene, SceneGroup } from '../../shared/scene/primitives.ts';
import { exampleOf } from '../examples/examples.ts';
import { pngPicture, stored } from '../support/pictures.ts';

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

  it('tell working days and hours together in hours: a day of work is no day', () => {
    const document = asking([{ kind: 'time' }]);
    const waiting = { likely: 3, unit: 'workday' as const };
    const steps = { ...document.steps, [step('Read')]: { ...document.steps[step('Read')], waiting } };
    const scene = buildScene({ ...document, steps } as BlueprintDocument, options);
    expect(texts(scene, 'row time')).toContain('Waiting 54 h');
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

describe('pictures and icons', () => {
  const picture = stored(pngPicture(300, 150));

  function pictured(rows: readonly Row[]): BlueprintDocument {
    const document = sketch({
      lanes: { evidence: 'Letter', customer: 'Ask' },
      steps: {
        Letter: { kind: 'evidence', pictureId: picture.id, icon: 'letter' },
        Ask: { pictureId: picture.id, icon: 'an icon of tomorrow' },
      },
    });
    return { ...document, rows: [...rows], pictures: { [picture.id]: picture.picture } };
  }

  const images = ({ primitives }: SceneGroup) => primitives.filter(({ type }) => type === 'image');

  it('stand on evidence above its texts, in the shape that they have, and make it higher', () => {
    const scene = buildScene(pictured([]), options);
    const letter = group(scene, step('Letter'));
    const [image] = images(letter);
    const name = letter.primitives.find((one) => one.type === 'text');
    expect(image).toMatchObject({ width: 112, height: 56, description: 'Letter' });
    expect(image?.type === 'image' && name?.type === 'text' && image.y + image.height < name.y).toBe(true);
    expect(letter.height).toBeGreaterThan(100);
    expect(images(group(scene, step('Ask')))).toEqual([]);
  });

  it('stand on white where the brand is dark', () => {
    const branded = { ...pictured([]), brand: { ground: '#101010' } };
    const [image] = images(group(buildScene(branded, { ...options, theme: 'brand' }), step('Letter')));
    expect(image).toMatchObject({ ground: '#ffffff' });
  });

  it('of other steps stand in a row of their own', () => {
    const shown = buildScene(pictured([{ kind: 'pictures' }]), options);
    expect(images(group(shown, `row pictures ${step('Ask')}`))).toHaveLength(1);
    expect(shown.groups.some(({ key }) => key === `row pictures ${step('Letter')}`)).toBe(false);
  });

  it('that are broken are not drawn, and take no room', () => {
    const document = { ...pictured([{ kind: 'pictures' }]), pictures: {} };
    const scene = buildScene(document, options);
    expect(scene.groups.flatMap(images)).toEqual([]);
    expect(group(scene, step('Letter')).height).toBeLessThan(60);
  });

  it('leave the texts their room: an icon stands before them', () => {
    const letter = group(buildScene(pictured([]), options), step('Letter'));
    const name = letter.primitives.find((one) => one.type === 'text');
    expect(name).toMatchObject({ x: 34 });
    const ask = group(buildScene(pictured([]), options), step('Ask'));
    expect(ask.primitives.find((one) => one.type === 'text')).toMatchObject({ x: 12 });
  });
});

describe('rows of what the record says', () => {
  /** Three columns, with something of the record at each. */
  function recorded(kind: Row['kind']): BlueprintDocument {
    const document = sketch({
      lanes: { customer: 'Ask Wait Read', frontstage: 'Answer' },
      links: 'Ask>Wait Wait>Read',
      steps: {
        Ask: { policyIds: ['policy-00001'], riskIds: ['risk-0000001'], quote: { en: 'Whom do I ask?' } },
        Wait: { policyIds: ['policy-00001'], controlIds: ['control-0001'] },
        Read: { policyIds: ['policy-00002'] },
      },
      more: {
        policies: { 'policy-00001': { name: { en: 'Answer in a day' } }, 'policy-00002': { name: { en: 'Privacy' } } },
        risks: { 'risk-0000001': { name: { en: 'Lost' } }, 'risk-0000002': { name: { en: 'Late' } } },
        controls: { 'control-0001': { name: { en: 'Second look' } } },
        failPoints: {
          'fail-0000001': { on: step('Read'), number: 1, what: { en: 'Wrong' }, riskIds: ['risk-0000002'] },
        },
        indicators: {
          'figure-00001': {
            name: { en: 'Answered in time' },
            kind: 'quality',
            unit: { en: '%' },
            baseline: 80,
            target: 95,
            stepIds: [step('Ask'), step('Read')],
          },
        },
        improvements: {
          'improve-0001': { name: { en: 'Call first' }, aboutIds: ['fail-0000001'], state: 'open' },
          'improve-0002': { name: { en: 'Of nothing' } },
        },
      },
    });
    return { ...document, rows: [{ kind }] };
  }

  function cards(document: BlueprintDocument) {
    const { groups } = buildScene(document, options);
    return groups.filter((one) => one.layer === 'rows' && !isRowBand(one));
  }

  it('show a policy once over all neighbours that follow it', () => {
    const [over, alone] = cards(recorded('policies'));
    expect([over?.name, alone?.name]).toEqual(['Answer in a day', 'Privacy']);
    expect(over?.width).toBeGreaterThan(1.8 * (alone?.width ?? 0));
    expect(alone?.y).toBe(over?.y);
  });

  it('show risks of steps and of their fail points above what controls them', () => {
    const found = cards(recorded('risks'));
    expect(found.map(({ name, elementIds }) => [name, ...elementIds])).toEqual([
      ['Lost', 'risk-0000001'],
      ['Late', 'risk-0000002'],
      ['Second look', 'control-0001'],
    ]);
  });

  it('show figures with what they are and shall be at each place, improvements where they belong, quotes as said', () => {
    expect(cards(recorded('metrics')).map(({ name }) => name)).toEqual(Array(2).fill('Answered in time · 80 → 95 %'));
    const [improvement, ...others] = cards(recorded('opportunities'));
    expect(improvement).toMatchObject({ name: 'Call first · open', elementIds: ['improve-0001'] });
    expect(others).toEqual([]);
    expect(cards(recorded('quotes'))).toMatchObject([{ name: 'Whom do I ask?', elementIds: [step('Ask')] }]);
  });

  it('lie beside or below one another, never on one another', () => {
    const { document } = exampleOf('complaint-handling');
    for (const kind of ['policies', 'risks', 'metrics', 'opportunities'] as const) {
      const found = cards({ ...document, rows: [{ kind }] });
      const crossing = found.filter((one, index) =>
        found.some(
          (other, at) =>
            at > index &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        ),
      );
      expect(crossing, kind).toEqual([]);
    }
  });

  it.each(['quotes', 'policies', 'risks', 'opportunities'] as const)('of %s are nothing for a client', (kind) => {
    expect(cards(keepParts(recorded(kind), CLIENT_PARTS))).toEqual([]);
    expect(cards(keepParts(recorded(kind), ALL_PARTS))).not.toEqual([]);
  });
});
