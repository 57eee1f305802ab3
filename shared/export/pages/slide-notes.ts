import type { Note, NoteLine } from '../../present/notes.ts';
import type { Primitive, SceneGroup } from '../../scene/primitives.ts';
import { run } from '../../scene/shapes.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight, measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import { plainSpaces, unbrokenOnPaper } from '../../text/unbroken.ts';
import type { PagesJob } from './job.ts';
import type { Block } from './page.ts';
import { pageWords } from './words.ts';

/** How everything is set that is read beneath a drawing. */
export const BENEATH_STYLE: TextStyle = { size: 9, weight: 400 };
const STRONG: TextStyle = { size: 9, weight: 700 };
const PITCH = lineHeight(BENEATH_STYLE);
const COLUMNS = 3;
const GUTTER = 20;
/**
 * Lines of a column: beneath the drawing as many as hold all; else a few, or as many more as let the rest stand beneath the
 * drawing once more; a rest that is longer has a slide of its own, which holds more.
 */
const BENEATH = { least: 3, most: 12, few: 7 } as const;
const ALONE = { least: 8, most: 32, few: 32 } as const;
/** Columns may be so many lines longer where that parts no sentence. */
const LONGER = 3;

/** Notes that stand on one slide. */
export interface NotesPage extends Block {
  /** Whether they leave room for the drawing above them. */
  readonly beneath: boolean;
}

/** A line as it is drawn: its runs from the left edge of the column. */
type Line = readonly Primitive[];

/** What stays together, and how it is told. */
interface Paragraph {
  readonly heading: boolean;
  /** Whether it stays with what is said next: a name with what is said below it, what fails with what helps. */
  readonly keeps: boolean;
  readonly lines: readonly Line[];
}

/** Notes in three columns, on as many slides as they take; none where there is nothing to say. */
export function notesPages(job: PagesJob, notes: readonly Note[], title: string, width: number): NotesPage[] {
  const column = (width - (COLUMNS - 1) * GUTTER) / COLUMNS;
  const paragraphs = notes.flatMap((note) => paragraphsOf(job, note, title, column));
  const pages: NotesPage[] = [];
  for (let left: readonly Paragraph[] = paragraphs; left.length > 0; ) {
    const beneath = pages.length === 0 || fill(left, BENEATH.most).left.length === 0;
    const filled = fitted(left, beneath ? BENEATH : ALONE);
    pages.push({ ...pageOf(job, filled.columns, column), beneath });
    left = filled.left;
  }
  return pages;
}

/** All notes in one column; none where there is nothing to say. */
export function notesColumn(job: PagesJob, notes: readonly Note[], title: string, width: number): Block[] {
  const paragraphs = notes.flatMap((note) => paragraphsOf(job, note, title, width));
  return paragraphs.length === 0 ? [] : [pageOf(job, [paragraphs], width)];
}

function paragraphsOf(job: PagesJob, { title: name, lines }: Note, title: string, width: number): Paragraph[] {
  const heading = { heading: true, keeps: true, lines: linesOf(job, { label: '', text: name }, width, STRONG) };
  const said = lines.map((line, index) => {
    const keeps = lines[index + 1]?.joined ?? false;
    return { heading: false, keeps, lines: linesOf(job, line, width, BENEATH_STYLE) };
  });
  return [...(name === title ? [] : [heading]), ...said];
}

/** The label, and the text beside it. */
function linesOf(job: PagesJob, { label, text, mark }: NoteLine, width: number, style: TextStyle): Line[] {
  const { colours, languages } = job;
  const [language = ''] = languages;
  const fill = mark === 'fail' ? colours.fail.fill : mark === 'wait' ? colours.wait.ink : colours.quiet;
  const indent = label === '' ? 0 : measureText(label, STRONG) + 5;
  return breakLines(unbrokenOnPaper(text), style, width - indent).map((line, index) => [
    ...(index === 0 && label !== '' ? [run(label, 0, 0, STRONG, { fill, language })] : []),
    run(plainSpaces(line.text), indent, 0, style, { fill: colours.ink, language }),
  ]);
}

/** Columns as short as hold everything, where they may be that long. */
function fitted(paragraphs: readonly Paragraph[], { least, most, few }: Record<'least' | 'most' | 'few', number>) {
  for (let lines = least; lines <= most; lines += 1) {
    const filled = fill(paragraphs, lines);
    if (filled.left.length === 0) return unparted(paragraphs, lines, most) ?? filled;
  }
  for (let lines: number = few; lines <= most; lines += 1) {
    const filled = someOf(paragraphs, lines, most);
    if (fill(filled.left, BENEATH.most).left.length === 0) return filled;
  }
  return someOf(paragraphs, few, most);
}

