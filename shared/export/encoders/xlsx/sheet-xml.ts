import { escapeXml } from '../../svg-text.ts';
import type { Cell } from '../../tables/table.ts';
import { tag } from '../../xml.ts';
import { onPaper } from './paper.ts';
import { rowHeight } from './row-height.ts';
import { letters, type Sheet, type StyledCell } from './sheet.ts';
import type { Styles } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Page {
  readonly title: string;
  readonly classification: string;
  readonly chinese: boolean;
}

/** The text of a worksheet's part. */
export function sheetXml(sheet: Sheet, styles: Styles, page: Page, isFirst: boolean): string {
  const { widths, rows, frozen, table } = sheet;
  const paper = onPaper(sheet);
  const columns = widths.map((width, index) => tag('col', { min: index + 1, max: index + 1, width, customWidth: 1 }));
  return tag(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    paper.fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    tag('dimension', { ref: rangeOf(rows) }),
    tag(
      'sheetViews',
      {},
      tag('sheetView', { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }, paneXml(frozen)),
    ),
    '<sheetFormatPr defaultRowHeight="15"/>',
    tag('cols', {}, ...columns),
    tag('sheetData', {}, ...rows.map((cells, index) => rowXml(cells, index, { widths, styles }))),
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    tag('pageSetup', { paperSize: 9, orientation: 'landscape', ...paper.setup }),
    headerFooterXml(page),
    paper.breaks,
    table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '',
  );
}

function paneXml({ rows, columns }: Sheet['frozen']): string {
  if (rows === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeftCell = `${letters(columns)}${rows + 1}`;
  return (
    tag('pane', {
      ...(columns === 0 ? {} : { xSplit: columns }),
      ...{ ySplit: rows, topLeftCell, activePane: pane, state: 'frozen' },
    }) + tag('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

/** From the first cell to the last. */
export function rangeOf(rows: Sheet['rows']): string {
  return `A1:${letters(Math.max(1, ...rows.map(({ length }) => length)) - 1)}${Math.max(1, rows.length)}`;
}

interface Written {
  readonly widths: readonly number[];
  readonly styles: Styles;
}

function rowXml(cells: readonly StyledCell[], index: number, { widths, styles }: Written): string {
  const r = index + 1;
  const written = cells.map(({ cell, style }, column) =>
    cellXml(`${letters(column)}${r}`, cell, styles.numberOf(style)),
  );
  // Only the heads' height is fixed: a program may work out the others anew.
  const fixed = index === 0 ? { customHeight: 1 } : {};
  return tag('row', { r, ht: rowHeight(cells, widths, index === 0), ...fixed }, ...written);
}

/** A text stands in its cell as a text, so that nothing in it is ever worked out. */
function cellXml(r: string, cell: Cell, s: number): string {
  if (cell === undefined) return tag('c', { r, s });
  if (typeof cell === 'number') return tag('c', { r, s }, tag('v', {}, String(cell)));
  if (typeof cell === 'string') {
    const space = SPACE.test(cell) ? 'preserve' : undefined;
    const text = tag('t', { 'xml:space': space }, escapeXml(heldText(cell)));
    return tag('c', { r, s, t: 'inlineStr' }, tag('is', {}, text));
  }
  if ('date' in cell) return tag('c', { r, s }, tag('v', {}, String(serialOf(cell.date))));
  if ('money' in cell) return tag('c', { r, s }, tag('v', {}, cell.money.amount));
  return tag('c', { r, s }, tag('f', {}, escapeXml(cell.formula)), tag('v', {}, String(cell.value)));
}

/** White space that readers drop unless they are told to keep it. */
const SPACE = /^\s|\s$|\n/;
/** Characters that a cell holds at most. */
const LONGEST = 32_767;

/** What looks like the escape of a character is escaped itself. */
function heldText(text: string): string {
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_');
}

const DAY = 24 * 60 * 60 * 1000;

/** Days since the end of 1899, by which spreadsheets count. */
function serialOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

function headerFooterXml({ title, classification, chinese }: Page): string {
  const plain = (text: string) => escapeXml(text.replace(/\s+/g, ' ').slice(0, 80).replaceAll('&', '&&'));
  const pages = chinese ? '第 &P 页，共 &N 页' : 'Page &P of &N';
  return tag(
    'headerFooter',
    {},
    tag('oddHeader', {}, `&amp;L${plain(title)}&amp;R&amp;A`),
    tag('oddFooter', {}, `&amp;L${plain(classification)}&amp;R${escapeXml(pages)}`),
  );
}

/** The text of the part that makes a table of a sheet: its range, filters and columns. */
export function tableXml({ key, rows }: Sheet, id: number): string {
  const ref = rangeOf(rows);
  const name = `Blueprint${key[0]?.toUpperCase()}${key.slice(1)}`;
  const columns = (rows[0] ?? []).map(({ cell }, index) => tag('tableColumn', { id: index + 1, name: String(cell) }));
  return tag(
    'table',
    { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
    tag('autoFilter', { ref }),
    tag('tableColumns', { count: columns.length }, ...columns),
  );
}
