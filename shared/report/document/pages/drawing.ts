import type { Rectangle } from '../../../model/geometry.ts';
import { run } from '../../../scene/shapes.ts';
import { dashed } from '../../../text/joined.ts';
import type { Flow } from './flow.ts';
import { emptyPage } from './flow.ts';
import { printedLines } from './lines.ts';
import { A4, INK, MARGIN, type PrintedPage, STYLES } from './page.ts';

/** A part of a drawing, and the phase that goes on there from an earlier one; empty where none does. */
export interface DrawingSheet extends Rectangle {
  readonly continued: string;
}

/** The size of a drawing, the parts that need sheets of their own, and the width of the lanes' titles beside each. */
export interface PrintableDrawing {
  readonly width: number;
  readonly height: number;
  readonly strip: number;
  readonly sheets: readonly DrawingSheet[];
}

const TOP = 78;
/** What a landscape page has for a drawing, in points. */
export const DRAWING_ROOM = {
  width: A4.height - 2 * 34,
  height: A4.width - TOP - MARGIN.bottom,
} as const;
const LEFT = 34;

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
    if (sheet.continued) printGoingOn(page, heads.continued(sheet.continued), LEFT + strip * fit, flow.language);
    const titles = { x: LEFT, y: TOP, width: strip * fit, height: tall };
    page.windows.push({ part, from: { x: 0, y: sheet.y, width: strip, height: sheet.height }, to: titles });
    const beside = { x: LEFT + titles.width, y: TOP, width: sheet.width * fit, height: tall };
    page.windows.push({ part, from: sheet, to: beside });
  });
}

/** What goes on, over where it does. */
function printGoingOn(page: PrintedPage, text: string, left: number, language: string): void {
  const [line = ''] = printedLines(text, STYLES.small, A4.height - LEFT - left);
  page.primitives.push(run(line, left, TOP - 8, STYLES.small, { fill: INK.quiet, language }));
}

function landscape(flow: Flow, title: string): PrintedPage {
  const page = flow.add(emptyPage(A4.height, A4.width));
  page.primitives.push(run(title, LEFT, 50, STYLES.section, { fill: INK.text, language: flow.language }));
  return page;
}
