import { type ElkLayout, proposeElk } from './elk.ts';
import { keepColumns } from './keep-columns.ts';
import { packColumns } from './pack-columns.ts';
import { presentPlaces } from './present-places.ts';
import { makeProposal } from './proposal.ts';
import { refine } from './refine.ts';
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

/** Up to so many links every proposal is refined; beyond, the best one alone. */
const MOST_FOR_ALL = 100;

/**
 * The best of our own proposal, of what stands now and, when an ELK is given and does its work, of ELK's, by score, each
 * with single steps moved to better places. What stands now comes first: another one must be clearly better, and it stays
 * where nothing is better.
 */
export async function tidy(input: TidyInput, elk?: ElkLayout): Promise<TidyProposal> {
  const present = presentPlaces(input);
  const own = proposeOwn(input);
  const other = elk && (await proposeElk(input, elk).catch(() => undefined));
  const starts = differing([present, own, other]);
  const best =
    input.links.length <= MOST_FOR_ALL
      ? clearlyBest(
          input,
          starts.map((start) => refine(input, start)),
        )
      : refine(input, clearlyBest(input, starts));
  return present && score(input, present).total <= score(input, best).total ? present : best;
}

function differing(proposals: readonly (TidyProposal | undefined)[]): TidyProposal[] {
  const byPlaces = new Map<string, TidyProposal>();
  for (const proposal of proposals) {
    if (!proposal) continue;
    const key = JSON.stringify([proposal.placements, proposal.columnSource]);
    if (!byPlaces.has(key)) byPlaces.set(key, proposal);
  }
  return [...byPlaces.values()];
}

/** The first one, unless a later one is clearly better. */
function clearlyBest(input: TidyInput, [first, ...others]: readonly TidyProposal[]): TidyProposal {
  if (!first) throw new Error('no proposal to choose from');
  let best = first;
  let total = score(input, first).total;
  for (const other of others) {
    const its = score(input, other).total;
    if (its >= WORTH_MOVING * total) continue;
    best = other;
    total = its;
  }
  return best;
}
