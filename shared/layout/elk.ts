import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { packColumns } from './pack-columns.ts';
import { makeProposal } from './proposal.ts';
import { makeTidyGraph, type TidyStep } from './tidy-graph.ts';
import type { TidyInput, TidyProposal } from './types.ts';

/** The part of an elkjs instance that is needed; a worker and Node construct theirs in different ways. */
export interface ElkLayout {
  layout(graph: ElkNode): Promise<ElkNode>;
}

const STEP_SIZE = { width: 132, height: 56 };
const LANE_HEIGHT = 120;

/**
 * Proposes columns from ELK's layered algorithm, phases as its partitions and lanes as initial order across; the steps
 * are then packed into the lanes' cells in ELK's order. Rejects when ELK does.
 */
export async function proposeElk(input: TidyInput, elk: ElkLayout): Promise<TidyProposal> {
  const steps = makeTidyGraph(input);
  const result = await elk.layout(toElk(steps));
  const places = new Map(result.children?.map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0 }]));
  const rank = new Map<TidyStep, number>();
  const order = [...steps].sort((a, b) => {
    const one = places.get(a.id);
    const two = places.get(b.id);
    return (one?.x ?? 0) - (two?.x ?? 0) || (one?.y ?? 0) - (two?.y ?? 0) || a.index - b.index;
  });
  order.forEach((step, index) => {
    rank.set(step, index);
  });
  const board = packColumns(steps, (step) => rank.get(step) ?? 0);
  return makeProposal('elk', steps, board, 'byNeighbours');
}

function toElk(steps: readonly TidyStep[]): ElkNode {
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.layered.crossingMinimization.semiInteractive': 'true',
      'elk.randomSeed': '1',
    },
    children: steps.map((step) => ({
      id: step.id,
      ...STEP_SIZE,
      layoutOptions: {
        'elk.partitioning.partition': String(step.block),
        'elk.position': `(0,${step.lane * LANE_HEIGHT})`,
      },
    })),
    edges: steps.flatMap((step) =>
      step.after.map((next) => ({ id: `${step.index}:${next.index}`, sources: [step.id], targets: [next.id] })),
    ),
  };
}
