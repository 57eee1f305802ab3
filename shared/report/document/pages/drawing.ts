import type { Rectangle } from '../../../model/geometry.ts';
import { run } from '../../../scene/shapes.ts';
import { dashed } from '../../../text/joined.ts';
import { measureText } from '../../../text/measure.ts';
import type { TextStyle } from '../../../text/style.ts';
import type { Flow } from './flow.ts';
import { emptyPage } from './flow.ts';
import { printedLines } from './lines.ts';
import { A4, INK, MARGIN, type PrintedPage, STYLES } from './page.ts';

/** A phase that is named over a part of a drawing, from where it stands there, in pixels of the drawing. */
export interface SheetPhase {
  readonly name: string;
  readonly x: number;
  /** Whether it began on an earlier part. */
  readonly goesOn: boolean;
}

/** A part of a drawing, and the phases whose heads are not on it, from left to right. */
export interface DrawingSheet extends Rectangle {
  readonly phases: readonly SheetPhase[];
}

/** The size of a drawing, the parts that need sheets of their own, and the width of the lanes' titles beside each. */
export interface PrintableDrawing {
  readonly width: number;
  readonly height: number;
  readonly strip: number;
  readonly sheets: readonly DrawingSheet[];
}

const TOP = 82;
/** What a landscape page has for a drawing, in points. */
export const DRAWING_ROOM = {
  width: A4.height - 2 * 34,
  height: A4.width - TOP - MARGIN.bottom,
} as const;
const LEFT = 34;
const TITLE_TOP = 46;
/** How far above a part the names of its phases begin. */
const ABOVE = 13;
const BETWEEN_NAMES = 6;

interface Heads {
  readonly whole: string;
  readonly part: (number: number, of: number) => string;
  readonly continued: (phase: string) => string;
}

/** The drawing fitted to a landscape page, and its parts on further ones where it is too wide to be read. */
export function printDrawing(flow: Flow, part: number, drawing: PrintableDrawing, heads: Heads): void {
  const { width, height, strip, sheets } = drawing;
  const first = landscape(flow, heads.whole);
  flow.bookmark(heads.whole, 1, first);
  const scale = Math.min(DRAWING_ROOM.width / width, DRAWING_ROOM.height / height, 1);
  const place = { x: LEFT, y: TOP, width: width * scale, height: height * scale };
  first.windows.push({ part, from: { x: 0, y: 0, width, height }, to: place });
  sheets.forEach((sheet, index) => {
    const page = landscape(flow, dashed([heads.whole, heads.part(index + 1, sheets.length)], flow.language));
    const fit = Math.min(DRAWING_ROOM.width / (strip + sheet.width), DRAWING_ROOM.height / sheet.height);
    const tall = sheet.height * fit;
    const names = phaseNames(sheet, { style: STYLES.small, scale: fit, continued: heads.continued });
    for (const { text, x } of names) printName(page, text, LEFT + (strip + x) * fit, flow.language);
    const titles = { x: LEFT, y: TOP, width: strip * fit, height: tall };
    page.windows.push({ part, from: { x: 0, y: sheet.y, width: strip, height: sheet.height }, to: titles });
    const beside = { x: LEFT + titles.width, y: TOP, width: sheet.width * fit, height: tall };
    page.windows.push({ part, from: sheet, to: beside });
  });
}

interface NameSetting {
  readonly style: TextStyle;
  /** Of the part on its page. */
  readonly scale: number;
  readonly continued: (phase: string) => string;
}

/**
 * What stands over a part of each of its phases and how far from its left side: no name reaches into the next, and the last
 * begins further left where it would reach over the right side.
 */
export function phaseNames({ x: left, width, phases }: DrawingSheet, { style, scale, continued }: NameSetting) {
  const names = phases.map(({ name, x, goesOn }, index) => {
    const said = goesOn ? continued(name) : name;
    const latest = index < phases.length - 1 ? x : left + width - measureText(said, style) / scale;
    return { said, x: Math.max(0, Math.min(x, latest) - left) };
  });
  return names.map(({ said, x }, index) => {
    const next = names[index + 1];
    const room = next ? (next.x - x) * scale - BETWEEN_NAMES : (width - x) * scale;
    return { text: printedLines(said, style, room)[0] ?? '', x };
  });
}

function printName(page: PrintedPage, text: string, left: number, language: string): void {
  page.primitives.push(run(text, left, TOP - ABOVE, STYLES.small, { fill: INK.quiet, language }));
}

function landscape(flow: Flow, title: string): PrintedPage {
  const page = flow.add(emptyPage(A4.height, A4.width));
  page.primitives.push(run(title, LEFT, TITLE_TOP, STYLES.section, { fill: INK.text, language: flow.language }));
  return page;
}
