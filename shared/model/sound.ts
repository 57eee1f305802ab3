import { type PlaceIndex, placeKeeper } from './places.ts';
import { LIMITS } from './schema/values.ts';

/** Names that every JavaScript object knows already: an element of such an id would be taken for something else. */
export const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const [QUOTE, BACKSLASH, COLON, LINE_FEED, RETURN] = [34, 92, 58, 10, 13];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [123, 125, 91, 93];

/**
 * Whether a text that JSON.parse took holds nothing that it passes over: a name twice in an object, names that
 * JavaScript objects cannot hold safely, numbers beyond what a number can hold, nesting beyond the limit. A quick look
 * for the many texts that are sound; what is at fault in another one, `scanJson` tells.
 * @param text that JSON.parse gave `value` for
 * @param places is filled on the way with where things stand
 */
export function isSound(text: string, value: unknown, places?: PlaceIndex): boolean {
  const names = namesIn(value, 1);
  return names !== undefined && names === namesOf(text, places);
}

/** How many names all objects in a value have; undefined where one of its parts is not sound. */
function namesIn(value: unknown, depth: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : undefined;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > LIMITS.depth) return undefined;
  if (Array.isArray(value)) return sumOf(value, depth);
  const names = Object.keys(value);
  if (names.some((name) => RESERVED.has(name))) return undefined;
  const inner = sumOf(Object.values(value), depth);
  return inner === undefined ? undefined : inner + names.length;
}

function sumOf(values: readonly unknown[], depth: number): number | undefined {
  let sum = 0;
  for (const value of values) {
    const inner = namesIn(value, depth + 1);
    if (inner === undefined) return undefined;
    sum += inner;
  }
  return sum;
}

/** How many names stand in a text of valid JSON, those given twice counted twice. */
function namesOf(text: string, places: PlaceIndex | undefined): number {
  const keep = places && placeKeeper(places);
  let [names, depth, line, lineStart] = [0, 0, 1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (isName(text, end)) {
        names += 1;
        if (keep && depth <= 2) keep(depth, nameAt(text, at, end), { line, column: at - lineStart + 1 });
      }
      at = end;
    } else if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
      line += 1;
      lineStart = at + 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return names;
}

/** Where the string that begins at an offset ends: its second quote. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}

/** Whether a colon follows: only names have one. */
function isName(text: string, end: number): boolean {
  let next = end + 1;
  while (text.charCodeAt(next) <= 32) next += 1;
  return text.charCodeAt(next) === COLON;
}

function nameAt(text: string, start: number, end: number): string {
  const name = text.slice(start + 1, end);
  return name.includes('\\') ? (JSON.parse(text.slice(start, end + 1)) as string) : name;
}
