import { dashed } from '../../../../text/joined.ts';
import { type DrawingSheet, phaseNames } from '../../pages/drawing.ts';
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
  readonly sheets: readonly DrawingSheet[];
}

/** The drawing whole, in a box that scrolls; on paper fitted to its page, with its parts on further ones. */
export function drawingHtml(drawing: InlineDrawing, title: string, { language }: ReportPart): string {
  const { svg, width, height, sheets } = drawing;
  const id = `drawing-${language}`;
  const label = escapeHtml(title);
  const whole = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMinYMin meet" role="img" aria-label="${label}"><g id="${id}">${svg}</g></svg>`;
  const parts = sheets.map((sheet, index) => {
    const words = reportWords[language];
    const part = escapeHtml(words.drawingPart(index + 1, sheets.length));
    const names = phaseNames(sheet, { style: NAME, scale: 1, continued: words.continued });
    return sheetSvg(drawing, sheet, { id, label: dashed([label, part], language), names });
  });
  const printed = parts.length === 0 ? '' : `<div class="sheets" aria-hidden="true">${parts.join('')}</div>`;
  return `<div class="drawing" role="region" tabindex="0" aria-label="${label}">${whole}</div>${printed}`;
}

/** Of the line over a sheet that names the phases whose heads are not on it, in pixels of the drawing. */
const ABOVE = { height: 36, text: 12 } as const;
const NAME = { size: 20, weight: 400 } as const;

interface SheetWords {
  readonly id: string;
  readonly label: string;
  readonly names: ReturnType<typeof phaseNames>;
}

function sheetSvg({ strip }: InlineDrawing, sheet: DrawingSheet, { id, label, names }: SheetWords): string {
  const { x, y, width, height } = sheet;
  const [top, tall] = names.length === 0 ? [0, height] : [-ABOVE.height, height + ABOVE.height];
  const window = (left: number, wide: number, from: number) =>
    `<svg x="${left}" y="0" width="${wide}" height="${height}" viewBox="${from} ${y} ${wide} ${height}"><use href="#${id}"/></svg>`;
  const line = names
    .map((one) => {
      const place = `x="${strip + one.x}" y="${-ABOVE.text}"`;
      return `<text ${place} font-size="${NAME.size}">${escapeHtml(one.text)}</text>`;
    })
    .join('');
  return `<svg viewBox="0 ${top} ${strip + width} ${tall}" preserveAspectRatio="xMinYMin meet" role="img" aria-label="${label}">${line}${window(0, strip, 0)}${window(strip, width, x)}</svg>`;
}
