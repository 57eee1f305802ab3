import type { Node } from './topology.ts';

/**
 * Strongly connected parts by Tarjan's algorithm (1972), without recursion: nodes that reach each other stand in one
 * part. The parts come in reverse topological order, each before those that lead to it.
 */
export function components(nodes: readonly Node[], onward: (node: Node) => readonly Node[]): Node[][] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const onStack = new Set<Node>();
  const stack: Node[] = [];
  const found: Node[][] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path: { node: Node; next: Node[] }[] = [];
    const enter = (node: Node) => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      stack.push(node);
      onStack.add(node);
      path.push({ node, next: [...onward(node)] });
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const other = top.next.pop();
      if (other && !index.has(other)) enter(other);
      else if (other) {
        if (onStack.has(other)) low.set(top.node, Math.min(low.get(top.node) ?? 0, index.get(other) ?? 0));
      } else {
        path.pop();
        const parent = path.at(-1);
        if (parent) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(top.node) ?? 0));
        if (low.get(top.node) === index.get(top.node)) found.push(popPart(stack, onStack, top.node));
      }
    }
  }
  return found;
}

function popPart(stack: Node[], onStack: Set<Node>, last: Node): Node[] {
  const part: Node[] = [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    onStack.delete(node);
    part.push(node);
    if (node === last) break;
  }
  return part;
}
