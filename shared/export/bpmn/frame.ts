import type { Layout } from '../../layout/types.ts';
import type { Rectangle } from '../../model/geometry.ts';
import { columnsInOrder, phasesInOrder } from '../../model/queries.ts';
import { nameAbove } from './labels.ts';
import { type BpmnPlan, named } from './plan.ts';

/** The width of a pool's and lane's title. */
const TITLE = 30;
/** By which the frame of a phase keeps off its steps. */
const BESIDE = 8;

/** The pool around all lanes. */
export function poolOf({ width, height }: Layout): Rectangle {
  return { x: -2 * TITLE, y: 0, width: width + 2 * TITLE, height: Math.max(height, 60) };
}

/** Lanes of a pool touch: each reaches to the next one. */
export function laneOf(layout: Layout, index: number): Rectangle {
  const [band, next] = [layout.lanes[index], layout.lanes[index + 1]];
  const start = index === 0 ? 0 : (band?.start ?? 0);
  const end = next?.start ?? poolOf(layout).height;
  return { x: -TITLE, y: start, width: layout.width + TITLE, height: end - start };
}

export interface PhaseFrame {
  readonly id: string;
  readonly box: Rectangle;
  /** Its name stands above the frame, where no line runs. */
  readonly label: Rectangle;
}

/** The frames of the phases that have columns. */
export function phaseFrames(plan: BpmnPlan, layout: Layout): PhaseFrame[] {
  const { document } = plan;
  const columns = columnsInOrder(document);
  return phasesInOrder(document).flatMap(([id, { name }]) => {
    const own = layout.columns.filter((_, index) => columns[index]?.[1].phaseId === id);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const width = last.start + last.size - first.start;
    const box = {
      ...{ x: first.start - BESIDE, width: width + 2 * BESIDE },
      ...{ y: -TITLE, height: poolOf(layout).height + TITLE + BESIDE },
    };
    return [{ id, box, label: nameAbove(named(plan, name), { ...box, y: box.y - 4 }) }];
  });
}
