/** What a case says wrongly, with the line of the notation on which it does. */
export class NotationError extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
  }
}

/** One statement: `keyword subject: value | option: value | flag`. A line that begins with `|` carries on the one before. */
export interface Statement {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly keyword: string;
  readonly subject: string;
  readonly value: string;
  /** The parts behind the bars as they stand. */
  readonly parts: readonly string[];
}

const HEAD = /^(==|[\w-]+)(?:\s+([^:：|]+?))?\s*[:：]\s*(.*)$/;

/**
 * The statements of a case. Blank lines part them for the eye alone; a phase begins with `==`.
 * @throws NotationError where a line begins with no keyword
 */
export function statementsOf(text: string): Statement[] {
  const lines: { line: number; words: string }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const words = raw.trim();
    const last = lines.at(-1);
    if (words === '') continue;
    if (words.startsWith('|') && last) last.words += ` ${words}`;
    else lines.push({ line: index + 1, words });
  }
  return lines.map(({ line, words }) => {
    const [first = '', ...parts] = words.split(/\s+\|\s+/);
    const [, keyword, subject = '', value = ''] = first.match(HEAD) ?? [];
    if (keyword === undefined) throw new NotationError(line, `“${first}” begins with no keyword or lane and colon`);
    return { line, keyword, subject, value, parts };
  });
}

/**
 * The options behind the bars: `recovery: Do it again | seen` gives recovery → Do it again, seen → nothing.
 * @throws NotationError where an option is none of those known
 */
export function optionsOf({ line, parts }: Statement, known: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    parts.map((part) => {
      const [, name = part, value = ''] = part.match(/^([\w-]+)\s*[:：]\s*(.*)$/) ?? [];
      if (!known.includes(name)) throw new NotationError(line, `“${name}” is none of ${known.join(', ')}`);
      return [name, value];
    }),
  );
}

const UNITS: Readonly<Record<string, string>> = {
  s: 'second',
  秒: 'second',
  min: 'minute',
  分钟: 'minute',
  h: 'hour',
  小时: 'hour',
  d: 'day',
  天: 'day',
  wd: 'workday',
  个工作日: 'workday',
  w: 'week',
  周: 'week',
  mo: 'month',
  个月: 'month',
};

/**
 * A span of time: `30s`, `2-5min` (the middle is likely), `2-3-5min` (least, likely, most), with or without `~` before.
 * @throws NotationError where it is none
 */
export function durationOf(words: string, line: number): object {
  const [, first, second, third, word = ''] = words.match(/^~?([\d.]+)(?:-([\d.]+))?(?:-([\d.]+))?\s*(\D+)$/) ?? [];
  const unit = UNITS[word];
  if (first === undefined || unit === undefined) throw new NotationError(line, `“${words}” is no time such as ~5min`);
  if (second === undefined) return { likely: Number(first), unit };
  const [min, max] = [Number(first), Number(third ?? second)];
  return { min, likely: third === undefined ? (min + max) / 2 : Number(second), max, unit };
}

/** The same object without the fields that have no value. */
export function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** Names parted by commas. */
export function listOf(words: string | undefined): string[] {
  return (words ?? '')
    .split(/\s*[,，、]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);
}
