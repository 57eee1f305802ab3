import { lineHeight } from '../../../text/measure.ts';
import type { TextStyle } from '../../../text/style.ts';
import type { Block, Fact, FoundRule, ReportEntry, ReportPart, Section, Value } from '../report.ts';
import { reportWords } from '../words.ts';
import type { Flow } from './flow.ts';
import { printedLines } from './lines.ts';
import { INK, STYLES } from './page.ts';
import { printTable, tableBeginning } from './table.ts';

const LABEL_WIDTH = 128;
const GAP = 10;
const AFTER_FACT = 2;
const AFTER_NAME = 2;
const AFTER_TEXT = 6;
/** How far the facts of an entry stand in. */
const ENTRY_LEFT = 10;
/** What stays together at the beginning of a finding or a text. */
const LEAST = 5 * lineHeight(STYLES.body);
/** What of an entry or of facts stays together: most are shorter than this and are never parted. */
const MOST = 24 * lineHeight(STYLES.body);

/** Puts a drawing on pages of its own. */
export type PrintDrawing = (flow: Flow, title: string) => void;

/** Prints a section with its heading and all within it. */
export function printSection(flow: Flow, section: Section, part: ReportPart, draw: PrintDrawing, depth = 1): void {
  const drawn = section.blocks.some(({ kind }) => kind === 'drawing');
  // A drawing brings its heading along on its own pages.
  if (!drawn) {
    const { style, ...setting } = headingAt(depth);
    flow.heading(section.title, style, { ...setting, following: beginningOf(flow, section, depth) });
  }
  for (const block of section.blocks) printBlock(flow, block, part, () => draw(flow, section.title));
  for (const inner of section.sections) printSection(flow, inner, part, draw, depth + 1);
}

function headingAt(depth: number): { style: TextStyle; level?: 1 | 2; before?: number } {
  if (depth === 1) return { style: STYLES.section, level: 1, before: 16 };
  if (depth === 2) return { style: STYLES.subsection, level: 2 };
  return { style: { ...STYLES.subsection, size: 10.5 } };
}

/** The height of what has to stand under a section's heading on the same page. */
function beginningOf(flow: Flow, section: Section, depth: number): number {
  const {
    blocks: [block, ...blocks],
    sections: [inner],
  } = section;
  if (block?.kind === 'text' && (blocks.length > 0 || inner)) {
    const height = textHeight(flow, block.text);
    // A note stays with what it is about; a long text is a beginning of its own.
    return height < LEAST ? height + beginningOf(flow, { ...section, blocks }, depth) : LEAST;
  }
  if (block?.kind === 'table') return tableBeginning(flow, block.columns, block.rows);
  if (block?.kind === 'facts') return factsHeight(flow, block.facts);
  if (block?.kind === 'entries')
    return Math.max(0, ...block.entries.slice(0, 1).map((entry) => entryHeight(flow, entry)));
  if (block || !inner) return LEAST;
  const { style, before = 12 } = headingAt(depth + 1);
  return before + flow.headingHeight(inner.title, style) + beginningOf(flow, inner, depth + 1);
}

function textHeight(flow: Flow, text: string): number {
  return printedLines(text, STYLES.body, flow.width).length * lineHeight(STYLES.body) + AFTER_TEXT;
}

function printBlock(flow: Flow, block: Block, part: ReportPart, draw: PrintDrawing): void {
  switch (block.kind) {
    case 'text':
      flow.text(block.text, STYLES.body, {
        ink: block.tone === 'warning' ? INK.warning : INK.quiet,
        after: AFTER_TEXT,
      });
      return;
    case 'facts':
      flow.need(factsHeight(flow, block.facts));
      printFacts(flow, block.facts);
      flow.skip(6);
      return;
    case 'table':
      printTable(flow, block.columns, block.rows);
      return;
    case 'entries':
      for (const entry of block.entries) printEntry(flow, entry);
      return;
    case 'findings':
      for (const rule of block.rules) printRule(flow, rule, part);
      return;
    case 'drawing':
      draw(flow, block.title);
      return;
  }
}

function lines(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function labelLines(label: string, left: number) {
  return printedLines(label, STYLES.body, LABEL_WIDTH - left);
}

function valueWidth(flow: Flow): number {
  return flow.width - LABEL_WIDTH - GAP;
}

/** Labels at the left, what is said at their right. */
export function printFacts(flow: Flow, facts: readonly Fact[], left = 0): void {
  for (const { label, value } of facts) {
    const labels = labelLines(label, left);
    const width = valueWidth(flow);
    flow.need(Math.max(labels.length, 1) * lineHeight(STYLES.body));
    labels.forEach((line, index) => {
      flow.put(line, STYLES.body, left, INK.quiet, index * lineHeight(STYLES.body));
    });
    const [page, top] = [flow.page, flow.y];
    for (const line of lines(value)) flow.text(line, STYLES.body, { left: LABEL_WIDTH + GAP, width, after: 0 });
    const used = flow.page === page ? flow.y - top : Number.POSITIVE_INFINITY;
    const wanted = labels.length * lineHeight(STYLES.body);
    if (used < wanted) flow.skip(wanted - used);
    flow.skip(AFTER_FACT);
  }
}

/** How much of an entry stands together on a page: the whole, unless that is long. */
function entryHeight(flow: Flow, { name, facts }: ReportEntry): number {
  const names = printedLines(name, STYLES.strong, flow.width).length * lineHeight(STYLES.strong) + AFTER_NAME;
  return Math.min(MOST, names + factsHeight(flow, facts, ENTRY_LEFT));
}

/** How much of facts stands together on a page: all, unless they are many. */
function factsHeight(flow: Flow, facts: readonly Fact[], left = 0): number {
  const heights = facts.map(({ label, value }) => {
    const said = lines(value).flatMap((line) => printedLines(line, STYLES.body, valueWidth(flow)));
    return Math.max(said.length, labelLines(label, left).length) * lineHeight(STYLES.body) + AFTER_FACT;
  });
  return Math.min(
    MOST,
    heights.reduce((sum, height) => sum + height, 0),
  );
}

function printEntry(flow: Flow, entry: ReportEntry): void {
  flow.need(entryHeight(flow, entry));
  flow.text(entry.name, STYLES.strong, { after: AFTER_NAME });
  printFacts(flow, entry.facts, ENTRY_LEFT);
  flow.skip(7);
}

function printRule(
  flow: Flow,
  { severity, title, rule, law, mend, places }: FoundRule,
  { language }: ReportPart,
): void {
  const words = reportWords[language];
  flow.need(LEAST);
  flow.text(`${words[severity]}${words.colon}${title}`, STYLES.strong, { ink: INK[severity], after: 0 });
  flow.text(rule, STYLES.small, { ink: INK.quiet, after: 2 });
  flow.text(`${words.law}${words.colon}${law}`, STYLES.body, { after: 3 });
  for (const { message } of places) {
    flow.need(lineHeight(STYLES.body));
    flow.put('–', STYLES.body, 6, INK.quiet);
    flow.text(message, STYLES.body, { left: 18, after: 1 });
  }
  flow.skip(2);
  flow.text(`${words.mend}${words.colon}${mend}`, STYLES.body, { ink: INK.quiet, after: 10 });
}
