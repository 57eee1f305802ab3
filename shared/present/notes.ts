import { formatMoney } from '../model/amounts.ts';
import { formatDuration } from '../model/duration.ts';
import {
  columnPositions,
  type Entry,
  lanePositions,
  linksFrom,
  markersOn,
  phasesInOrder,
  roleOf,
  textIn,
} from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { FailPoint, WaitPoint } from '../model/schema/drawing.ts';
import type { Id, Text } from '../model/schema/values.ts';
import type { Stop } from './stops.ts';
import { type PresentWords, presentWords } from './words.ts';

/** One thing said of a step. */
export interface NoteLine {
  /** What it is; empty for a description. */
  readonly label: string;
  readonly text: string;
  readonly mark?: 'fail' | 'wait';
  /** Whether it is read together with the line before it, as what helps is with what fails. */
  readonly joined?: true;
}

/** What is said of a step, or of a link between two. */
export interface Note {
  readonly id: Id;
  readonly title: string;
  readonly lines: readonly NoteLine[];
}

export interface Telling {
  readonly document: BlueprintDocument;
  readonly language: string;
}

interface Context extends Telling {
  readonly words: PresentWords;
}

const said = ({ document, language }: Telling, text: Text | undefined) =>
  textIn(text, language, document.languages).trim();

const line = (label: string, text: string): NoteLine[] => (text === '' ? [] : [{ label, text }]);

/** What a place is called: the customer's action, and which part of a long answer it is. */
export function titleOf(telling: Telling, stop: Stop): string {
  const { part, parts } = stop;
  const name = nameOf(telling, stop);
  return parts > 1 ? presentWords(telling.language).part(name, part, parts) : name;
}

/** What it is called where its notes go on on another slide. */
export function continuedTitleOf(telling: Telling, stop: Stop): string {
  const words = presentWords(telling.language);
  const { part, parts } = stop;
  return parts > 1 ? words.partContinued(nameOf(telling, stop), part, parts) : words.continued(nameOf(telling, stop));
}

function nameOf(telling: Telling, { actionId }: Stop): string {
  return said(telling, telling.document.steps[actionId]?.name) || presentWords(telling.language).unnamed;
}

/** The phases in which a place lies, from the first to the last in which a step of it stands; empty where there is none. */
export function phaseTitleOf(telling: Telling, { stepIds }: Stop): string {
  const { document, language } = telling;
  const own = new Set([...stepIds].map((id) => phaseOf(telling, id)));
  const phases = phasesInOrder(document).flatMap(([id]) => (own.has(id) ? [numberedPhase(telling, id)] : []));
  const [first = '', last = first] = [phases[0], phases.at(-1)];
  return first === last ? first : presentWords(language).fromTo(first, last);
}

/** The phase under which a place is found: all parts of an answer lie in that of the action, so the walk never goes back. */
export function phaseOfActionTitle(telling: Telling, { actionId }: Stop): string {
  return numberedPhase(telling, phaseOf(telling, actionId));
}

function phaseOf({ document }: Telling, stepId: Id): Id | undefined {
  return document.columns[document.steps[stepId]?.columnId ?? '']?.phaseId;
}

/** The name of a phase with its number; empty where there is none. */
function numberedPhase(telling: Telling, phaseId: Id | undefined): string {
  const { phases } = telling.document;
  const index = phasesInOrder(telling.document).findIndex(([id]) => id === phaseId);
  return index < 0 ? '' : `${index + 1} ${said(telling, phases[phaseId ?? '']?.name)}`.trim();
}

/** What the whole drawing is about. */
export function serviceNote(telling: Telling): Note {
  const { service } = telling.document;
  const words = presentWords(telling.language);
  const lines = (['trigger', 'outcome', 'scenario'] as const).flatMap((field) =>
    line(words[field], said(telling, service[field])),
  );
  return { id: 'service', title: said(telling, service.name), lines };
}

/** What everybody who may see the drawing may read of a place, the customer's action first. */
export function notesOf(telling: Telling, stop: Stop): Note[] {
  const context = { ...telling, words: presentWords(telling.language) };
  return onStop(context, stop).flatMap((id) => noteOf(context, id, drawnLines(context, id)));
}

/** What the presenter alone reads of a place. */
export function presenterNotesOf(telling: Telling, stop: Stop): Note[] {
  const context = { ...telling, words: presentWords(telling.language) };
  const ofSteps = onStop(context, stop).flatMap((id) => noteOf(context, id, ownLines(context, id)));
  return [...ofSteps, ...ofPhase(context, stop)];
}

