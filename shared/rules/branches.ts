import type { BlueprintDocument } from '../model/schema/document.ts';
import { says } from './says.ts';
import { carries, type Edge, isEvidence, type Node } from './topology.ts';

/**
 * The branches of a decision, in the order of their ids: links along which a case moves on, and any other that states a
 * condition or a chance. What is merely attached to the decision, such as the system that it asks, is no branch.
 */
export function branchesOf({ links }: BlueprintDocument, decision: Node): readonly Edge[] {
  const isBranch = (edge: Edge) => {
    if (carries(edge) || (decision.role === 'support' && !isEvidence(edge.to))) return true;
    const { condition, chance } = links[edge.id] ?? {};
    return says(condition) || chance !== undefined;
  };
  return decision.out.filter(isBranch).sort((one, other) => (one.id < other.id ? -1 : 1));
}
