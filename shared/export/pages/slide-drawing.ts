import type { Rectangle } from '../../model/geometry.ts';
import { GROUND, isSpokenOf, isTitled } from '../../present/emphasis.ts';
import { type Frame, framesOf } from '../../present/frame.ts';
import type { Stop } from '../../present/stops.ts';
import type { Scene } from '../../scene/primitives.ts';
import { type DrawnWindow, groupsIn } from './page.ts';
import { onlyTold, readingOf } from './reading.ts';
import { inView, laneInView } from './slide-edge.ts';
import { MOST, type Walk } from './slide-place.ts';
import { pageWords } from './words.ts';

/** The titles of the lanes and what is spoken of beside them. */
export function drawingOf({ job: { document }, scene }: Walk, stop: Stop, room: Rectangle): DrawnWindow[] {
  const { heads, body } = framesOf(scene, stop, room, MOST);
  const placed = ({ from, to }: Frame) => ({ from, to: { ...to, x: room.x + to.x, y: room.y + to.y }, cut: true });
  const spoken = new Set(scene.groups.filter((group) => isSpokenOf(document, stop, group)).map(({ key }) => key));
  const ground = new Set(scene.groups.filter(({ layer }) => GROUND.has(layer)).map(({ key }) => key));
  const groups = inView(groupsIn(scene, body.from), {
    from: body.from,
    spoken,
    links: document.links,
    ground: scene.background,
  });
  const sections = onlyTold(readingOf(document, scene), (key) => spoken.has(key) && !ground.has(key));
  const drawing = { ...placed(body), groups, telling: { sections } };
  return heads ? [titlesOf(scene, placed(heads), sections), drawing] : [drawing];
}

/** The lanes in which something is spoken of are told before what happens in them. */
function titlesOf(
  scene: Scene,
  place: Pick<DrawnWindow, 'from' | 'to' | 'cut'>,
  sections: ReturnType<typeof readingOf>,
): DrawnWindow {
  const titles = groupsIn(scene, place.from)
    .filter(isTitled)
    .map((group) => laneInView(group, place.from));
  const named = new Set(sections.map(({ title }) => title));
  const told = titles.filter(({ layer, name }) => layer === 'lanes' && named.has(name)).map(({ key }) => [{ key }]);
  const telling = { sections: [{ title: pageWords(scene.language).lanes, paragraphs: told }] };
  return { ...place, groups: titles, telling };
}
