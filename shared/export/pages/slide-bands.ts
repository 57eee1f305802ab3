import type { Rectangle } from '../../model/geometry.ts';
import { isTitled } from '../../present/emphasis.ts';
import { framesOf, titlesAcross } from '../../present/frame.ts';
import { presentWords } from '../../present/words.ts';
import type { Scene } from '../../scene/primitives.ts';
import { type Band, bandsOf } from './folds.ts';
import { keptOf } from './kept.ts';
import { type DrawnWindow, groupsIn } from './page.ts';
import { inView, laneInView } from './slide-edge.ts';
import { MOST } from './slide-place.ts';

/** The whole drawing: in bands, one below the other, each with the titles of the lanes, where these show it clearly larger. */
export function overviewDrawing(scene: Scene, title: string, room: Rectangle): DrawnWindow[] {
  const bands = bandsOf(scene, startsOf(scene), room, titlesAcross(scene).width);
  const alt = (band: number) => presentWords(scene.language).part(title, band + 1, bands.length);
  if (bands.length > 1) {
    return bands.flatMap((band, index) => [titlesBeside(scene, band, room.x), bandOf(scene, band, alt(index))]);
  }
  const { from, to } = framesOf(scene, null, room, MOST).body;
  const placed = { from, to: { ...to, x: room.x, y: room.y } };
  return [{ ...placed, groups: groupsIn(scene, from), cut: true, telling: { alt: title } }];
}

function bandOf(scene: Scene, { from, to }: Band, alt: string): DrawnWindow {
  const groups = groupsIn(scene, from);
  const spoken = new Set(groups.map(({ key }) => key));
  return { groups: inView(groups, { from, spoken, ground: scene.background }), from, to, cut: true, telling: { alt } };
}

/** Seen beside each band, and told with none: the picture has its title. */
function titlesBeside(scene: Scene, { from: { y, height }, to }: Band, x: number): DrawnWindow {
  const from = { ...titlesAcross(scene), y, height };
  const groups = groupsIn(scene, from)
    .filter(isTitled)
    .map((group) => laneInView(group, from));
  return { groups, from, to: { ...to, x, width: to.x - x }, cut: true, telling: { sections: [] } };
}

/** Where a band may begin: with the drawing, and amid each gap in which nothing is read. */
function startsOf(scene: Scene): number[] {
  const begin = scene.origin.x;
  const read = keptOf(scene).filter(({ weight, x }) => weight === 1 && x >= begin);
  const starts = [begin];
  let end = begin;
  for (const { x, width } of read.sort((one, other) => one.x - other.x)) {
    if (x > end && end > begin) starts.push((end + x) / 2);
    end = Math.max(end, x + width);
  }
  return starts;
}
