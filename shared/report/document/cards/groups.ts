import { inspectorSentences } from '../../../locales/inspector.ts';
import { inOrder, lanesInOrder, markersOn, phasesInOrder } from '../../../model/queries.ts';
import type { BlueprintDocument } from '../../../model/schema/document.ts';
import type { Id } from '../../../model/schema/values.ts';
import { nameOf, type TextContext, wordsOf } from '../context.ts';

/** Groups by markers, besides those that have an element's id. */
const MARKED = ['fail', 'wait', 'moment-of-truth', 'payment'] as const;

/** One question by which things are found: its words, and the groups to choose from. */
export interface Filter {
  readonly key: 'lane' | 'phase' | 'actor' | 'channel' | 'marker';
  readonly label: string;
  readonly choices: readonly (readonly [group: string, name: string])[];
}

/** The questions that a drawing gives a choice in. */
export function filtersOf(context: TextContext): Filter[] {
  const { document, language } = context;
  const words = inspectorSentences[language];
  const named = (ids: readonly Id[]) => ids.map((id) => [id, nameOf(context, id)] as const);
  const used = new Set(Object.keys(document.steps).flatMap((id) => groupsOfStep(document, id)));
  const filters: Filter[] = [
    { key: 'lane', label: words.lane, choices: named(lanesInOrder(document).map(([id]) => id)) },
    { key: 'phase', label: words.phase, choices: named(phasesInOrder(document).map(([id]) => id)) },
    { key: 'actor', label: words.actors, choices: named(inOrder(document.actors).map(([id]) => id)) },
    { key: 'channel', label: words.channels, choices: named(inOrder(document.channels).map(([id]) => id)) },
    { key: 'marker', label: wordsOf(context).marks, choices: MARKED.map((mark) => [mark, markName(context, mark)]) },
  ];
  return filters
    .map((filter) => ({ ...filter, choices: filter.choices.filter(([group]) => used.has(group)) }))
    .filter(({ choices }) => choices.length > 0);
}

function markName(context: TextContext, mark: (typeof MARKED)[number]): string {
  const words = wordsOf(context);
  if (mark === 'fail') return words.failPoints;
  if (mark === 'wait') return words.waitPoints;
  return mark === 'payment' ? words.payment : words.momentOfTruth;
}

/** The groups in which a step is found. */
export function groupsOfStep(document: BlueprintDocument, id: Id): readonly string[] {
  const step = document.steps[id];
  if (!step) return [];
  const { laneId = '', columnId = '', channelIds = [], momentOfTruth, payment } = step;
  const laneActor = document.lanes[laneId]?.actorId;
  const actorIds = step.actorIds ?? (laneActor === undefined ? [] : [laneActor]);
  const { failPoints, waitPoints } = markersOn(document, id);
  const phaseId = document.columns[columnId]?.phaseId;
  return [
    laneId,
    ...(phaseId === undefined ? [] : [phaseId]),
    ...actorIds,
    ...channelIds,
    ...(failPoints.length > 0 ? ['fail'] : []),
    ...(waitPoints.length > 0 ? ['wait'] : []),
    ...(momentOfTruth ? ['moment-of-truth'] : []),
    ...(payment ? ['payment'] : []),
  ];
}

/** A link is found where both its ends are, and by its own markers. */
export function groupsOfLink(document: BlueprintDocument, id: Id): readonly string[] {
  const link = document.links[id];
  if (!link) return [];
  const ends = new Set(groupsOfStep(document, link.to));
  const marks: ReadonlySet<string> = new Set(MARKED);
  const { failPoints, waitPoints } = markersOn(document, id);
  return [
    ...groupsOfStep(document, link.from).filter((group) => ends.has(group) && !marks.has(group)),
    ...(failPoints.length > 0 ? ['fail'] : []),
    ...(waitPoints.length > 0 ? ['wait'] : []),
  ];
}
