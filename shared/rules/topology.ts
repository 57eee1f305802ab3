import { kindBetween, type LinkKind } from '../model/links.ts';
import { columnPositions, lanePositions } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Link, Step } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';
import { changedIn, entriesOf } from './entries.ts';

/** A placed step as the rules see it: where it stands, not what it says. */
export interface Node {
  readonly id: Id;
  readonly kind: string;
  readonly role: string;
  readonly lane: number;
  /** Position of its column; -1 where the column is missing. */
  readonly column: number;
  readonly terminal: string | undefined;
  readonly customerOwn: boolean;
  readonly out: Edge[];
  readonly in: Edge[];
}

export interface Edge {
  readonly id: Id;
  readonly from: Node;
  readonly to: Node;
  readonly kind: LinkKind;
  readonly loop: boolean;
  /** Whether it binds both ends alike: an agreement, or a line without an arrow. */
  readonly mutual: boolean;
}

/**
 * Who stands where and is linked to whom. It stays the very same object while nothing of that changes, whatever texts,
 * times and figures do; so the rules that judge the structure are not judged again.
 */
export interface Topology {
  /** Placed steps in existing lanes, by column, then lane, then order in the cell. */
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<Id, Node>;
  readonly edges: readonly Edge[];
  /** Nodes of each role. */
  readonly byRole: ReadonlyMap<string, readonly Node[]>;
  /** Nodes of each column position that exists. */
  readonly byColumn: ReadonlyMap<number, readonly Node[]>;
}

function structural(step: Step): string {
  return `${step.kind}|${step.laneId}|${step.columnId}|${step.order}|${step.terminal}|${step.customerOwn === true}`;
}

function sameLink(one: Link, other: Link): boolean {
  return one.from === other.from && one.to === other.to && one.loop === other.loop && one.arrow === other.arrow;
}

function sameAll<Item extends object>(
  one: Readonly<Record<Id, Item>>,
  other: Readonly<Record<Id, Item>>,
  same: (one: Item, other: Item) => boolean,
): boolean {
  if (one === other) return true;
  const alike = (id: Id) => {
    const [before, after] = [one[id], other[id]];
    return before !== undefined && after !== undefined && same(before, after);
  };
  return changedIn(one, other)?.every(alike) ?? false;
}

/** Whether two documents have the same structure. */
export function sameTopology(one: BlueprintDocument, other: BlueprintDocument): boolean {
  return (
    one.columns === other.columns &&
    sameAll(one.lanes, other.lanes, (a, b) => a.role === b.role && a.order === b.order) &&
    sameAll(one.steps, other.steps, (a, b) => structural(a) === structural(b)) &&
    sameAll(one.links, other.links, sameLink)
  );
}

/** Works the structure out from a document. Links with a missing end are left out: their own rule speaks of them. */
export function topologyOf(document: BlueprintDocument): Topology {
  const nodes = nodesOf(document);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges: Edge[] = [];
  for (const [id, link] of entriesOf(document.links)) {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (!from || !to || from === to) continue;
    const mutual = link.arrow === 'double' || link.arrow === 'none';
    const edge = { id, from, to, kind: kindBetween(from.role, to.role), loop: link.loop === true, mutual };
    edges.push(edge);
    from.out.push(edge);
    to.in.push(edge);
  }
  return {
    nodes,
    byId,
    edges,
    byRole: groupBy(nodes, (node) => node.role),
    byColumn: groupBy(nodes, (node) => node.column),
  };
}

function nodesOf(document: BlueprintDocument): Node[] {
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const nodes: Node[] = [];
  for (const [id, step] of entriesOf(document.steps)) {
    const role = document.lanes[step.laneId ?? '']?.role;
    if (role === undefined) continue;
    nodes.push({
      id,
      kind: step.kind,
      role,
      lane: lanes.get(step.laneId ?? '') ?? -1,
      column: columns.get(step.columnId ?? '') ?? -1,
      terminal: step.terminal,
      customerOwn: step.customerOwn === true,
      out: [],
      in: [],
    });
  }
  const inCell = ({ id }: Node, other: Node) => {
    const [order = '', than = ''] = [document.steps[id]?.order, document.steps[other.id]?.order];
    return order === than ? (id < other.id ? -1 : 1) : order < than ? -1 : 1;
  };
  return nodes.sort((one, other) => one.column - other.column || one.lane - other.lane || inCell(one, other));
}

function groupBy<Key>(nodes: readonly Node[], keyOf: (node: Node) => Key): Map<Key, Node[]> {
  const groups = new Map<Key, Node[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    const members = groups.get(key);
    if (members) members.push(node);
    else groups.set(key, [node]);
  }
  return groups;
}

/** Work on the flow; evidence, notes and reserved places are not. */
export function isWork(node: Node): boolean {
  return node.kind !== 'evidence' && node.kind !== 'reserved' && node.role !== 'evidence';
}

/** Whether a case moves along a link; evidence and support are attached to what they serve. */
export function carries({ kind }: Edge): boolean {
  return kind !== 'evidence' && kind !== 'support';
}

/** Whether a node shows the customer something: in the lane of evidence or elsewhere, but no place kept for later. */
export function isEvidence({ role, kind }: Node): boolean {
  return kind !== 'reserved' && (role === 'evidence' || kind === 'evidence');
}

/** Roles that stand in the customer's sight. */
export const FRONT_ROLES: ReadonlySet<string> = new Set(['frontstage', 'self-service']);

/** Nodes linked to a node, in either direction. */
export function linkedTo(node: Node): Node[] {
  return [...node.out.map(({ to }) => to), ...node.in.map(({ from }) => from)];
}

/** Nodes in the same column. Many good blueprints have no arrows: a column then says what belongs together. */
export function columnMates(topology: Topology, node: Node): Node[] {
  return (node.column < 0 ? [] : (topology.byColumn.get(node.column) ?? [])).filter((other) => other !== node);
}

/** "Linked" means by a link, or by sharing a column. */
export function meets(topology: Topology, node: Node, accepts: (other: Node) => boolean): boolean {
  for (const { to } of node.out) if (accepts(to)) return true;
  for (const { from } of node.in) if (accepts(from)) return true;
  const mates = node.column < 0 ? undefined : topology.byColumn.get(node.column);
  return mates?.some((other) => other !== node && accepts(other)) ?? false;
}