function noteOf(context: Context, id: Id, lines: readonly NoteLine[]): Note[] {
  const { document, words } = context;
  const link = document.links[id];
  const name = (stepId: Id) => said(context, document.steps[stepId]?.name) || words.unnamed;
  const title = link ? `${name(link.from)} → ${name(link.to)}` : name(id);
  return lines.length === 0 ? [] : [{ id, title, lines }];
}

/**
 * The steps of a place, each with the links that leave it: the customer's action and the evidence beside it, then the rest
 * in time, from the upper lane to the lower at one time.
 */
function onStop({ document }: Context, { actionId, stepIds, allIds }: Stop): Id[] {
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const column = (id: Id) => columns.get(document.steps[id]?.columnId ?? '') ?? 0;
  const rank = (id: Id) => {
    if (id === actionId) return -2;
    const isEvidence = roleOf(document, id) === 'evidence';
    if (isEvidence && column(id) === column(actionId)) return -1;
    return column(id) * lanes.size + (isEvidence ? 0 : (lanes.get(document.steps[id]?.laneId ?? '') ?? 0));
  };
  const steps = [...stepIds].sort((one, other) => rank(one) - rank(other));
  const within = (id: Id) => linksFrom(document, id).filter(([, { to }]) => allIds.has(to));
  return steps.flatMap((id) => [id, ...within(id).map(([link]) => link)]);
}

/** What is still open about the phase of the customer's action. */
function ofPhase(context: Context, stop: Stop): Note[] {
  const id = phaseOf(context, stop.actionId) ?? '';
  const lines = line(context.words.openQuestions, said(context, context.document.phases[id]?.openQuestions));
  return lines.length === 0 ? [] : [{ id, title: phaseOfActionTitle(context, stop), lines }];
}

function drawnLines(context: Context, id: Id): NoteLine[] {
  const { document, words } = context;
  const step = document.steps[id];
  const { failPoints, waitPoints } = markersOn(document, id);
  return [
    ...line('', said(context, step?.description)),
    ...line(words.standard, said(context, step?.standard)),
    ...(step?.momentOfTruth ? line('', words.momentOfTruth) : []),
    ...failPoints.flatMap((point) => failLines(context, point)),
    ...waitPoints.flatMap((point) => waitLines(context, point)),
  ];
}

function failLines(context: Context, [, { number, what, recovery }]: Entry<FailPoint>): NoteLine[] {
  const { words } = context;
  const help = line(words.recovery, said(context, recovery)).map((one) => ({ ...one, joined: true as const }));
  return [{ label: `F${number}`, text: said(context, what), mark: 'fail' }, ...help];
}

function waitLines(context: Context, [, { number, expected, tolerance, relief }]: Entry<WaitPoint>): NoteLine[] {
  const { language, words } = context;
  const times = [
    ...(expected ? [formatDuration(expected, language)] : []),
    ...(tolerance ? [`≤ ${formatDuration(tolerance, language)}`] : []),
  ];
  const text = [times.join(' · '), said(context, relief)].filter(Boolean).join(words.beforeRelief);
  return [{ label: `W${number}`, text: text || words.waitPoint, mark: 'wait' }];
}

function ownLines(context: Context, id: Id): NoteLine[] {
  const { document, words } = context;
  const step = document.steps[id];
  const improvements = Object.values(document.improvements).filter(({ aboutIds }) => isAbout(document, aboutIds, id));
  const remarks = Object.values(document.remarks).filter(({ on, resolved }) => on === id && !resolved);
  const titles = (step?.sourceIds ?? []).map((source) => said(context, document.sources[source]?.title));
  return [
    ...line('', said(context, step?.presenterNotes)),
    ...line(words.quote, said(context, step?.quote)),
    ...line(words.cost, step?.cost ? formatMoney(step.cost, context.language) : ''),
    ...improvements.flatMap(({ name }) => line(words.improvement, said(context, name))),
    ...remarks.flatMap(({ text }) => line(words.remark, said(context, text))),
    ...line(words.sources, titles.filter(Boolean).join(' · ')),
    ...(step?.assumption ? line('', words.assumption) : []),
  ];
}

/** Whether something is about a step or a link, or about a marker on it. */
function isAbout({ failPoints, waitPoints }: BlueprintDocument, aboutIds: readonly Id[] | undefined, id: Id): boolean {
  return (aboutIds ?? []).some((about) => about === id || (failPoints[about] ?? waitPoints[about])?.on === id);
}
