import { NAME_STYLE } from '../../layout/card.ts';
import type { Rectangle, Size } from '../../model/geometry.ts';
import { GROUND, isSpokenOf, isTitled } from '../../present/emphasis.ts';
import { type Frame, framesOf } from '../../present/frame.ts';
import {
  continuedTitleOf,
  type Note,
  notesOf,
  phaseOfActionTitle,
  phaseTitleOf,
  presenterNotesOf,
  serviceNote,
  titleOf,
} from '../../present/notes.ts';
import { type Stop, stopsOf } from '../../present/stops.ts';
import { presentWords } from '../../present/words.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { Loss } from '../request.ts';
import { footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import { type Bookmark, type DrawnPage, type DrawnPages, type DrawnWindow, groupsIn, POINTS } from './page.ts';
import { FOOT, MARGIN } from './paper.ts';
import { onlyTold, readingOf } from './reading.ts';
import { inView, laneInView } from './slide-edge.ts';
import { slideHead } from './slide-head.ts';
import { type NotesPage, notesPages } from './slide-notes.ts';
import { pageWords } from './words.ts';

/** As wide as a screen: 16 to 9. */
const SLIDE: Size = { width: 960, height: 540 };
/** Most that a small neighbourhood is enlarged. */
const MOST = 1.5 * POINTS;
const GAP = 8;

interface Walk {
  readonly job: PagesJob;
  readonly scene: Scene;
  readonly language: string;
}

/** One place of the walk before it is numbered: its slide, and more where its notes do not fit beneath the drawing. */
interface Place {
  readonly stop: Stop | null;
  readonly title: string;
  /** Its title where its notes go on on another slide. */
  readonly continued: string;
  /** What stands over the title: the phases of what is shown. */
  readonly over: string;
  /** The phase under which it is found. */
  readonly phase: string;
  readonly notes: readonly NotesPage[];
}

/** The customer's path as slides: the whole drawing, then each place drawn large with the rest dimmed and its notes beneath. */
export function walkPages(job: PagesJob): DrawnPages {
  const { document, languages, theme } = job;
  const scene = buildScene(document, { languages, theme });
  const walk = { job, scene, language: scene.language };
  const places = [null, ...stopsOf(document)].map((stop) => placeOf(walk, stop));
  const slides = places.flatMap((place) => [
    { place, title: place.title, notes: place.notes[0] },
    ...place.notes.slice(1).map((notes) => ({ place, title: place.continued, notes })),
  ]);
  const pages = slides.map((slide, index) => slideOf(walk, slide, index, slides.length));
  const first = places.map((place) => slides.findIndex((slide) => slide.place === place));
  return { pages, bookmarks: bookmarksOf(places, first, scene), losses: smallTexts(pages) };
}

function placeOf({ job, scene, language }: Walk, stop: Stop | null): Place {
  const telling = { document: job.document, language };
  const words = pageWords(language);
  if (!stop) {
    const title = scene.title || words.blueprint;
    const continued = presentWords(language).continued(title);
    const notes = notesOn(job, [serviceNote(telling)], title);
    return { stop, title, continued, over: words.overviewShort, phase: '', notes };
  }
  const [title, continued] = [titleOf(telling, stop), continuedTitleOf(telling, stop)];
  const notes = [...notesOf(telling, stop), ...presenterNotesOf(telling, stop)];
  const [over, phase] = [phaseTitleOf(telling, stop), phaseOfActionTitle(telling, stop)];
  return { stop, title, continued, over, phase, notes: notesOn(job, notes, title) };
}

const notesOn = (job: PagesJob, notes: readonly Note[], title: string) =>
  notesPages(job, notes, title, SLIDE.width - 2 * MARGIN);

interface Slide {
  readonly place: Place;
  readonly title: string;
  readonly notes: NotesPage | undefined;
}

function slideOf(walk: Walk, { place, title, notes }: Slide, index: number, of: number): DrawnPage {
  const { job, scene } = walk;
  const drawn = notes?.beneath ?? true;
  const head = slideHead(job, title, place.over, SLIDE.width - 2 * MARGIN);
  const bottom = SLIDE.height - FOOT - GAP;
  const top = head.to.y + head.to.height + GAP;
  const height = notes ? notes.height : 0;
  const below = drawn ? bottom - height : top;
  const room = { x: MARGIN, y: top, width: SLIDE.width - 2 * MARGIN, height: below - top - (notes ? GAP : 0) };
  return {
    ...SLIDE,
    ground: scene.background,
    name: title,
    windows: [head, ...(drawn ? drawingOf(walk, place, room) : []), ...(notes ? [notes.at(MARGIN, below)] : [])],
    texts: [],
    marks: footOf(job, { left: MARGIN, right: SLIDE.width - MARGIN, top: SLIDE.height - FOOT, index, of }),
    links: [],
  };
}

/** The titles of the lanes and what is spoken of beside them. */
function drawingOf({ job: { document }, scene }: Walk, { stop, title }: Place, room: Rectangle): DrawnWindow[] {
  const { heads, body } = framesOf(scene, stop, room, MOST);
  const placed = ({ from, to }: Frame) => ({ from, to: { ...to, x: room.x + to.x, y: room.y + to.y }, cut: true });
  if (!stop) return [{ ...placed(body), groups: groupsIn(scene, body.from), telling: { alt: title } }];
  const spoken = new Set(scene.groups.filter((group) => isSpokenOf(document, stop, group)).map(({ key }) => key));
  const ground = new Set(scene.groups.filter(({ layer }) => GROUND.has(layer)).map(({ key }) => key));
  const groups = inView(groupsIn(scene, body.from), { from: body.from, spoken, ground: scene.background });
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

/** Names of steps below this size in points cannot be read on a screen. */
const READABLE = 4;

/** The whole drawing, which comes first, is there to be seen at once. */
function smallTexts(pages: readonly DrawnPage[]): Loss[] {
  const scales = pages.slice(1).flatMap(({ windows }) => windows.map(({ from, to }) => to.width / from.width));
  const points = Math.round(Math.min(1, ...scales) * NAME_STYLE.size * 10) / 10;
  if (points >= READABLE) return [];
  const what = { en: pageWords('en').smallSlide(points), 'zh-Hans': pageWords('zh-Hans').smallSlide(points) };
  return [{ what, elementIds: [] }];
}

/** The whole drawing, then the phases with the places below them. */
function bookmarksOf(places: readonly Place[], first: readonly number[], scene: Scene): Bookmark[] {
  const bookmarks: { title: string; page: number; children: Bookmark[] }[] = [];
  let before = '';
  places.forEach(({ stop, title, phase }, index) => {
    const entry = { title, page: first[index] ?? 0, children: [] };
    if (phase !== '' && phase !== before) bookmarks.push({ ...entry, title: phase, children: [] });
    before = phase;
    if (!stop) bookmarks.push({ ...entry, title: pageWords(scene.language).overviewShort });
    else if (phase === '') bookmarks.push(entry);
    else bookmarks.at(-1)?.children.push(entry);
  });
  return bookmarks;
}
