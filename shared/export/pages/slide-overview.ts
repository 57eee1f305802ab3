import { serviceNote } from '../../present/notes.ts';
import { buildScene } from '../../scene/build.ts';
import { LEGEND_STYLE } from '../../scene/legend/legend.ts';
import { GAIN } from './folds.ts';
import type { PagesJob } from './job.ts';
import type { Block } from './page.ts';
import { overviewDrawing } from './slide-bands.ts';
import { slideHead } from './slide-head.ts';
import { BENEATH_STYLE, notesColumn, notesPages } from './slide-notes.ts';
import { GAP, goingOn, type Place, roomOf, SIDE, type Slide, type Walk, WIDTH } from './slide-place.ts';
import { pageWords } from './words.ts';

/** The whole drawing with its legend and what it is about beneath it, or beside it where that shows it clearly larger. */
export function overviewSlides(walk: Walk, place: Place): Slide[] {
  const { job } = walk;
  const { title } = place;
  const about = [serviceNote({ document: job.document, language: walk.language })];
  const [first, ...more] = notesPages(job, about, title, WIDTH);
  const slide = { place, title, drawn: true };
  const beneath = { ...slide, blocks: [...legendBlock(job, WIDTH), ...(first ? [first] : [])] };
  const legend = legendBlock(job, SIDE);
  const beside = { ...slide, beside: true, blocks: [...legend, ...notesColumn(job, about, title, SIDE)] };
  if (scaleOf(walk, beside) < GAIN * scaleOf(walk, beneath)) return [beneath, ...goingOn(place, more)];
  if (isRoomFor(walk, beside)) return [beside];
  return [{ ...beside, blocks: legend }, ...goingOn(place, first ? [first, ...more] : [])];
}

const headOf = ({ job }: Walk, { title, over }: Place) => slideHead(job, title, over, WIDTH);

/** How large a slide shows the whole drawing. */
function scaleOf(walk: Walk, slide: Slide): number {
  const { room } = roomOf(headOf(walk, slide.place), slide);
  const scales = overviewDrawing(walk.scene, slide.title, room).map(({ from, to }) => to.height / from.height);
  return Math.min(...scales);
}

/** Whether all that is said beside the drawing is no taller than the drawing's room. */
function isRoomFor(walk: Walk, slide: Slide): boolean {
  const { room } = roomOf(headOf(walk, slide.place), slide);
  return slide.blocks.reduce((sum, { height }) => sum + height + GAP, -GAP) <= room.height;
}

/** The drawing's legend, its texts as large as the notes; none where there is nothing to explain. */
function legendBlock({ document, languages, theme, date }: PagesJob, room: number): Block[] {
  const scale = BENEATH_STYLE.size / LEGEND_STYLE.size;
  const scene = buildScene(document, { languages, theme, frame: { date, width: room / scale } });
  const group = scene.groups.find(({ key }) => key === 'frame legend');
  if (!group || group.primitives.length === 0) return [];
  const { x: left, y: top, width, height } = group;
  const sections = [
    { title: pageWords(scene.language).legend, paragraphs: [[{ key: group.key, apart: true } as const]] },
  ];
  const legend: Block = {
    height: height * scale,
    at: (x, y) => ({
      groups: [group],
      from: { x: left, y: top, width, height },
      to: { x, y, width: width * scale, height: height * scale },
      cut: false,
      telling: { sections },
    }),
  };
  return [legend];
}
