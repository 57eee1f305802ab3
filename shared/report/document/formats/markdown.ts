import { unbroken } from '../../../text/unbroken.ts';
import type { Block, Fact, FoundRule, Report, ReportEntry, ReportPart, Section, Value } from '../report.ts';
import { reportWords } from '../words.ts';

/** The file of a drawing that a report refers to, by the drawing's language; none is referred to where there is none. */
export type DrawingFiles = Readonly<Record<string, string>>;

/** A report as Markdown (CommonMark with tables), every text escaped. */
export function reportAsMarkdown(report: Report, drawings: DrawingFiles = {}): string {
  return report.parts
    .map((part) => partLines(part, drawings).join('\n\n'))
    .join('\n\n---\n\n')
    .concat('\n');
}

function partLines(part: ReportPart, drawings: DrawingFiles): string[] {
  return [
    `# ${inline(part.title)}`,
    ...(part.classification ? [`**${inline(part.classification)}**`] : []),
    inline(part.subtitle),
    factLines(part.facts, part),
    ...part.notices.map((notice) => `*${inline(notice)}*`),
    ...[...part.first, ...part.sections].flatMap((section) => sectionLines(section, part, drawings, 2)),
  ];
}

function sectionLines(
  { title, blocks, sections }: Section,
  part: ReportPart,
  drawings: DrawingFiles,
  level: number,
): string[] {
  const inside = [
    ...blocks.flatMap((block) => blockLines(block, part, drawings)),
    ...sections.flatMap((inner) => sectionLines(inner, part, drawings, level + 1)),
  ];
  return inside.length === 0 ? [] : [`${'#'.repeat(level)} ${inline(title)}`, ...inside];
}

function blockLines(block: Block, part: ReportPart, drawings: DrawingFiles): string[] {
  switch (block.kind) {
    case 'text':
      return [block.tone === 'warning' ? `**${inline(block.text)}**` : inline(block.text)];
    case 'facts':
      return [factLines(block.facts, part)];
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const head = block.columns.map(({ label }) => cell(label));
      const rows = block.rows.map((row) => line(block.columns.map(({ key }) => cell(row[key] ?? ''))));
      return [[line(head), line(head.map(() => '---')), ...rows].join('\n')];
    }
    case 'entries':
      return block.entries.flatMap((entry) => entryLines(entry, part));
    case 'findings':
      return block.rules.flatMap((rule) => ruleLines(rule, part));
    case 'drawing': {
      const file = drawings[block.language];
      return file === undefined
        ? []
        : [`![${inline(block.title)}](${encodeURI(file).replace(/[()]/g, encodeURIComponent)})`];
    }
  }
}

function factLines(facts: readonly Fact[], { language }: ReportPart): string {
  const { colon } = reportWords[language];
  return facts
    .map(({ label, value }) => `- **${inline(label)}**${colon}${lines(value).map(inline).join(' · ')}`)
    .join('\n');
}

function entryLines({ name, facts }: ReportEntry, part: ReportPart): string[] {
  return [`**${inline(name)}**`, ...(facts.length > 0 ? [factLines(facts, part)] : [])];
}

function ruleLines({ severity, title, rule, law, mend, places }: FoundRule, { language }: ReportPart): string[] {
  const words = reportWords[language];
  return [
    `**${words[severity]}${words.colon}${inline(title)}** \`${rule}\``,
    `${words.law}${words.colon}${inline(law)}`,
    places.map(({ message }) => `- ${inline(message)}`).join('\n'),
    `${words.mend}${words.colon}${inline(mend)}`,
  ];
}

function lines(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function cell(value: Value): string {
  return lines(value).map(inline).join('<br>');
}

/** What means something wherever it stands, and what some readers of Markdown turn into a link or a picture. */
const MEANING = /[\\`*_[\]<>|~&$@]|:(?=\/\/|[\w+-]+:)|(?<=\bwww)\./gi;
/** What would begin a heading, a list or an underline where a text begins with it. */
const BEGINNING = /^(\d*)(?:[.)](?=\s|$)|(?<!\d)[#+\-=:])/;

/** A text on one line, in which nothing means anything but itself. */
function inline(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return unbroken(flat)
    .replace(MEANING, '\\$&')
    .replace(BEGINNING, (sign, digits: string) => `${digits}\\${sign.slice(digits.length)}`);
}