const someOf = (paragraphs: readonly Paragraph[], lines: number, most: number) =>
  wholeNotes(paragraphs, lines, most) ?? fill(paragraphs, lines);

/** As many notes as fit whole, so that a slide that goes on begins with a name; none where the first is too long for that. */
function wholeNotes(paragraphs: readonly Paragraph[], lines: number, most: number): Filled | undefined {
  const begins = paragraphs.flatMap(({ heading }, index) => (heading && index > 0 ? [index] : []));
  for (const end of begins.reverse()) {
    const notes = paragraphs.slice(0, end);
    const filled = fill(notes, lines);
    if (filled.left.length === 0) return { ...(unparted(notes, lines, most) ?? filled), left: paragraphs.slice(end) };
  }
  return undefined;
}

/** The shortest columns from so many lines on that part nothing; none where they would be much longer. */
function unparted(paragraphs: readonly Paragraph[], least: number, most: number): Filled | undefined {
  for (let lines = least; lines <= Math.min(most, least + LONGER); lines += 1) {
    const filled = fill(paragraphs, lines);
    if (filled.left.length === 0 && !filled.parted) return filled;
  }
  return undefined;
}

interface Filled {
  readonly columns: readonly Paragraph[][];
  /** What did not fit. */
  readonly left: readonly Paragraph[];
  /** Whether the foot of a column parts a paragraph, or one from what it stays with. */
  readonly parted: boolean;
}

/** Fills columns line by line; what fits into one stays whole, a heading never stands at its foot, and what does not fit is left. */
function fill(paragraphs: readonly Paragraph[], most: number): Filled {
  const columns: Paragraph[][] = [[]];
  const left = [...paragraphs];
  let used = 0;
  let before: Paragraph | undefined;
  let parted = false;
  for (let next = left[0]; next; next = left[0]) {
    const room = most - used;
    const needed = before?.heading ? 1 : Math.min(most, linesKept(left));
    if (room < needed && used > 0) {
      if (columns.length === COLUMNS) break;
      columns.push([]);
      used = 0;
      parted ||= before?.keeps ?? false;
      before = undefined;
      continue;
    }
    const lines = next.lines.slice(0, room);
    columns.at(-1)?.push({ ...next, lines });
    used += lines.length;
    before = next;
    parted ||= lines.length < next.lines.length;
    if (lines.length < next.lines.length) left[0] = { ...next, lines: next.lines.slice(room) };
    else left.shift();
  }
  return { columns, left, parted };
}

/** How many lines the first paragraph takes with those that it stays with. */
function linesKept(paragraphs: readonly Paragraph[]): number {
  const end = paragraphs.findIndex(({ keeps }) => !keeps);
  return paragraphs.slice(0, end + 1).reduce((sum, { lines }) => sum + lines.length, 0);
}

function pageOf(job: PagesJob, columns: readonly Paragraph[][], width: number): Block {
  const words = pageWords(job.languages[0] ?? '');
  const counts = columns.map((paragraphs) => paragraphs.reduce((sum, { lines }) => sum + lines.length, 0));
  const height = Math.max(...counts) * PITCH;
  const placed = columns.flatMap((paragraphs, index) => placedIn(paragraphs, index, width));
  const groups = placed.map(({ group }) => group);
  const paragraphs = placed.map(({ group: { key }, heading }) => [
    { key, ...(heading ? { heading: 2 as const } : {}) },
  ]);
  return {
    height,
    at: (x, y) => {
      const from = { x: 0, y: 0, width: columns.length * (width + GUTTER) - GUTTER, height };
      const to = { ...from, x, y };
      return { groups, from, to, cut: false, telling: { sections: [{ title: words.notes, paragraphs }] } };
    },
  };
}

interface Placed extends Pick<Paragraph, 'heading'> {
  readonly group: SceneGroup;
}

function placedIn(paragraphs: readonly Paragraph[], column: number, width: number): Placed[] {
  let y = 0;
  return paragraphs.map(({ heading, lines }, index) => {
    const primitives = lines.flatMap((line, at) =>
      line.map((primitive) => (primitive.type === 'text' ? { ...primitive, y: primitive.y + at * PITCH } : primitive)),
    );
    const height = lines.length * PITCH;
    const place = { x: column * (width + GUTTER), y, width, height };
    y += height;
    const key = `note ${column} ${index}`;
    return { heading, group: { key, layer: 'notes', elementIds: [], name: key, ...place, primitives } };
  });
}
