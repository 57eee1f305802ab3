import type { Id, Text } from '../../model/schema/values.ts';

const OFFSETS = [0x811c9dc5, 0x01000193];
const PRIME = 0x01000193;

/** An id made of a text, the same each time: FNV-1a, twice. */
export function idFrom(kind: string, text: string): Id {
  const parts = OFFSETS.map((offset) => {
    let hash = offset;
    for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0;
    return hash.toString(16).padStart(8, '0');
  });
  return `${kind}-${parts.join('')}`;
}

type Named = Record<Id, { name: Text }>;

/** Things that rows name, such as actors: one for each name. */
export class NamedThings {
  readonly found: Named = {};
  readonly #kind: string;
  readonly #language: string;

  constructor(kind: string, language: string) {
    this.#kind = kind;
    this.#language = language;
  }

  /** The ids of the names in a cell; undefined where there are none. */
  idsOf(cell: string): Id[] | undefined {
    const ids = namesIn(cell).map((name) => {
      const id = idFrom(this.#kind, name);
      this.found[id] ??= { name: { [this.#language]: name } };
      return id;
    });
    return ids.length === 0 ? undefined : [...new Set(ids)];
  }
}

/** A name a line, or several with a separator in one. */
function namesIn(cell: string): string[] {
  const parts = cell.includes('\n') ? cell.split('\n') : cell.split(/[;；、|]/);
  return parts.map((part) => part.trim()).filter(Boolean);
}
