import type { Layout } from '../../layout/types.ts';
import type { Scene } from '../../scene/primitives.ts';
import { laneOf } from './frame.ts';
import { type Placed, placedOf } from './placed.ts';
import type { BpmnPlan } from './plan.ts';
import { roomierLayout, roomierScene, type Strip } from './roomier.ts';
import { type PlacedTerminus, placeTermini } from './termini-places.ts';

/** How often room is let in: an event may find its place only after another one has. */
const ROUNDS = 3;
/** Room at the foot of a lane is let in this near to the border, which moves with what is below. */
const FOOT = 2;

/** The drawing with starts and ends in place, its lanes grown where they had no room for them. */
export interface Drawn {
  readonly layout: Layout;
  readonly placed: Placed;
  readonly termini: readonly PlacedTerminus[];
}

export function drawnWithRoom(plan: BpmnPlan, layout: Layout, scene: Scene, rounds = ROUNDS): Drawn {
  const placed = placedOf(plan, layout, scene);
  const termini = placeTermini(plan, layout, placed);
  const strips = rounds === 0 ? [] : stripsOf(plan, layout, termini);
  if (strips.length === 0) return { layout, placed, termini };
  return drawnWithRoom(plan, roomierLayout(layout, strips), roomierScene(scene, strips), rounds - 1);
}

/** The height that lanes lack above and below for their events. */
function stripsOf({ document }: BpmnPlan, layout: Layout, termini: readonly PlacedTerminus[]): Strip[] {
  const strips = new Map<number, Strip>();
  for (const { beyond, terminus } of termini) {
    const index = layout.lanes.findIndex(({ id }) => id === document.steps[terminus.step]?.laneId);
    const lane = laneOf(layout, index);
    const at = beyond < 0 ? lane.y : lane.y + lane.height - FOOT;
    const by = Math.max(Math.abs(beyond), strips.get(at)?.by ?? 0);
    if (by > 0) strips.set(at, { at, by });
  }
  return [...strips.values()];
}
