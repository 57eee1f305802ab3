import { generateNKeysBetween } from 'fractional-indexing';
import {
  type BlueprintDocument,
  blueprintDocument,
  FORMAT,
  SCHEMA_VERSION,
} from '../../shared/model/schema/document.ts';

/** A lane of a base: its role, and the steps of its cells from left to right, `-` where a cell is empty. */
export interface Row {
  readonly role: string;
  readonly name?: object;
  readonly cells: string;
}

/** A base as it is written. Ids are words that say what an element is, at least twelve characters long. */
export interface Grid {
  /** The last twelve digits of the document’s id, which tells bases apart. */
  readonly number: number;
  readonly languages?: readonly string[];
  readonly service: object;
  /** Lanes by id, from top to bottom. */
  readonly lanes: Readonly<Record<string, Row>>;
  /** Phases by id, from left to right, with the number of their columns. */
  readonly phases?: Readonly<Record<string, { readonly columns: number } & Readonly<Record<string, unknown>>>>;
  /** The fields of each step by its id; its kind is that of its lane where none is said. */
  readonly steps: Readonly<Record<string, object>>;
  /** Links by their ends; the id of one is `from--to`. */
  readonly links?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  /** Other parts of the document. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const KIND_OF_ROLE: Readonly<Record<string, string>> = { evidence: 'evidence', support: 'system' };

/**
 * The document of a grid, its columns named `column-0001`, `column-0002` and so on.
 * @throws ZodError where something does not fit the format
 */
export function gridDocument(grid: Grid): BlueprintDocument {
  const rows = Object.entries(grid.lanes).map(([id, row]) => ({ id, ...row, ids: row.cells.split(/\s+/) }));
  const laneKeys = generateNKeysBetween(null, null, rows.length);
  return blueprintDocument.parse({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId: `00000000-0000-4000-8000-${String(grid.number).padStart(12, '0')}`,
    languages: grid.languages ?? ['en', 'zh-Hans'],
    service: grid.service,
    lanes: Object.fromEntries(
      rows.map(({ id, role, name }, index) => [id, { role, name: name ?? { en: role }, order: laneKeys[index] }]),
    ),
    phases: phasesOf(grid),
    columns: columnsOf(grid, Math.max(...rows.map(({ ids }) => ids.length))),
    steps: Object.fromEntries(rows.flatMap((row) => stepsOf(row, grid.steps))),
    links: linksOf(grid.links ?? {}),
    ...grid.more,
  });
}

/** The id of a column by its number from the left, from 1. */
export function columnId(number: number): string {
  return `column-${String(number).padStart(5, '0')}`;
}

function phasesOf({ phases = {} }: Grid) {
  const keys = generateNKeysBetween(null, null, Object.keys(phases).length);
  return Object.fromEntries(
    Object.entries(phases).map(([id, { columns: _columns, ...fields }], index) => [
      id,
      { ...fields, order: keys[index] },
    ]),
  );
}

function columnsOf({ phases = {} }: Grid, count: number) {
  const phaseOf = Object.entries(phases).flatMap(([id, { columns }]) => Array.from({ length: columns }, () => id));
  return Object.fromEntries(
    generateNKeysBetween(null, null, count).map((order, index) => {
      const phaseId = phaseOf[index];
      return [columnId(index + 1), { order, ...(phaseId ? { phaseId } : {}) }];
    }),
  );
}

function stepsOf({ id, role, ids }: { id: string; role: string; ids: readonly string[] }, steps: Grid['steps']) {
  return ids.flatMap((stepId, index) => {
    if (stepId === '-') return [];
    const fields = steps[stepId];
    if (!fields) throw new Error(`${stepId} has no fields`);
    const place = { laneId: id, columnId: columnId(index + 1), order: 'a0' };
    return [[stepId, { kind: KIND_OF_ROLE[role] ?? 'action', ...place, ...fields }]];
  });
}

function linksOf(links: Readonly<Record<string, Readonly<Record<string, object>>>>) {
  return Object.fromEntries(
    Object.entries(links).flatMap(([from, ends]) =>
      Object.entries(ends).map(([to, fields]) => [`${from}--${to}`, { from, to, ...fields }]),
    ),
  );
}
