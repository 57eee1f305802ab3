import { components } from './components.ts';
import type { RuleContext } from './rule.ts';
import { type Measure, minutesOf, stepMinutes, waitsByPlace } from './times.ts';
import type { Edge, Node } from './topology.ts';

/**
 * Minutes of the longest path from any of some steps to any of others, with work, waiting, hand-offs and expected waits;
 * undefined where no path leads there. Links marked as loops are left out; steps that lead to each other all the same,
 * such as a question and its answer, count once each. Both ends of one contact share its time.
 */
export function longestMinutes(
  context: Pick<RuleContext, 'document' | 'topology'>,
  from: readonly Node[],
  to: readonly Node[],
  measure: Measure,
): number | undefined {
  const { document, topology } = context;
  const waits = waitsByPlace(document, measure);
  const parts = components(topology.nodes, (node) => forward(node).map((edge) => edge.to));
  const partOf = new Map(parts.flatMap((part) => part.map((node) => [node, part] as const)));
  const own = (node: Node) => stepMinutes(document, node.id, measure) + (waits.get(node.id) ?? 0);
  const shared = (edge: Edge) => (document.links[edge.id]?.sameContact ? Math.min(own(edge.from), own(edge.to)) : 0);
  const between = (edge: Edge) =>
    minutesOf(document, document.links[edge.id]?.handOff, measure) + (waits.get(edge.id) ?? 0);
  const weight = (part: readonly Node[]) =>
    sum(part.map(own)) - Math.max(0, ...inside(part, partOf).map((edge) => shared(edge)));
  const starts = new Set(from);
  const ends = new Set(to);
  const best = new Map<Node[], number>();
  let longest: number | undefined;
  for (const part of [...parts].reverse()) {
    const arriving = part.flatMap((node) =>
      node.in.flatMap((edge) => {
        const before = partOf.get(edge.from);
        const known = before && before !== part && !edge.loop ? best.get(before) : undefined;
        return known === undefined ? [] : [known + between(edge) - shared(edge)];
      }),
    );
    const begun = part.some((node) => starts.has(node)) ? [0] : [];
    if (arriving.length + begun.length === 0) continue;
    const total = [...arriving, ...begun].reduce((one, other) => Math.max(one, other)) + weight(part);
    best.set(part, total);
    if (part.some((node) => ends.has(node))) longest = Math.max(longest ?? 0, total);
  }
  return longest;
}

function forward(node: Node): Edge[] {
  return node.out.filter(({ loop }) => !loop);
}

function inside(part: readonly Node[], partOf: ReadonlyMap<Node, readonly Node[]>): Edge[] {
  return part.length < 2 ? [] : part.flatMap((node) => forward(node).filter((edge) => partOf.get(edge.to) === part));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
