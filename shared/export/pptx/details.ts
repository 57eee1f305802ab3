import { formatMoney } from '../../model/amounts.ts';
import { formatDuration } from '../../model/duration.ts';
import { placedSteps } from '../../model/in-time.ts';
import { laneOf, linksFrom, markersOn, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { FailPoint, Step, WaitPoint } from '../../model/schema/drawing.ts';
import type { Duration, Id, Text } from '../../model/schema/values.ts';
import { joined } from '../../text/joined.ts';
import { type DeckWords, deckWords } from './words.ts';

interface Telling {
  readonly document: BlueprintDocument;
  readonly language: string;
  readonly words: DeckWords;
}

/** The steps of a drawing in words, for the notes below a slide: in the order of time, then from the customer to the back. */
export function detailsOf(document: BlueprintDocument, language: string, left: ReadonlyMap<Id, number>): string[] {
  const telling = { document, language, words: deckWords(language) };
  const steps = placedSteps(document).filter(([id]) => !left.has(id));
  const told = steps.flatMap(([id, step], index) => stepLines(telling, id, step, index + 1));
  return told.length > 0 ? told : [telling.words.empty];
}

function told({ document, language }: Telling, text: Text | undefined): string {
  return textIn(text, language, document.languages).trim();
}

function line({ words }: Telling, label: string, value: string): string[] {
  return value === '' ? [] : [`${label}${words.colon}${value}`];
}

function lasting({ language }: Telling, duration: Duration | undefined): string {
  return duration ? formatDuration(duration, language) : '';
}

function stepLines(telling: Telling, id: Id, step: Step, number: number): string[] {
  const { document, words } = telling;
  const lane = laneOf(document, id);
  const named = (ids: readonly Id[] = [], of: Readonly<Record<Id, { name: Text }>>) =>
    ids.map((one) => told(telling, of[one]?.name)).filter(Boolean);
  const who = named(step.actorIds ?? (lane?.[1].actorId ? [lane[1].actorId] : []), document.actors);
  const means = [...named(step.channelIds, document.channels), ...named(step.systemIds, document.systems)];
  const inner = [
    told(telling, step.description),
    ...line(telling, words.lane, told(telling, lane?.[1].name)),
    ...line(telling, words.standard, told(telling, step.standard)),
    ...line(telling, words.who, joined(who, telling.language)),
    ...line(telling, words.means, joined(means, telling.language)),
    ...line(telling, words.time, lasting(telling, step.time)),
    ...line(telling, words.waiting, lasting(telling, step.waiting)),
    ...line(telling, words.cost, step.cost ? formatMoney(step.cost, telling.language) : ''),
    ...branchLines(telling, id),
    ...markerLines(telling, id),
    ...linksFrom(document, id).flatMap(([link]) => markerLines(telling, link, words.marked)),
  ].filter(Boolean);
  return [`${number}. ${told(telling, step.name) || step.kind}`, ...inner.map((text) => `    ${text}`)];
}

function branchLines(telling: Telling, id: Id): string[] {
  const { document, words } = telling;
  return linksFrom(document, id).flatMap(([, { to, condition }]) => {
    const when = told(telling, condition);
    return when === '' ? [] : line(telling, `${words.branch} (${when})`, told(telling, document.steps[to]?.name));
  });
}

function markerLines(telling: Telling, on: Id, place = ''): string[] {
  const { failPoints, waitPoints } = markersOn(telling.document, on);
  const lines = [
    ...failPoints.flatMap(([, fail]) => failLines(telling, fail)),
    ...waitPoints.flatMap(([, wait]) => waitLines(telling, wait)),
  ];
  return place === '' ? lines : lines.map((text) => `${place}${telling.words.colon}${text}`);
}

function failLines(telling: Telling, { number, what, why, noticed, recovery }: FailPoint): string[] {
  const { words } = telling;
  return [
    ...line(telling, `F${number}`, told(telling, what) || '–'),
    ...line(telling, words.why, told(telling, why)),
    ...line(telling, words.noticed, told(telling, noticed)),
    ...line(telling, words.recovery, told(telling, recovery)),
  ];
}

function waitLines(telling: Telling, { number, expected, tolerance, relief }: WaitPoint): string[] {
  const { words } = telling;
  const times = [
    expected ? `${words.expected} ${lasting(telling, expected)}` : '',
    tolerance ? `${words.tolerance} ${lasting(telling, tolerance)}` : '',
  ].filter(Boolean);
  return [
    ...line(telling, `W${number}`, times.join(words.comma) || '–'),
    ...line(telling, words.relief, told(telling, relief)),
  ];
}
