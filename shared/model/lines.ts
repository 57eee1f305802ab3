import { type Entry, lanesInOrder } from './queries.ts';
import type { BlueprintDocument } from './schema/document.ts';
import { type Lane, LINE_KINDS, type LineKind } from './schema/drawing.ts';
import type { Id, Text } from './schema/values.ts';

export interface PlacedLine {
  readonly kind: LineKind;
  /** The document's own entry, where there is one. */
  readonly id?: Id;
  /** The line runs along the lower edge of this lane. */
  readonly belowLaneId: Id;
  /** Its name where the document renames it; empty for the standard term. */
  readonly name: Text;
  readonly byHand: boolean;
}

/** Roles above each line; the line stands below the last lane of such a role that has a lane of `below` under it. */
const BOUNDARY: Readonly<Record<LineKind, { readonly above: readonly string[]; readonly below: readonly string[] }>> = {
  interaction: { above: ['evidence', 'customer'], below: ['frontstage', 'self-service', 'backstage', 'support'] },
  visibility: { above: ['evidence', 'customer', 'frontstage', 'self-service'], below: ['backstage', 'support'] },
  'internal-interaction': {
    above: ['evidence', 'customer', 'frontstage', 'self-service', 'backstage'],
    below: ['support'],
  },
};

/** Needed above a line for it to part anything: evidence alone is no side of an encounter. */
const NEEDED: Readonly<Record<LineKind, readonly string[]>> = {
  interaction: ['customer'],
  visibility: ['frontstage', 'self-service', 'customer'],
  'internal-interaction': ['backstage', 'frontstage', 'self-service', 'customer'],
};

function impliedBy(lanes: readonly Entry<Lane>[], kind: LineKind): Id | undefined {
  const { above, below } = BOUNDARY[kind];
  const firstBelow = lanes.findIndex(([, lane], index) => {
    const before = lanes[index - 1]?.[1].role;
    return below.includes(lane.role) && before !== undefined && above.includes(before);
  });
  const upper = lanes.slice(0, Math.max(firstBelow, 0));
  if (!upper.some(([, lane]) => NEEDED[kind].includes(lane.role))) return undefined;
  return upper.at(-1)?.[0];
}

/**
 * The lines of a document from its lanes' roles, or where it places them by hand. A hidden line is left out, and so is
 * one whose lane is missing. Of several entries of one kind the first by id counts.
 */
export function linesOf(document: BlueprintDocument): PlacedLine[] {
  const lanes = lanesInOrder(document);
  const own = Object.entries(document.lines).sort(([one], [other]) => (one < other ? -1 : 1));
  return LINE_KINDS.flatMap((kind): PlacedLine[] => {
    const [id, line] = own.find(([, candidate]) => candidate.kind === kind) ?? [];
    if (line?.hidden) return [];
    const belowLaneId = line?.belowLaneId ?? impliedBy(lanes, kind);
    if (belowLaneId === undefined || !document.lanes[belowLaneId]) return [];
    const byHand = line?.belowLaneId !== undefined;
    return [{ kind, ...(id === undefined ? {} : { id }), belowLaneId, name: line?.name ?? {}, byHand }];
  });
}
