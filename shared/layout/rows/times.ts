import { formatSum, toMinutes } from '../../model/duration.ts';
import { markersOn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Duration, Id } from '../../model/schema/values.ts';
import type { MeasureRow, RowSource } from './row.ts';
import type { Span } from './spans.ts';

/** How long is worked and waited in one column. */
export interface TimeCell {
  readonly span: Span;
  readonly stepIds: readonly Id[];
  readonly working?: string;
  readonly waiting?: string;
}

/** Working and waiting time, column by column, and of all of them. */
export interface TimeRow {
  readonly form: 'times';
  readonly height: number;
  readonly cells: readonly TimeCell[];
  readonly working: string;
  readonly waiting: string;
}

const HEIGHT = 66;

/** The usual times of each column. Both ends of one contact are worked once; a wait point judges a wait and adds none. */
export const measureTimes: MeasureRow = (source) => {
  const { document, steps, language, spans } = source;
  const shared = sharedTimes(document);
  const working = steps.map((column) =>
    column.flatMap(([id, step]) => (shared.has(id) || step.kind === 'wait' ? [] : usable(document, step.time))),
  );
  const waiting = steps.map((column) => column.flatMap(([id, step]) => waitsOf(source, id, step)));
  if ([...working, ...waiting].every((times) => times.length === 0)) return undefined;
  const sum = (times: readonly Duration[]) => formatSum(times, document.service.calendar, language);
  const cells = spans.flatMap((span, index): TimeCell[] => {
    if (!span.open) return [];
    const [work, wait] = [sum(working[index] ?? []), sum(waiting[index] ?? [])];
    const timed = (steps[index] ?? []).filter(([id, step]) => step.time || waitsOf(source, id, step).length > 0);
    const stepIds = timed.map(([id]) => id);
    return [{ span, stepIds, ...(work ? { working: work } : {}), ...(wait ? { waiting: wait } : {}) }];
  });
  return { form: 'times', height: HEIGHT, cells, working: sum(working.flat()), waiting: sum(waiting.flat()) };
};

/** Steps whose time is part of another's: the shorter end of each contact that both ends share. */
function sharedTimes(document: BlueprintDocument): ReadonlySet<Id> {
  const shared = new Set<Id>();
  for (const { from, to, sameContact } of Object.values(document.links)) {
    if (!sameContact) continue;
    const [one, other] = [from, to].map((id) => minutesOf(document, document.steps[id]?.time));
    shared.add((one ?? 0) < (other ?? 0) ? from : to);
  }
  return shared;
}

/** What is waited at a step: its own waiting, or else what its wait points expect; all of a step that is a wait. */
function waitsOf({ document }: RowSource, id: Id, step: Step): Duration[] {
  const own = [step.waiting, step.kind === 'wait' ? step.time : undefined].flatMap((time) => usable(document, time));
  if (own.length > 0) return own;
  return markersOn(document, id).waitPoints.flatMap(([, { expected }]) => usable(document, expected));
}

function usable(document: BlueprintDocument, duration: Duration | undefined): Duration[] {
  return duration && minutesOf(document, duration) > 0 ? [duration] : [];
}

function minutesOf({ service }: BlueprintDocument, duration: Duration | undefined): number {
  if (!duration) return 0;
  const minutes = toMinutes(duration.likely, duration.unit, service.calendar);
  return Number.isFinite(minutes) && minutes > 0 ? minutes : 0;
}
