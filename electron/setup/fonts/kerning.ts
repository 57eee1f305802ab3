import type { KerningTable } from '../../../shared/text/metrics.ts';
import { flatten } from './triples.ts';

/** The part of a font's GPOS table that pair kerning needs, as fontkit decodes it. */
interface GlyphRanges {
  readonly version: number;
  readonly glyphs?: readonly number[];
  readonly rangeRecords?: readonly { readonly start: number; readonly end: number }[];
}

interface GlyphClasses {
  readonly version: number;
  readonly startGlyph?: number;
  readonly classValueArray?: readonly number[];
  readonly classRangeRecord?: readonly { readonly start: number; readonly end: number; readonly class: number }[];
}

/** fontkit decodes some lists at once and others entry by entry. */
type List<Entry> = readonly Entry[] | { readonly length: number; get(index: number): Entry };

interface PairValue {
  readonly value1: { readonly xAdvance?: number } | null;
}

interface PairTable {
  readonly version: number;
  readonly coverage: GlyphRanges;
  readonly pairSets?: List<List<PairValue & { readonly secondGlyph: number }>>;
  readonly classDef1?: GlyphClasses;
  readonly classDef2?: GlyphClasses;
  readonly classRecords?: List<List<PairValue>>;
}

export interface PositioningTable {
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: List<{ readonly lookupType: number; readonly subTables: readonly PairTable[] }>;
}

const PAIR_ADJUSTMENT = 2;

function coverageIndexes(coverage: GlyphRanges): Map<number, number> {
  const glyphs = coverage.glyphs ?? (coverage.rangeRecords ?? []).flatMap(({ start, end }) => span(start, end));
  return new Map(glyphs.map((glyph, index) => [glyph, index]));
}

function span(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

function classesOf(definition: GlyphClasses | undefined): Map<number, number> {
  const { startGlyph = 0, classValueArray = [], classRangeRecord = [] } = definition ?? {};
  const classes = new Map(classValueArray.map((value, index) => [startGlyph + index, value]));
  for (const { start, end, class: value } of classRangeRecord) {
    for (const glyph of span(start, end)) classes.set(glyph, value);
  }
  return classes;
}

function entries<Entry>(list: List<Entry>): Entry[] {
  return 'get' in list ? Array.from({ length: list.length }, (_, index) => list.get(index)) : [...list];
}

/** One pair table: whether it knows a glyph on either side, and the value of a pair (undefined: ask the next table). */
export interface Pairs {
  readonly left: ReadonlyMap<number, unknown>;
  readonly right: ReadonlyMap<number, unknown>;
  readonly value: (left: number, right: number) => number | undefined;
}

function singlePairs(table: PairTable): Pairs {
  const left = coverageIndexes(table.coverage);
  const sets = table.pairSets ? entries(table.pairSets) : [];
  const values = sets.map((set) => new Map(entries(set).map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0])));
  const right = new Map(values.flatMap((set) => [...set]));
  return { left, right, value: (first, second) => values[left.get(first) ?? -1]?.get(second) };
}

function classPairs(table: PairTable): Pairs {
  const left = coverageIndexes(table.coverage);
  const leftClasses = classesOf(table.classDef1);
  const right = classesOf(table.classDef2);
  const rows = table.classRecords ? entries(table.classRecords) : [];
  const values = rows.map((row) => entries(row).map((pair) => pair.value1?.xAdvance ?? 0));
  const value = (first: number, second: number) =>
    left.has(first) ? (values[leftClasses.get(first) ?? 0]?.[right.get(second) ?? 0] ?? 0) : undefined;
  return { left, right, value };
}

function pairTables(positioning: PositioningTable): Pairs[] {
  const kerning = positioning.featureList.find((feature) => feature.tag === 'kern');
  const lookups = entries(positioning.lookupList);
  return (kerning?.feature.lookupListIndexes ?? []).flatMap((index) => {
    const lookup = lookups[index];
    if (lookup?.lookupType !== PAIR_ADJUSTMENT) throw new Error(`Kerning lookup ${index} is no pair adjustment`);
    return lookup.subTables.map((table) => (table.version === 1 ? singlePairs(table) : classPairs(table)));
  });
}

/** Numbers code points by their row of values, so that equal rows are written once; drops rows of zeros. */
function classify(entriesToClassify: readonly (readonly [number, readonly number[]])[]) {
  const numbers = new Map<string, number>();
  const classes = new Map<number, number>();
  const rows: (readonly number[])[] = [];
  for (const [codePoint, row] of entriesToClassify) {
    if (row.every((value) => value === 0)) continue;
    const key = row.join();
    const number = numbers.get(key) ?? rows.push(row) - 1;
    numbers.set(key, number);
    classes.set(codePoint, number);
  }
  return { classes, rows };
}

/** The entries of a row that are not zero. */
function flattenRow(row: readonly number[]): number[] {
  return flatten(new Map([...row.entries()].filter(([, value]) => value !== 0)));
}

/**
 * Kerning between the code points given (sorted, each with its glyph), in classes of equal behaviour.
 * Of the tables the first that knows a pair decides (OpenType 1.9, GPOS lookup type 2); `joined` goes before them all.
 */
export function readKerning(
  positioning: PositioningTable,
  glyphs: ReadonlyMap<number, number>,
  joined: Pairs,
): KerningTable {
  const tables = [joined, ...pairTables(positioning)];
  const known = [...glyphs];
  const lefts = known.filter(([, glyph]) => tables.some((table) => table.left.has(glyph)));
  const rights = known.filter(([, glyph]) => tables.some((table) => table.right.has(glyph)));
  const kern = (left: number, right: number): number => {
    for (const table of tables) {
      const value = table.value(left, right);
      if (value !== undefined) return value;
    }
    return 0;
  };
  const row = ([, left]: readonly [number, number]) => rights.map(([, right]) => kern(left, right));
  const left = classify(lefts.map((entry) => [entry[0], row(entry)]));
  const right = classify(
    rights.map(([codePoint], index) => [codePoint, left.rows.map((values) => values[index] ?? 0)]),
  );
  const values = left.rows.map((_, leftClass) => flattenRow(right.rows.map((column) => column[leftClass] ?? 0)));
  return { left: flatten(left.classes), right: flatten(right.classes), values };
}
