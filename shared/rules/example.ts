import { generateNKeysBetween } from 'fractional-indexing';
import { type BlueprintDocument, blueprintDocument, FORMAT, SCHEMA_VERSION } from '../model/schema/document.ts';
import { LANE_NAMES } from '../model/terms.ts';

/**
 * A small blueprint in a few lines. Lanes by role: names of steps by column, `-` for an empty cell, `Name?` for a
 * decision, `^Name` for a declared start, `Name$` for the outcome, `Name!` for another end. Links: `A>B`, with a
 * condition `A>B:yes`, looping back `A>B~`.
 */
export interface Sketch {
  readonly lanes: Readonly<Record<string, string>>;
  readonly links?: string;
  /** Fields for steps by name, laid over what the sketch says. */
  readonly steps?: Readonly<Record<string, object>>;
  /** Other parts of the document, laid over the rest. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const LEAST_ID = 12;

/** The id of a sketched thing. */
export function sketchId(kind: string, name: string | number): string {
  return `${kind}-${name}`.padEnd(LEAST_ID, '0');
}

const KIND_OF_LANE: Readonly<Record<string, string>> = { evidence: 'evidence', support: 'system' };
const TERMINALS: Readonly<Record<string, string>> = { $: 'outcome', '!': 'end' };

/**
 * The document of a sketch.
 * @throws ZodError when what is laid over does not fit the format
 */
export function sketch({ lanes, links = '', steps = {}, more = {} }: Sketch): BlueprintDocument {
  const rows = Object.entries(lanes).map(([role, cells]) => ({ role, cells: cells.split(/\s+/).filter(Boolean) }));
  const columnKeys = generateNKeysBetween(null, null, Math.max(1, ...rows.map(({ cells }) => cells.length)));
  const laneKeys = generateNKeysBetween(null, null, rows.length);
  return blueprintDocument.parse({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId: '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a01',
    languages: ['en'],
    service: { name: { en: 'Example' } },
    lanes: Object.fromEntries(rows.map(({ role }, index) => [laneId(role, index), laneOf(role, laneKeys[index])])),
    columns: Object.fromEntries(columnKeys.map((order, index) => [sketchId('column', index), { order }])),
    steps: Object.fromEntries(rows.flatMap((row, index) => stepsOf(row, laneId(row.role, index), steps))),
    links: Object.fromEntries(links.split(/\s+/).filter(Boolean).map(linkOf)),
    ...more,
  });
}

function laneId(role: string, index: number): string {
  return sketchId('lane', `${index}-${role}`);
}

function laneOf(role: string, order: string | undefined) {
  const known = Object.entries(LANE_NAMES).find(([name]) => name === role)?.[1];
  return { role, name: known ?? { en: role }, order };
}

function stepsOf(row: { role: string; cells: readonly string[] }, lane: string, over: Sketch['steps']) {
  return row.cells.flatMap((cell, index) => {
    if (cell === '-') return [];
    const name = cell.replace(/[\^?$!]/g, '');
    const terminal = cell.startsWith('^') ? 'start' : TERMINALS[cell.at(-1) ?? ''];
    const kind = cell.endsWith('?') ? 'decision' : (KIND_OF_LANE[row.role] ?? 'action');
    const place = { laneId: lane, columnId: sketchId('column', index), order: 'a0' };
    return [
      [
        sketchId('step', name),
        { kind, name: { en: name }, ...place, ...(terminal ? { terminal } : {}), ...over?.[name] },
      ],
    ];
  });
}

function linkOf(text: string) {
  const [ends = '', condition] = text.replace('~', '').split(':');
  const [from = '', to = ''] = ends.split('>');
  const link = {
    from: sketchId('step', from),
    to: sketchId('step', to),
    ...(condition ? { condition: { en: condition } } : {}),
    ...(text.includes('~') ? { loop: true } : {}),
  };
  return [sketchId('link', ends.replace('>', '-')), link];
}
