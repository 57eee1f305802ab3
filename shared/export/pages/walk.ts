import { NAME_STYLE } from '../../layout/card.ts';
import type { Id } from '../../model/schema/values.ts';
import { framesOf } from '../../present/frame.ts';
import {
  continuedTitleOf,
  type Note,
  notesOf,
  phaseOfActionTitle,
  phaseTitleOf,
  presenterNotesOf,
  type Telling,
  titleOf,
} from '../../present/notes.ts';
import { type Stop, stopsOf } from '../../present/stops.ts';
import { presentWords } from '../../present/words.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { Loss } from '../request.ts';
import { footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import type { Bookmark, DrawnPage, DrawnPages } from './page.ts';
import { FOOT, MARGIN } from './paper.ts';
import { READABLE, readableStops } from './readable-stops.ts';
import { overviewDrawing } from './slide-bands.ts';
import { drawingOf } from './slide-drawing.ts';
import { slideHead } from './slide-head.ts';
import { notesPages } from './slide-notes.ts';
import { overviewSlides } from './slide-overview.ts';
import { GAP, goingOn, MOST, type Place, roomOf, SLIDE, type Slide, type Walk, WIDTH } from './slide-place.ts';
import { pageWords } from './words.ts';

/** The customer's path as slides: the whole drawing, then each place drawn large with the rest dimmed and its notes beneath. */
export function walkPages(job: PagesJob): DrawnPages {
  const { document, languages, theme } = job;
  const scene = buildScene(document, { languages, theme });
  const walk = { job, scene, language: scene.language };
  const places = [overviewPlace(walk), ...stopPlaces(walk, shownStops(walk))];
  const slides = places.flatMap((place) => slidesOf(walk, place));
  const pages = slides.map((slide, index) => slideOf(walk, slide, index, slides.length));
  const first = places.map((place) => slides.findIndex((slide) => slide.place === place));
  const stops = pages.filter((_, index) => slides[index]?.place.stop);
  return { pages, bookmarks: bookmarksOf(places, first, scene), losses: smallTexts(stops) };
}

function overviewPlace({ scene, language }: Walk): Place {
  const words = pageWords(language);
  const title = scene.title || words.blueprint;
  const continued = presentWords(language).continued(title);
  return { stop: null, title, continued, over: words.overviewShort, phase: '', notes: [] };
}

/** The places of the walk, in as many parts as let the names on their slides be read. */
function shownStops({ job, scene, language }: Walk): Stop[] {
  const telling = { document: job.document, language };
  const stops = stopsOf(job.document);
  const fresh = new Set(
    freshNotes(telling, stops).flatMap((notes, index) => notes.map(({ id }) => keyOf(stops[index], id))),
  );
  return readableStops(job.document, stops, (stop) => {
    const title = titleOf(telling, stop);
    const notes = notesHere(telling, stop).filter(({ id }) => fresh.has(keyOf(stop, id)));
    const beneath = notesPages(job, notes, title, WIDTH).filter((page) => page.beneath);
    const tallest = beneath.sort((one, other) => other.height - one.height).slice(0, 1);
    const head = slideHead(job, title, phaseTitleOf(telling, stop), WIDTH);
    const { room } = roomOf(head, { drawn: true, blocks: tallest });
    const { from, to } = framesOf(scene, stop, room, MOST).body;
    return (to.width / from.width) * NAME_STYLE.size;
  });
}

/** A note at a place, or at a part of it. */
const keyOf = (stop: Stop | undefined, noteId: Id) => `${stop?.actionId} ${stop?.part} ${noteId}`;

/** The notes of each place; what was said of a step where it was first shown is not said again. */
function freshNotes(telling: Telling, stops: readonly Stop[]): Note[][] {
  const told = new Set<Id>();
  return stops.map((stop) => {
    const fresh = notesHere(telling, stop).filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    return fresh;
  });
}

function stopPlaces({ job, language }: Walk, stops: readonly Stop[]): Place[] {
  const telling = { document: job.document, language };
  const notes = freshNotes(telling, stops);
  return stops.map((stop, index) => {
    const [title, continued] = [titleOf(telling, stop), continuedTitleOf(telling, stop)];
    const [over, phase] = [phaseTitleOf(telling, stop), phaseOfActionTitle(telling, stop)];
    return { stop, title, continued, over, phase, notes: notesPages(job, notes[index] ?? [], title, WIDTH) };
  });
}

/** What everybody may read of a step and what the presenter alone reads stand under one name. */
function notesHere(telling: Telling, stop: Stop): Note[] {
  const known = new Map<Id, Note>();
  for (const note of [...notesOf(telling, stop), ...presenterNotesOf(telling, stop)]) {
    const lines = [...(known.get(note.id)?.lines ?? []), ...note.lines];
    known.set(note.id, { ...note, lines });
  }
  return [...known.values()];
}

function slidesOf(walk: Walk, place: Place): Slide[] {
  if (!place.stop) return overviewSlides(walk, place);
  const [first, ...more] = place.notes;
  return [{ place, title: place.title, drawn: true, blocks: first ? [first] : [] }, ...goingOn(place, more)];
}

function slideOf(walk: Walk, slide: Slide, index: number, of: number): DrawnPage {
  const { job, scene } = walk;
  const { place, title, drawn } = slide;
  const head = slideHead(job, title, place.over, WIDTH);
  const { room, blocksAt } = roomOf(head, slide);
  const { stop } = place;
  const shown = () => (stop ? drawingOf(walk, stop, room) : overviewDrawing(scene, place.title, room));
  let { y } = blocksAt;
  const blocks = slide.blocks.map((block) => {
    const at = y;
    y += block.height + GAP;
    return block.at(blocksAt.x, at);
  });
  return {
    ...SLIDE,
    ground: scene.background,
    name: title,
    windows: [head, ...(drawn ? shown() : []), ...blocks],
    texts: [],
    marks: footOf(job, { left: MARGIN, right: SLIDE.width - MARGIN, top: SLIDE.height - FOOT, index, of }),
    links: [],
  };
}

/** Of the places: the whole drawing is there to be seen at once, on however many slides it is said what it is about. */
function smallTexts(pages: readonly DrawnPage[]): Loss[] {
  const scales = pages.flatMap(({ windows }) => windows.map(({ from, to }) => to.width / from.width));
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
