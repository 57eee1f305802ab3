import { describe, expect, it } from 'vitest';
import { runEdit } from '../../shared/edit/registry.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene, SceneGroup } from '../../shared/scene/primitives.ts';
import { createSignPlacer, type SignedDrawing } from '../../shared/scene/signs/place-signs.ts';
import { measureText } from '../../shared/text/measure.ts';
import { benchDocument } from '../bench/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

/** A generated process with a marker on every third step and on every seventh link. */
function marked(document: BlueprintDocument): BlueprintDocument {
  const every = (ids: readonly string[], nth: number) => ids.filter((_, index) => index % nth === 0);
  const [steps, links] = [every(Object.keys(document.steps), 3), every(Object.keys(document.links), 7)];
  const time = { likely: 2, unit: 'day' as const };
  return {
    ...document,
    failPoints: Object.fromEntries(
      [...steps, ...links].map((on, index) => [`failpoint-${on}`, { on, number: index + 1, what: {} }]),
    ),
    waitPoints: Object.fromEntries(
      steps.map((on, index) => [`waitpoint-${on}`, { on, number: index + 1, expected: time }]),
    ),
  };
}

function meets(one: Rectangle, other: Rectangle): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0.01 && down > 0.01;
}

/** Where every text of the drawing is painted, from its baseline up to the height of its capitals. */
function textsOf({ groups }: Scene): (Rectangle & { readonly text: string })[] {
  return groups.flatMap((group) =>
    group.primitives.flatMap((primitive) => {
      if (primitive.type !== 'text') return [];
      const { size, weight, anchor, text } = primitive;
      const width = measureText(text, { size, weight });
      const left = primitive.x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
      return [{ text, x: group.x + left, y: group.y + primitive.y - size * 0.85, width, height: size }];
    }),
  );
}

/** The middles of the sides of a card, where links are drawn from. */
function portsOf({ x, y, width, height }: SceneGroup): Rectangle[] {
  const middles = [
    [x + width / 2, y],
    [x + width, y + height / 2],
    [x + width / 2, y + height],
    [x, y + height / 2],
  ] as const;
  return middles.map(([across, down]) => ({ x: across - 4, y: down - 4, width: 8, height: 8 }));
}

function drawnOf(document: BlueprintDocument, languages: readonly string[]) {
  const scene = buildScene(document, { languages, theme: 'light' });
  const { layout } = placeBlueprint(document, { languages });
  const drawing: SignedDrawing = {
    origin: scene.origin,
    layout,
    byKey: new Map(scene.groups.map((group) => [group.key, group])),
    inView: (left, top, right, bottom) =>
      scene.groups.filter(
        ({ x, y, width, height }) => x <= right && x + width >= left && y <= bottom && y + height >= top,
      ),
    isDecision: (id) => document.steps[id]?.kind === 'decision',
  };
  return { scene, drawing };
}

/** Signs at everything that can have one, some of them with a number. */
function signsOn(document: BlueprintDocument, languages: readonly string[]) {
  const { scene, drawing } = drawnOf(document, languages);
  const placer = createSignPlacer(drawing);
  const wanted = ['markers', 'steps', 'links'].flatMap((layer) =>
    scene.groups.filter((group) => group.layer === layer),
  );
  const signs = wanted.flatMap(({ key }, index) => {
    const place = placer.placeOf(key, index % 3 === 0 ? 25 : 16);
    return place ? [{ key, ...place }] : [];
  });
  return { scene, signs, wanted, placer };
}

const EXAMPLES: readonly (readonly [string, BlueprintDocument, readonly string[]])[] = [
  ['the example', complaintHandling(), ['en']],
  ['the example in Chinese', complaintHandling(), ['zh-Hans']],
  ['the example in both languages', complaintHandling(), ['en', 'zh-Hans']],
  ['a generated process of 50 steps', marked(benchDocument(50)), ['en']],
  ['every kind of step', everyKind(), ['en']],
];

describe.each(EXAMPLES)('signs on %s', (_name, document, languages) => {
  const { scene, signs, wanted, placer } = signsOn(document, languages);
  const steps = scene.groups.filter(({ layer }) => layer === 'steps');

  it('find a place at every step, and at nearly every link and marker', () => {
    const signed = new Set(signs.map(({ key }) => key));
    expect(steps.filter(({ key }) => !signed.has(key)).map(({ name }) => name)).toEqual([]);
    expect(signs.length).toBeGreaterThan(wanted.length * 0.9);
  });

  it('cover no text, no marker and no other sign', () => {
    const markers = scene.groups.filter(({ layer }) => layer === 'markers');
    const texts = textsOf(scene);
    const covered = signs.flatMap((sign) => [
      ...texts.filter((text) => meets(sign, text)).map(({ text }) => `${sign.key} covers “${text}”`),
      ...markers.filter((marker) => meets(sign, marker)).map(({ name }) => `${sign.key} covers ${name}`),
      ...signs.filter((other) => other !== sign && meets(sign, other)).map(({ key }) => `${sign.key} covers ${key}`),
    ]);
    expect(covered).toEqual([]);
  });

  it('cover no handle, and no card but their own', () => {
    const covered = signs.flatMap((sign) => [
      ...steps.filter((step) => portsOf(step).some((port) => meets(sign, port))).map(({ name }) => `port of ${name}`),
      ...steps
        .filter(({ key }) => key !== sign.key && !isOn(document, sign.key, key))
        .filter((step) => meets(sign, step))
        .map(({ name }) => `${sign.key} covers ${name}`),
    ]);
    expect(covered).toEqual([]);
  });

  it('stay where they are when asked for again', () => {
    for (const { key, ...place } of signs) expect(placer.placeOf(key, 40)).toEqual(place);
  });
});

function isOn(document: BlueprintDocument, markerId: string, stepId: string): boolean {
  return (document.failPoints[markerId] ?? document.waitPoints[markerId])?.on === stepId;
}

describe('a placer whose drawing is typed in', () => {
  const document = complaintHandling();
  const [typed = '', other = ''] = Object.keys(document.steps);
  const named = (id: string, text: string) =>
    runEdit(document, {
      edit: 'set-text',
      args: { of: { collection: 'steps', id }, field: 'name', language: 'en', text },
    }).document;

  it('goes on with the places that it found, as long as what bears a sign is drawn alike', () => {
    const [short, longer] = [named(typed, 'Ask u'), named(typed, 'Ask us')].map((one) => drawnOf(one, ['en']).drawing);
    if (!short || !longer) throw new Error('not drawn');
    const placer = createSignPlacer(short);
    const place = placer.placeOf(other, 16);
    expect(place).toBeDefined();
    expect(placer.goesOnWith(longer)).toBe(true);
    expect(placer.placeOf(other, 16)).toBe(place);
    expect(placer.placeOf(typed, 16)).toEqual(createSignPlacer(longer).placeOf(typed, 16));
  });

  it('does not where a step with a sign says something else, or the layout is another', () => {
    const before = drawnOf(document, ['en']).drawing;
    const placer = createSignPlacer(before);
    placer.placeOf(typed, 16);
    expect(placer.goesOnWith(drawnOf(named(typed, 'Ask'), ['en']).drawing)).toBe(false);
    expect(placer.goesOnWith(drawnOf(named(other, 'Ask once more '.repeat(9)), ['en']).drawing)).toBe(false);
  });
});
