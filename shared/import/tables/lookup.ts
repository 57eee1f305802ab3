import { squeezed } from '../../model/tables/heads.ts';
import type { Key } from '../draft.ts';

interface Findable {
  readonly key: Key;
  readonly number: string;
  readonly names: readonly string[];
}

/** Finds a step by what a cell calls it: its id, its number, or its name. */
export function stepFinder(steps: readonly Findable[]): (text: string) => Key | undefined {
  const keys = new Set(steps.map(({ key }) => key));
  const numbers = new Map<string, Key>();
  const names = new Map<string, Key>();
  for (const { key, number, names: called } of steps) {
    if (number !== '' && !numbers.has(number)) numbers.set(number, key);
    for (const name of called) if (!names.has(squeezed(name))) names.set(squeezed(name), key);
  }
  return (text) => {
    const plain = text.trim();
    if (keys.has(plain)) return plain;
    return numbers.get(plain) ?? numbers.get(plain.replace(/^#/, '')) ?? names.get(squeezed(plain) || plain);
  };
}

/** A target of a step, with the condition under which it is next. */
interface NextPart {
  readonly to: Key | undefined;
  readonly text: string;
  readonly condition: string;
}

const FORMS: readonly (readonly [form: RegExp, to: number, condition: number])[] = [
  [/^(.+?)\s*\[(.*)\]$/s, 1, 2],
  [/^(.+?)\s*[(（](.*)[)）]$/s, 1, 2],
  [/^(.+?)\s*(?:->|→|=>)\s*(.+)$/s, 2, 1],
  [/^(.+?)\s*[:：]\s*(.+)$/s, 1, 2],
  [/^(.+?)\s*[:：]\s*(.+)$/s, 2, 1],
];

/** The targets in a cell: a line each or parted by semicolons; by commas too, where every part is a step. */
export function nextIn(cell: string, find: (text: string) => Key | undefined): NextPart[] {
  const lines = cell.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).flatMap((line) => {
    const whole = partOf(line, find);
    if (whole.to !== undefined) return [whole];
    const parts = line.split(/[;；、|]/).map((part) => partOf(part.trim(), find));
    if (parts.length > 1) return parts.filter(({ text }) => text !== '');
    const listed = line.split(/[,，]/).map((part) => partOf(part.trim(), find));
    return listed.every(({ to }) => to !== undefined) ? listed : [whole];
  });
}

function partOf(text: string, find: (text: string) => Key | undefined): NextPart {
  const plain = find(text);
  if (plain !== undefined) return { to: plain, text, condition: '' };
  for (const [form, to, condition] of FORMS) {
    const parts = form.exec(text);
    const found = parts && find(parts[to] ?? '');
    if (parts && found !== undefined && found !== null)
      return { to: found, text, condition: parts[condition]?.trim() ?? '' };
  }
  return { to: undefined, text, condition: '' };
}
