import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { ComparedProcess, Drawing } from './contender.ts';

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
};
const INTERACTIVE = {
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
};
/** Distance between rows of a lane and between lanes, in pixels, beside the steps themselves. */
const ROW_GAP = 44;
const LANE_GAP = 64;

const elk = new Elk();

/** ELK's layered layout as it is: it knows no lanes, so steps of all lanes stand mixed. */
export async function drawElkWithoutLanes(process: ComparedProcess): Promise<Drawing> {
  return drawingOf(await elk.layout(graphOf(process, LAYERED)));
}

/**
 * ELK's layered layout with lanes, which it does not have by itself: its layers become columns, steps are moved down or up
 * into the bands of their lanes, and ELK's interactive strategies route the links round them.
 */
export async function drawElkInLanes(process: ComparedProcess): Promise<Drawing> {
  const heights = new Map(process.steps.map(({ id, lane }) => [id, { x: 0, y: lane * 200 }]));
  const semi = { ...LAYERED, 'elk.layered.crossingMinimization.semiInteractive': 'true' };
  const layers = await elk.layout(graphOf(process, semi, heights));
  return drawingOf(await elk.layout(graphOf(process, { ...LAYERED, ...INTERACTIVE }, bands(process, layers))));
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function graphOf(process: ComparedProcess, layoutOptions: ElkNode['layoutOptions'], places?: Places): ElkNode {
  return {
    id: 'root',
    ...(layoutOptions ? { layoutOptions } : {}),
    children: process.steps.map(({ id, width, height }) => {
      const { x = 0, y = 0 } = places?.get(id) ?? {};
      return { id, width, height, x, y, layoutOptions: { 'elk.position': `(${x},${y})` } };
    }),
    edges: process.links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
}

/** Where each step stands when every lane is as high as its fullest layer. */
function bands(process: ComparedProcess, layers: ElkNode): Places {
  const found = new Map(layers.children?.map((node) => [node.id, node]));
  const places = new Map<string, { x: number; y: number }>();
  let top = 0;
  process.lanes.forEach((_, lane) => {
    const inLane = process.steps.filter((step) => step.lane === lane);
    const height = Math.max(0, ...inLane.map((step) => step.height)) + ROW_GAP;
    const rows = new Map<number, number>();
    inLane.sort((a, b) => (found.get(a.id)?.y ?? 0) - (found.get(b.id)?.y ?? 0));
    for (const { id, width } of inLane) {
      const x = found.get(id)?.x ?? 0;
      const layer = Math.round(x + width / 2);
      const row = rows.get(layer) ?? 0;
      rows.set(layer, row + 1);
      places.set(id, { x, y: top + row * height });
    }
    top += Math.max(1, ...rows.values()) * height + LANE_GAP;
  });
  return places;
}

function drawingOf(graph: ElkNode): Drawing {
  const boxes = (graph.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [
    id,
    { x, y, width, height },
  ]);
  const lines = (graph.edges ?? []).map((edge) => [edge.id, pointsOf(edge)]);
  return { boxes: Object.fromEntries(boxes), lines: Object.fromEntries(lines) };
}

function pointsOf({ sections = [] }: ElkExtendedEdge) {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
}
