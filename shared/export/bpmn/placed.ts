import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import type { Scene } from '../../scene/primitives.ts';
import { type About, aboutLine, type StraightLine } from './about-lines.ts';
import { boxOf, courseOf, EVENT } from './boxes.ts';
import { type PhaseFrame, phaseFrames } from './frame.ts';
import { annotationAt, conditionBounds, nameBelow, nameBounds, offBorders } from './labels.ts';
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

interface PlacedNote extends PlacedShape {
  /** The line to what it is about. */
  readonly line: StraightLine | undefined;
}

/** Where everything stands that the blueprint draws. */
export interface Placed {
  readonly phases: readonly PhaseFrame[];
  readonly steps: readonly PlacedShape[];
  readonly notes: readonly PlacedNote[];
  readonly links: readonly PlacedLink[];
}

type Drawn = Pick<Placed, 'steps' | 'links'>;

export function placedOf(plan: BpmnPlan, layout: Layout, scene: Scene): Placed {
  const phases = phaseFrames(plan, layout);
  const steps = stepsOf(plan, layout);
  const links = linksOf(
    plan,
    layout,
    phases.flatMap(({ box }) => [box.x, box.x + box.width]),
  );
  return { phases, steps, notes: notesOf(plan, scene, { steps, links }), links };
}

function stepsOf(plan: BpmnPlan, layout: Layout): PlacedShape[] {
  return plan.steps.flatMap(([id, step]) => {
    const place = layout.items.get(id);
    if (!place) return [];
    const box = boxOf(plan, id, place);
    return [{ id, box, label: nameBounds(nodeName(plan.document, id, step), stepName(plan, id, step), box) }];
  });
}

function notesOf(plan: BpmnPlan, { groups, origin }: Scene, drawn: Drawn): PlacedNote[] {
  const notes = groups.flatMap(({ key, x, y, width, height }) => {
    const note = plan.document.notes[key];
    if (!note) return [];
    const place = { x: x - origin.x, y: y - origin.y, width, height };
    return [{ id: key, box: annotationAt(named(plan, note.text), place), about: aboutOf(plan, drawn, note.about) }];
  });
  const names = namesOf(plan, drawn);
  return notes.map(({ id, box, about }) => {
    const shapes = [...drawn.steps, ...notes].filter((other) => other.id !== id && other !== about);
    const others = [...names, ...shapes.map((other) => other.box)];
    return { id, box, line: about && aboutLine(about, box, others) };
  });
}

function aboutOf(plan: BpmnPlan, { steps, links }: Drawn, id: Id | undefined) {
  const [shape, link] = [steps.find((step) => step.id === id), links.find((other) => other.id === id)];
  const step = plan.document.steps[id ?? ''];
  if (!shape || !step) return link;
  return { ...shape, hasTips: /(Event|Gateway)$/.test(nodeName(plan.document, shape.id, step)) } satisfies About;
}

/** Names at links and beside shapes, where programs put those of events too. */
function namesOf(plan: BpmnPlan, { steps, links }: Drawn): Rectangle[] {
  const events = steps.flatMap(({ id, box, label }) => {
    const step = plan.document.steps[id];
    return step && !label && box.width === EVENT ? [nameBelow(stepName(plan, id, step), box)] : [];
  });
  return [...[...steps, ...links].flatMap(({ label }) => label ?? []), ...events];
}

function linksOf(plan: BpmnPlan, layout: Layout, frames: readonly number[]): PlacedLink[] {
  const borders = layout.lanes.map(({ start }) => start);
  return plan.links.flatMap((planned) => {
    const { id, link, form } = planned;
    const [route, points] = [layout.links.get(id), courseOf(plan, layout, planned)];
    if (!route || !points) return [];
    const condition = form === 'sequence' ? named(plan, link.condition) : '';
    const label = conditionBounds(route, condition, frames);
    return [{ id, points, label: label && offBorders(label, borders) }];
  });
}
