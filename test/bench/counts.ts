import { layoutBlueprint } from '../../shared/layout/layout.ts';
import { countBends, countCrossings, countMoved } from '../../shared/layout/score.ts';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import type { TidyInput, TidyProposal } from '../../shared/layout/types.ts';
import { layoutInputOf, model, tidyInputOf } from './processes.ts';

export interface LayoutCounts {
  readonly steps: number;
  readonly crossings: number;
  readonly bendsPerLink: number;
  /** The worst share of other steps that moved over the insertions tried, 0 to 1. */
  readonly changedAfterInsertion: number;
}

/** The proposal as what stands now, with one step more in the middle of a link. */
function withInsertion(input: TidyInput, proposal: TidyProposal, linkIndex: number): TidyInput {
  const link = input.links[linkIndex];
  const lane = proposal.placements.find(({ id }) => id === link?.to)?.lane ?? 0;
  const placed = new Map(proposal.placements.map((placement) => [placement.id, placement]));
  const steps = input.steps.map((step) => ({ ...step, ...placed.get(step.id) }));
  const inserted = { id: 'inserted', lane, column: -1, order: 0, pinned: false, phase: -1 };
  if (!link) return { ...input, steps };
  const links = input.links.filter((other) => other !== link);
  const halves = [
    { id: 'inserted-in', from: link.from, to: 'inserted', loop: link.loop },
    { id: 'inserted-out', from: 'inserted', to: link.to, loop: false },
  ];
  return { ...input, steps: [...steps, inserted], links: [...links, ...halves] };
}

/** Crossings and bends of a generated process after our own Tidy, and what one inserted step changes on the next Tidy. */
export function layoutCounts(n: number, insertions: number): LayoutCounts {
  const process = model(n);
  const input = tidyInputOf(process);
  const proposal = proposeOwn(input);
  const layout = layoutBlueprint(layoutInputOf(process, proposal));
  const stride = Math.max(1, Math.floor(input.links.length / insertions));
  let worst = 0;
  for (let index = 0; index < input.links.length; index += stride) {
    const after = withInsertion(input, proposal, index);
    worst = Math.max(worst, countMoved(after, proposeOwn(after)) / n);
  }
  return {
    steps: n,
    crossings: countCrossings(layout),
    bendsPerLink: countBends(layout) / process.links.length,
    changedAfterInsertion: worst,
  };
}
