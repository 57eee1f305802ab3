import { describe, expect, it } from 'vitest';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import type { Layout, LinkRoute } from '../../shared/layout/types.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import { linkKind } from '../../shared/model/links.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene, SceneGroup } from '../../shared/scene/primitives.ts';
import { everyExample } from '../examples/examples.ts';

/** Filled paths of links: the heads of their arrows, corner by corner on the sheet. */
function heads({ groups }: Scene): Point[][] {
  const paths = groups.flatMap(({ layer, x, y, primitives }) =>
    layer === 'links' ? primitives.flatMap((one) => (one.type === 'path' && one.fill ? [{ d: one.d, x, y }] : [])) : [],
  );
  return paths.map(({ d, x, y }) => {
    const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
    return [0, 2, 4].map((at) => ({ x: x + (numbers[at] ?? 0), y: y + (numbers[at + 1] ?? 0) }));
  });
}

/** Where the links begin that are no evidence: on the sheet. */
function starts(document: BlueprintDocument, { links }: Layout, { origin }: Scene): Point[] {
  return [...links].flatMap(
    ([
      id,
      {
        points: [first],
      },
    ]) => {
      const link = document.links[id];
      if (!link || !first || linkKind(document, link) === 'evidence') return [];
      return [{ x: first.x + origin.x, y: first.y + origin.y }];
    },
  );
}

function covers({ x, y, width, height }: Rectangle, at: Point): boolean {
  return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
}

const meet = (one: Rectangle, other: Rectangle) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

function joinsEvidence(document: BlueprintDocument, linkId: string): boolean {
  const link = document.links[linkId];
  return link !== undefined && linkKind(document, link) === 'evidence';
}

/** Whether a link runs through a place of the sheet. */
function runsThrough(place: Rectangle, { points }: LinkRoute, origin: Point): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    const [left, top] = [Math.min(from.x, to.x) + origin.x, Math.min(from.y, to.y) + origin.y];
    return meet(place, { x: left, y: top, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) });
  });
}

describe.each(everyExample())('the markers of $name', ({ document }) => {
  it.each(['en', 'zh-Hans'])('hide no arrow, no beginning of a link, no text and no other marker in %s', (language) => {
    const scene = buildScene(document, { languages: [language], theme: 'light' });
    const markers = scene.groups.filter(({ layer }) => layer === 'markers');
    const { layout } = placeBlueprint(document, { languages: [language], theme: 'light' });
    const ends = [...heads(scene).flat(), ...starts(document, layout, scene)];
    const hidden = markers.filter((marker) => ends.some((at) => covers(marker, at)));
    expect(hidden.map(({ name }) => name)).toEqual([]);
    const apart = (group: SceneGroup) => group.layer === 'phases' || group.layer === 'steps';
    const others = scene.groups.filter((group) => apart(group) || group.layer === 'markers');
    const flows = [...layout.links].filter(([id]) => !joinsEvidence(document, id));
    for (const marker of markers.filter(({ anchorId }) => anchorId !== undefined)) {
      const crossed = flows.filter(([, route]) => runsThrough(marker, route, scene.origin));
      expect(
        crossed.map(([id]) => id),
        marker.name,
      ).toEqual([]);
    }
    for (const marker of markers) {
      const met = others.filter((other) => other !== marker && other.key !== marker.anchorId && meet(marker, other));
      expect(met.map(({ name }) => name)).toEqual([]);
    }
  });
});

describe('a wait point too wide for half of its step', () => {
  const waitAt = (document: BlueprintDocument, likely: number) => {
    const wait = { on: sketchId('step', 'Wait'), number: 1, tolerance: { likely, unit: 'workday' } } as const;
    return { ...document, waitPoints: { 'wait-at-wait': wait } };
  };
  const drawnOf = (document: BlueprintDocument) => {
    const scene = buildScene(document, { languages: ['en'], theme: 'light' });
    const { layout } = placeBlueprint(document, { languages: ['en'], theme: 'light' });
    const found = (key: string) => scene.groups.find((group) => group.key === key);
    const [marker, step] = [found('wait-at-wait'), found(sketchId('step', 'Wait'))];
    if (!marker || !step) throw new Error('not drawn');
    const crossed = [...layout.links.values()].filter((route) => runsThrough(marker, route, scene.origin));
    return { marker, step, crossed: crossed.length };
  };
  const withEvidence = sketch({
    lanes: { evidence: '- Ticket', customer: 'Ask Wait' },
    links: 'Ask>Wait Wait>Ticket',
  });

  it('leaves the dotted line to evidence whole, on the edge of its step', () => {
    const { marker, step, crossed } = drawnOf(waitAt(withEvidence, 3));
    expect(crossed).toBe(0);
    expect(marker.x).toBeLessThan(step.x);
    expect(marker.y + marker.height).toBeGreaterThan(step.y);
  });

  it('stays clear of the step before it, in front of the dots where there is no room', () => {
    const { marker, step, crossed } = drawnOf(waitAt(withEvidence, 1_000_000));
    expect(crossed).toBe(1);
    expect(marker.x).toBeGreaterThan(step.x - 10);
    expect(marker.y + marker.height).toBeGreaterThan(step.y);
  });

  it('leaves the link that comes down on its step whole, on its edge', () => {
    const document = sketch({ lanes: { customer: 'Ask -', frontstage: '- Wait' }, links: 'Ask>Wait' });
    const { marker, step, crossed } = drawnOf(waitAt(document, 3));
    expect(crossed).toBe(0);
    expect(marker.y + marker.height).toBeGreaterThan(step.y);
  });
});
