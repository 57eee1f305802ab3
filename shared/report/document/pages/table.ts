import { lineHeight } from '../../../text/measure.ts';
import type { TableColumn, Value } from '../report.ts';
import type { Flow } from './flow.ts';
import { printedLines } from './lines.ts';
import { INK, STYLES } from './page.ts';

const PADDING = 4;
const PITCH = lineHeight(STYLES.small);

interface Cell {
  readonly left: number;
  readonly lines: readonly { readonly text: string; readonly ink: string }[];
}

/**
 * A table whose head stands again on each page and on which no row stands alone; a row that is higher than a page goes on on
 * the next.
 */
export function printTable(
  flow: Flow,
  columns: readonly TableColumn[],
  rows: readonly Readonly<Record<string, Value>>[],
): void {
  const places = placesOf(flow, columns);
  const head = () => printHead(flow, columns, places);
  flow.need(tableBeginning(flow, columns, rows));
  head();
  const cells = rows.map((row) => cellsOf(columns, places, row));
  cells.forEach((row, index) => {
    const last = index === rows.length - 2 ? rowHeight(cells[index + 1] ?? []) : 0;
    printRow(flow, row, head, last);
  });
  flow.skip(8);
}

/** The height of the head and the first two rows, which stand together; of three rows none can stand apart. */
export function tableBeginning(
  flow: Flow,
  columns: readonly TableColumn[],
  rows: readonly Readonly<Record<string, Value>>[],
): number {
  const places = placesOf(flow, columns);
  const heights = rows.slice(0, rows.length === 3 ? 3 : 2).map((row) => rowHeight(cellsOf(columns, places, row)));
  return heights.reduce((sum, height) => sum + height, headHeight(headCells(columns, places)));
}

function cellsOf(columns: readonly TableColumn[], places: readonly Place[], row: Readonly<Record<string, Value>>) {
  return columns.map(({ key }, index) => cellOf(row[key] ?? '', places[index]));
}

/** What is kept on one page of a row. */
function rowHeight(cells: readonly Cell[]): number {
  return Math.min(linesOf(cells), 12) * PITCH + 2 * PADDING;
}

function linesOf(cells: readonly { readonly lines: readonly unknown[] }[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length));
}

interface Place {
  readonly left: number;
  readonly width: number;
}

function placesOf({ width }: Flow, columns: readonly TableColumn[]): Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let left = 0;
  return columns.map(({ share }) => {
    const place = { left, width: (share / whole) * width };
    left += place.width;
    return place;
  });
}

function cellOf(value: Value, place: Place = { left: 0, width: 0 }): Cell {
  const width = place.width - 2 * PADDING;
  const texts = typeof value === 'string' ? [value] : value;
  const lines = texts.flatMap((text, index) =>
    printedLines(text, STYLES.small, width).map((line) => ({ text: line, ink: index === 0 ? INK.text : INK.quiet })),
  );
  return { left: place.left + PADDING, lines };
}

function headCells(columns: readonly TableColumn[], places: readonly Place[]) {
  return columns.map(({ label }, index) => {
    const { left, width } = places[index] ?? { left: 0, width: 0 };
    return { left: left + PADDING, lines: printedLines(label, STYLES.smallStrong, width - 2 * PADDING) };
  });
}

function headHeight(cells: ReturnType<typeof headCells>): number {
  return linesOf(cells) * PITCH + 2 * PADDING;
}

function printHead(flow: Flow, columns: readonly TableColumn[], places: readonly Place[]): void {
  const cells = headCells(columns, places);
  const height = headHeight(cells);
  flow.box(0, flow.width, height, INK.ground);
  for (const { left, lines } of cells) {
    lines.forEach((line, index) => {
      flow.put(line, STYLES.smallStrong, left, INK.text, PADDING + index * PITCH);
    });
  }
  flow.skip(height);
  flow.box(0, flow.width, 1, INK.strong, 1);
}

/** @param following the height of the row that must not stand alone on the next page */
function printRow(flow: Flow, cells: readonly Cell[], head: () => void, following: number): void {
  const most = linesOf(cells);
  if (flow.room < rowHeight(cells) + following) nextPage(flow, head);
  for (let from = 0; from < most; ) {
    const fits = Math.max(1, Math.floor((flow.room - 2 * PADDING) / PITCH));
    const to = Math.min(most, from + fits);
    for (const { left, lines } of cells) {
      lines.slice(from, to).forEach(({ text, ink }, index) => {
        flow.put(text, STYLES.small, left, ink, PADDING + index * PITCH);
      });
    }
    flow.skip((to - from) * PITCH + 2 * PADDING);
    flow.box(0, flow.width, 0.6, INK.rule, 0.6);
    from = to;
    if (from < most) nextPage(flow, head);
  }
}

function nextPage(flow: Flow, head: () => void): void {
  flow.nextPage();
  head();
}
