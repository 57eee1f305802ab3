import { type Cell, Graph, SwimlaneLayout } from '@maxgraph/core';
import type { ComparedProcess, Drawing } from './contender.ts';

/** Lays a process out with maxGraph's swimlane layout in the page, lanes from top to bottom, and tells what is drawn. */
function drawSwimlanes({ lanes, steps, links }: ComparedProcess): Drawing {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const graph = new Graph(container);
  const parent = graph.getDefaultParent();
  const cells = new Map<string, Cell>();
  const edges = new Map<string, Cell>();
  graph.batchUpdate(() => {
    const bands = lanes.map((value) =>
      graph.insertVertex({ parent, value, size: [200, 200], style: { shape: 'swimlane', startSize: 30 } }),
    );
    for (const { id, lane, width, height, diamond } of steps) {
      const style = diamond ? { shape: 'rhombus' as const, perimeter: 'rhombusPerimeter' as const } : {};
      cells.set(id, graph.insertVertex({ parent: bands[lane] ?? parent, id, size: [width, height], style }));
    }
    for (const { id, from, to } of links) {
      const [source, target] = [cells.get(from), cells.get(to)];
      if (source && target) edges.set(id, graph.insertEdge({ parent, id, source, target }));
    }
    new SwimlaneLayout(graph, 'north').execute(parent, bands);
  });
  return {
    boxes: Object.fromEntries([...cells].map(([id, cell]) => [id, boxOf(graph, cell)])),
    lines: Object.fromEntries([...edges].map(([id, cell]) => [id, pointsOf(graph, cell)])),
  };
}

function boxOf(graph: Graph, cell: Cell) {
  const { x = 0, y = 0, width = 0, height = 0 } = graph.view.getState(cell) ?? {};
  return { x, y, width, height };
}

function pointsOf(graph: Graph, cell: Cell) {
  return (graph.view.getState(cell)?.absolutePoints ?? []).flatMap((point) =>
    point ? [{ x: point.x, y: point.y }] : [],
  );
}

Object.assign(window, { drawSwimlanes });
