import type { Block, Fact, ReportEntry, ReportPart, Value } from '../../report/document/report.ts';
import { reportWords } from '../../report/document/words.ts';
import { tag } from '../xml.ts';
import { keptParagraph, paragraph, run } from './runs.ts';

/** Twentieths of a point between the margins of an upright A4 page. */
export const TEXT_WIDTH = 9638;

/** The column of a table whose first text names the row: it is set off from what is said below it. */
const NAMED = 'step';
/** Most facts that are kept on one page, in a table and of an entry; of a longer entry, these at either end. */
const TOGETHER = { facts: 18, entry: 6, ends: 2 } as const;

/** A block as Word's paragraphs and tables; drawings stand on a page of their own. */
export function blockXml(block: Block, part: ReportPart): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.tone === 'quiet' ? 'Quiet' : 'BodyText', run(block.text));
    case 'facts':
      return factsTable(block.facts);
    case 'table':
      return reportTable(block);
    case 'entries':
      return block.entries.map((entry) => entryXml(entry, part)).join('');
    case 'findings':
    case 'drawing':
      return '';
  }
}

function lines(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** Labels beside what is said under them. */
export function factsTable(facts: readonly Fact[]): string {
  const shares = [3, 7];
  const rows = facts.map(({ label, value }, index) => {
    const keep = facts.length <= TOGETHER.facts && index < facts.length - 1;
    return row(shares, [[label], lines(value)], { keep, first: 'FactLabel' });
  });
  return facts.length === 0 ? '' : table('BlueprintFacts', shares, rows);
}

function reportTable({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const shares = columns.map(({ share }) => share);
  const head = row(
    shares,
    columns.map(({ label }) => [label]),
    { head: true, keep: true },
  );
  const named = columns.findIndex(({ key }) => key === NAMED);
  const body = rows.map((cells, index) =>
    row(
      shares,
      columns.map(({ key }) => lines(cells[key] ?? '')),
      { named, keep: staysWithNextRow(index, rows.length) },
    ),
  );
  return table('BlueprintTable', shares, [head, ...body]);
}

/** No row stands alone: the head stays with two rows, and the last row with the one before it. */
function staysWithNextRow(index: number, length: number): boolean {
  return index < length - 1 && (index === 0 || index === length - 2);
}

function widths(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * TEXT_WIDTH));
}

function table(style: string, shares: readonly number[], rows: readonly string[]): string {
  const head = style === 'BlueprintTable' ? 1 : 0;
  const properties = tag(
    'w:tblPr',
    {},
    tag('w:tblStyle', { 'w:val': style }),
    tag('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
    tag('w:tblLook', { 'w:val': head ? '0020' : '0000', 'w:firstRow': head, 'w:noHBand': 1, 'w:noVBand': 1 }),
  );
  const grid = tag('w:tblGrid', {}, ...widths(shares).map((width) => tag('w:gridCol', { 'w:w': width })));
  // Two tables that follow one another would be one.
  return tag('w:tbl', {}, properties, grid, ...rows) + paragraph('TableEnd');
}

interface RowLook {
  readonly head?: boolean;
  /** Style of the first cell. */
  readonly first?: string;
  /** The cell whose first text names the row. */
  readonly named?: number;
  /** Whether it stays on the page of the next row. */
  readonly keep?: boolean;
}

function row(
  shares: readonly number[],
  cells: readonly (readonly string[])[],
  { head = false, first = 'TableText', named, keep = false }: RowLook,
): string {
  const properties = tag('w:trPr', {}, tag('w:cantSplit', {}), head ? tag('w:tblHeader', {}) : '');
  const places = widths(shares);
  const written = cells.map((texts, index) => {
    const width = tag('w:tcPr', {}, tag('w:tcW', { 'w:w': places[index], 'w:type': 'dxa' }));
    const style = head ? 'TableHead' : index === 0 ? first : 'TableText';
    const paragraphs = (texts.length === 0 ? [''] : texts).map((text, line) =>
      (keep ? keptParagraph : paragraph)(style, run(text, { bold: index === named && line === 0 })),
    );
    return tag('w:tc', {}, width, ...paragraphs);
  });
  return tag('w:tr', {}, properties, ...written);
}

function entryXml({ name, facts }: ReportEntry, { language }: ReportPart): string {
  const { colon } = reportWords[language];
  const told = facts.map(({ label, value }, index) => {
    const keep = staysWithNext(index, facts.length);
    const texts = [run(`${label}${colon}`, { colour: '53606F' }), run(lines(value).join(' · '))];
    return (keep ? keptParagraph : paragraph)('EntryText', ...texts);
  });
  return paragraph('EntryName', run(name)) + told.join('');
}

/** A short entry is never parted; of a longer one, no single line stands alone at the foot or the head of a page. */
function staysWithNext(index: number, length: number): boolean {
  if (index === length - 1) return false;
  return length <= TOGETHER.entry || index < TOGETHER.ends || index >= length - TOGETHER.ends;
}
