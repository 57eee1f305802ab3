import { isEvidence, type Node, type Topology } from './topology.ts';

/**
 * The customer step after each, or before each, by their columns. Where customer steps are linked to each other the links
 * alone say the order, and nothing is given here.
 */
export function besideInColumns({ edges, byRole }: Topology, forward: boolean): ReadonlyMap<Node, Node> {
  if (edges.some(({ kind, from }) => kind === 'flow' && from.role === 'customer')) return new Map();
  const customers = (byRole.get('customer') ?? []).filter(
    (node) => node.column >= 0 && node.kind !== 'reserved' && !isEvidence(node),
  );
  return new Map(
    customers.flatMap((node, index) => {
      const beside = customers[forward ? index + 1 : index - 1];
      return beside ? [[node, beside] as const] : [];
    }),
  );
}
