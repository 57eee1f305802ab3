import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import type { Scene } from '../../scene/primitives.ts';
import { boxOf, courseOf } from './boxes.ts';
import { type PhaseFrame, phaseFrames } from './frame.ts';
import { annotationAt, conditionBounds, nameBounds } from './labels.ts';
import { nodeName } from './nodes.ts';
import { type BpmnPlan, named, stepName } from './plan.ts';

interface PlacedShape {
  readonly id: Id;
  readonly box: Rectangle;
  /** Where its name stands, when that is not within it. */
  readonly label?: Rectangle | undefined;
}

interface PlacedLink {
  readonly id: Id;
  readonly points: readonly Point[];
  readonly label: Rectangle | undefined;
}

/** Where everything stands that the blueprint draws. */
export interface Placed {
  readonly phases: readonly PhaseFrame[];
  readonly steps: readonly PlacedShape[];
  readonly notes: readonly PlacedShape[];
  readonly links: readonly PlacedLink[];
}

export function placedOf(plan: BpmnPlan, layout: Layout, scene: Scene): Placed {
  const phases = phaseFrames(plan, layout);
  return {
    phases,
    steps: stepsOf(plan, layout),
    notes: notesOf(plan, scene),
    links: linksOf(
      plan,
      layout,
      phases.flatMap(({ box }) => [box.x, box.x + box.width]),
    ),
  };
}

function stepsOf(plan: BpmnPlan, layout: Layout): PlacedShape[] {
  return plan.steps.flatMap(([id, step]) => {
    const place = layout.items.get(id);
    if (!place) return [];
    const box = boxOf(plan, id, place);
    return [{ id, box, label: nameBounds(nodeName(plan.document, id, step), stepName(plan, id, step), box) }];
  });
}

function notesOf(plan: BpmnPlan, { groups, origin }: Scene): PlacedShape[] {
  return groups.flatMap(({ key, x, y, width, height }) => {
    const note = plan.document.notes[key];
    if (!note) return [];
    const place = { x: x - origin.x, y: y - origin.y, width, height };
    return [{ id: key, box: annotationAt(named(plan, note.text), place) }];
  });
}

function linksOf(plan: BpmnPlan, layout: Layout, frames: readonly number[]): PlacedLink[] {
  return plan.links.flatMap((planned) => {
    const { id, link, form } = planned;
    const [route, points] = [layout.links.get(id), courseOf(plan, layout, planned)];
    if (!route || !points) return [];
    const condition = form === 'sequence' ? named(plan, link.condition) : '';
    return [{ id, points, label: conditionBounds(route, condition, frames) }];
  });
}
