import { type ElkLayout, proposeElk } from './elk.ts';
import { keepColumns } from './keep-columns.ts';
import { packColumns } from './pack-columns.ts';
import { presentPlaces } from './present-places.ts';
import { makeProposal } from './proposal.ts';
import { score } from './score.ts';
import { makeTidyGraph } from './tidy-graph.ts';
import type { TidyInput, TidyProposal } from './types.ts';

/** A new arrangement must be better by this part than one that keeps what is there. */
const WORTH_MOVING = 0.9;

/**
 * Our own proposal: the present columns with only what is out of place moved, unless columns packed anew by longest path
 * and lane are clearly better. Steps keep their lanes, phases stay together and in order, pinned steps stay.
 */
export function proposeOwn(input: TidyInput): TidyProposal {
  const steps = makeTidyGraph(input);
  const packed = makeProposal('own', steps, packColumns(steps), 'byNeighbours');
  const board = keepColumns(steps);
  if (!board) return packed;
  const kept = makeProposal('own', steps, board, 'asFilled');
  return score(input, packed).total < WORTH_MOVING * score(input, kept).total ? packed : kept;
}

/**
 * The better of our own and, when an ELK is given and does its work, ELK's proposal, by score; what stands now where
 * neither is better than that.
 */
export async function tidy(input: TidyInput, elk?: ElkLayout): Promise<TidyProposal> {
  const own = proposeOwn(input);
  const other = elk && (await proposeElk(input, elk).catch(() => undefined));
  const best = other && score(input, other).total < WORTH_MOVING * score(input, own).total ? other : own;
  const present = presentPlaces(input);
  return present && score(input, present).total <= score(input, best).total ? present : best;
}
