import type { Node } from './topology.ts';

/**
 * Strongly connected parts by Tarjan's algorithm (1972), without recursion: nodes that reach each other stand in one
 * part. The parts come in reverse topological order, each before those that lead to it.
 */
export function components(nodes: readonly Node[], onward: (node: Node) => readonly Node[]): Node[][] {
  const visits = new Map<Node, Visit>();
  const stack: Visit[] = [];
  const found: Node[][] = [];
  for (const root of nodes) {
    if (visits.has(root)) continue;
    const path: Visit[] = [];
    const enter = (node: Node) => {
      const next = onward(node);
      const visit = { node, index: visits.size, low: visits.size, onStack: true, next, left: next.length };
      visits.set(node, visit);
      stack.push(visit);
      path.push(visit);
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      top.left -= 1;
      const other = top.next[top.left];
      const met = other && visits.get(other);
      if (met) {
        if (met.onStack) top.low = Math.min(top.low, met.index);
      } else if (other) enter(other);
      else {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.low = Math.min(parent.low, top.low);
        if (top.low === top.index) found.push(popPart(stack, top));
      }
    }
  }
  return found;
}

/** How far a node has been looked at; `left` of what comes after it has not been yet. */
interface Visit {
  readonly node: Node;
  readonly index: number;
  low: number;
  onStack: boolean;
  readonly next: readonly Node[];
  left: number;
}

function popPart(stack: Visit[], last: Visit): Node[] {
  const part: Node[] = [];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    visit.onStack = false;
    part.push(visit.node);
    if (visit === last) break;
  }
  return part;
}
