import { toMinutes } from '../model/duration.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Duration, Id } from '../model/schema/values.ts';

/** Which value of a range is meant: what is usual, or what is planned for at worst. */
export type Measure = 'likely' | 'max';

/** Minutes of a time by the service's calendar; 0 where there is none or it is no sound number. */
export function minutesOf(document: BlueprintDocument, duration: Duration | undefined, measure: Measure): number {
  if (!duration) return 0;
  const { likely, unit } = statedTime(duration, measure);
  const minutes = toMinutes(likely, unit, document.service.calendar);
  return Number.isFinite(minutes) && minutes > 0 ? minutes : 0;
}

/** Minutes that wait points expect on each step and link. */
export function waitsByPlace(document: BlueprintDocument, measure: Measure): ReadonlyMap<Id, number> {
  const waits = new Map<Id, number>();
  for (const { on, expected } of Object.values(document.waitPoints)) {
    waits.set(on, (waits.get(on) ?? 0) + minutesOf(document, expected, measure));
  }
  return waits;
}

/** Minutes of a step: its work and its waiting. */
export function stepMinutes(document: BlueprintDocument, id: Id, measure: Measure): number {
  const step = document.steps[id];
  return minutesOf(document, step?.time, measure) + minutesOf(document, step?.waiting, measure);
}

/** What a time that is kept to allows, as it was stated. */
export function statedTime(duration: Duration, measure: Measure): Duration {
  const { likely, max, unit } = duration;
  return { likely: measure === 'max' ? (max ?? likely) : likely, unit };
}
