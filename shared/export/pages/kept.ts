import { boundsOf, type Rectangle } from '../../model/geometry.ts';
import type { Layer, Scene, SceneGroup } from '../../scene/primitives.ts';
import { textsOf } from '../../scene/signs/obstacles.ts';

/** What a cut between sheets had better not go through. */
export interface Kept extends Rectangle {
  /** How much that matters: 1 for what is read, next to nothing for a band, which may well go on on another sheet. */
  readonly weight: number;
}

/** Read as one. */
const PIECES: readonly Layer[] = ['frame', 'steps', 'signs', 'markers', 'notes'];
const BANDS: readonly Layer[] = ['lanes', 'phases', 'rows'];
const BAND = 0.01;
/** Around what is read, so that no cut touches it. */
const ROOM = 4;

/** Cards, signs and what stands in rows as wholes; of lanes, phases, lines and links their names. Bands come last. */
export function keptOf({ groups }: Scene): Kept[] {
  return groups.flatMap((group) => [...piecesOf(group).map(roomy), ...bandOf(group)]);
}

function piecesOf(group: SceneGroup): Rectangle[] {
  const standsInRow = group.layer === 'rows' && group.elementIds.length > 0;
  if (standsInRow || PIECES.includes(group.layer)) return [group];
  const texts = textsOf(group);
  return texts.length === 0 ? [] : [boundsOf(texts)];
}

function bandOf({ layer, x, y, width, height }: SceneGroup): Kept[] {
  return BANDS.includes(layer) ? [{ x, y, width, height, weight: BAND }] : [];
}

function roomy({ x, y, width, height }: Rectangle): Kept {
  return { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM, weight: 1 };
}
