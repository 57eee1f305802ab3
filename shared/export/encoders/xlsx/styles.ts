import { tag } from '../../xml.ts';

/** How a cell looks. A style of money names its currency. */
export type Style =
  | 'plain'
  | 'head'
  | 'text'
  | 'guarded'
  | 'number'
  | 'percent'
  | 'date'
  | 'strong'
  | 'whole'
  | 'number fact'
  | 'date fact'
  | 'fine percent'
  | 'hundredth'
  | 'number head'
  | `money ${string}`;

const FIXED: readonly Style[] = [
  ...(['plain', 'head', 'text', 'guarded', 'number', 'percent', 'date', 'strong', 'whole'] as const),
  ...(['number fact', 'date fact', 'fine percent', 'hundredth', 'number head'] as const),
];

/** Of a date: the one that is built in is shown as the reader's country writes it, which another may take for another day. */
const DATE = { id: 164, code: String.raw`yyyy\-mm\-dd` } as const;
/** Numbers of formats: the built-in `#,##0`, `#,##0.00`, `0%` and `0.00%`, and that of dates. */
const FORMATS: Readonly<Partial<Record<Style, number>>> = {
  whole: 3,
  hundredth: 4,
  percent: 9,
  'fine percent': 10,
  date: DATE.id,
  'date fact': DATE.id,
};
const FIRST_OF_MONEY = 165;

/** The styles of a workbook: a number for each, and the part that describes them. */
export interface Styles {
  readonly numberOf: (style: Style) => number;
  readonly xml: string;
}

export function stylesOf(used: Iterable<Style>): Styles {
  const money = [...new Set(used)].filter((style) => style.startsWith('money ')).sort();
  const all = [...FIXED, ...money];
  const codes = [DATE.code, ...money.map((style) => `[$${style.slice('money '.length)}] #,##0.00`)];
  const formats = codes.map((formatCode, index) => tag('numFmt', { numFmtId: DATE.id + index, formatCode }));
  const formatOf = (style: Style) =>
    FORMATS[style] ?? (money.includes(style) ? FIRST_OF_MONEY + money.indexOf(style) : 0);
  const xml = tag(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    tag('numFmts', { count: formats.length }, ...formats),
    FONTS,
    FILLS,
    BORDERS,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    tag('cellXfs', { count: all.length }, ...all.map((style) => formXml(style, formatOf(style)))),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  );
  return { numberOf: (style) => Math.max(0, all.indexOf(style)), xml };
}

const NAME = '<name val="Calibri"/><family val="2"/>';
const FONTS = `<fonts count="3"><font><sz val="11"/>${NAME}</font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/>${NAME}</font><font><b/><sz val="11"/>${NAME}</font></fonts>`;
const FILLS =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E5F"/><bgColor indexed="64"/></patternFill></fill></fills>';
const LINE = '<left/><right/><top/><bottom style="thin"><color rgb="FFD5DBDF"/></bottom><diagonal/>';
const BORDERS = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}</border></borders>`;

const TEXTS: ReadonlySet<Style> = new Set([
  ...(['head', 'text', 'guarded', 'strong'] as const),
  ...(['number fact', 'date fact'] as const),
]);

const NUMBERS: ReadonlySet<Style> = new Set([
  ...(['number', 'percent', 'whole', 'fine percent', 'hundredth'] as const),
]);

/** Whether a cell holds a number that stands at the right. */
export function isOfNumbers(style: Style): boolean {
  return NUMBERS.has(style) || style.startsWith('money ');
}

/** Texts keep off the numbers at their left; numbers, under their heads, off the button there that filters. */
function besideOf(style: Style) {
  if (TEXTS.has(style)) return { horizontal: 'left', indent: 1 };
  return style === 'number head' || isOfNumbers(style) ? { horizontal: 'right', indent: 2 } : {};
}

function formXml(style: Style, numFmtId: number): string {
  if (style === 'plain') return '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const isHead = style === 'head' || style === 'number head';
  const fontId = isHead ? 1 : style === 'strong' ? 2 : 0;
  const attributes = {
    ...{ numFmtId, fontId, fillId: isHead ? 2 : 0, borderId: 1, xfId: 0 },
    ...(style === 'guarded' ? { quotePrefix: 1 } : {}),
    ...(numFmtId === 0 ? {} : { applyNumberFormat: 1 }),
    ...{ applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 },
  };
  const alignment = { ...besideOf(style), vertical: isHead ? 'center' : 'top', wrapText: 1 };
  return tag('xf', attributes, tag('alignment', alignment));
}
