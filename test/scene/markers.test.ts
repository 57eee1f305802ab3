import { describe, expect, it } from 'vitest';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import type { Layout } from '../../shared/layout/types.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import { linkKind } from '../../shared/model/links.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
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
    for (const marker of markers) {
      const met = others.filter((other) => other !== marker && other.key !== marker.anchorId && meet(marker, other));
      expect(met.map(({ name }) => name)).toEqual([]);
    }
  });
});
