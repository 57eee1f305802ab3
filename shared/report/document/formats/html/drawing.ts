import type { ReportPart } from '../../report.ts';
import { reportWords } from '../../words.ts';
import { escapeHtml } from './text.ts';

/** A drawing to stand in a page: its groups as SVG, and the parts that are printed on sheets of their own. */
export interface InlineDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Of the titles of the lanes, which stand at the left of each sheet. */
  readonly strip: number;
  readonly sheets: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** The drawing whole, in a box that scrolls; on paper fitted to its page, with its parts on further ones. */
export function drawingHtml(drawing: InlineDrawing, title: string, { language }: ReportPart): string {
  const { svg, width, height, sheets } = drawing;
  const id = `drawing-${language}`;
  const label = escapeHtml(title);
  const whole = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMinYMin meet" role="img" aria-label="${label}"><g id="${id}">${svg}</g></svg>`;
  const parts = sheets.map((sheet, index) => {
    const part = escapeHtml(reportWords[language].drawingPart(index + 1, sheets.length));
    return sheetSvg(drawing, sheet, id, `${label} – ${part}`);
  });
  const printed = parts.length === 0 ? '' : `<div class="sheets" aria-hidden="true">${parts.join('')}</div>`;
  return `<div class="drawing" role="region" tabindex="0" aria-label="${label}">${whole}</div>${printed}`;
}

function sheetSvg({ strip }: InlineDrawing, sheet: InlineDrawing['sheets'][number], id: string, label: string): string {
  const { x, y, width, height } = sheet;
  const window = (left: number, wide: number, from: number) =>
    `<svg x="${left}" y="0" width="${wide}" height="${height}" viewBox="${from} ${y} ${wide} ${height}"><use href="#${id}"/></svg>`;
  return `<svg viewBox="0 0 ${strip + width} ${height}" preserveAspectRatio="xMinYMin meet" role="img" aria-label="${label}">${window(0, strip, 0)}${window(strip, width, x)}</svg>`;
}
