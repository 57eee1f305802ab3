import type { EditCall } from '../edit/registry.ts';
import { linksFrom, linksTo, roleOf } from '../model/queries.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { LaneRole } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';
import { fingerprintOf } from '../rules/finding.ts';
import { says } from '../rules/says.ts';
import { ACTIONS_ASKED, DONE, isDone, type TaskId } from './done.ts';
import { Hand, type Means } from './hand.ts';
import { STORY } from './story.ts';

/** Days until what is left open is answered. */
const DAYS = 14;
const MILLISECONDS_A_DAY = 86_400_000;

const PATH: readonly Sentence[] = [STORY.sell, STORY.ask, STORY.decide, STORY.exercise];

function service(hand: Hand): void {
  for (const field of ['name', 'trigger', 'outcome'] as const) {
    if (says(hand.document.service[field])) continue;
    const text = STORY[field === 'name' ? 'service' : field][hand.means.language];
    hand.do({ edit: 'set-text', args: { of: 'service', field, language: hand.means.typed, text } });
  }
}

function customer(hand: Hand): void {
  const element = { name: hand.text(STORY.segment) };
  hand.do({ edit: 'add-element', args: { collection: 'segments', id: hand.means.nextId(), element } });
}

/** Adds the actions that are missing, and links each to the one before it. */
function path(hand: Hand): void {
  const names = hand.steps('customer').flatMap((id) => Object.values(hand.document.steps[id]?.name ?? {}));
  const missing = PATH.filter((name) => !names.includes(name[hand.means.language]));
  for (const name of missing.slice(0, ACTIONS_ASKED - hand.steps('customer').length)) hand.addStep('customer', name);
  hand.steps('customer').forEach((id, index, all) => {
    const before = all[index - 1];
    const reached = linksTo(hand.document, id).some(([, { from }]) => roleOf(hand.document, from) === 'customer');
    if (before !== undefined && !reached) hand.link(before, id);
  });
}

/** The first step of a role that one of another is linked to. */
function receiver(hand: Hand, from: LaneRole, to: LaneRole): Id | undefined {
  const receiving = hand.steps(to);
  return hand
    .steps(from)
    .flatMap((id) => linksFrom(hand.document, id).map(([, link]) => link.to))
    .find((id) => receiving.includes(id));
}

function frontstage(hand: Hand): void {
  const [first, second] = hand.steps('customer');
  const from = second ?? first;
  if (from !== undefined) hand.link(from, hand.addBeside(from, 'frontstage', STORY.note));
}

function backstage(hand: Hand): void {
  const from = receiver(hand, 'customer', 'frontstage');
  if (from !== undefined) hand.link(from, hand.addBeside(from, 'backstage', STORY.lookUp));
}

function answer(hand: Hand): void {
  const knowing = receiver(hand, 'frontstage', 'backstage');
  const to = hand.steps('customer')[2];
  if (knowing === undefined || to === undefined) return;
  const known = receiver(hand, 'backstage', 'frontstage');
  const asked = receiver(hand, 'customer', 'frontstage');
  const drawn = known ?? hand.steps('frontstage').find((id) => id !== asked);
  const telling = drawn ?? hand.addBeside(to, 'frontstage', STORY.explain);
  hand.link(knowing, telling);
  hand.link(telling, to);
}

function evidence(hand: Hand): void {
  const on = receiver(hand, 'frontstage', 'customer') ?? hand.steps('customer')[0];
  if (on !== undefined) hand.addBeside(on, 'evidence', STORY.evidence);
}

function fail(hand: Hand): void {
  const { failPoints } = hand.document;
  const begun = Object.keys(failPoints)[0];
  const on = receiver(hand, 'backstage', 'frontstage') ?? hand.steps('frontstage')[0];
  if (begun === undefined && on === undefined) return;
  const id = begun ?? hand.means.nextId();
  if (begun === undefined && on !== undefined)
    hand.do({ edit: 'add-fail-point', args: { failPointId: id, on, what: hand.text(STORY.fails) } });
  const { what, recovery } = hand.document.failPoints[id] ?? {};
  const fields = {
    ...(says(what) ? {} : { what: hand.text(STORY.fails) }),
    ...(says(recovery) ? {} : { recovery: hand.text(STORY.recovery) }),
  };
  hand.do({ edit: 'set-fields', args: { of: { collection: 'failPoints', id }, fields } });
}

function wait(hand: Hand): void {
  const begun = Object.keys(hand.document.waitPoints)[0];
  const on = hand.steps('customer')[2] ?? hand.steps('customer')[0];
  if (begun === undefined && on === undefined) return;
  const id = begun ?? hand.means.nextId();
  if (begun === undefined && on !== undefined) hand.do({ edit: 'add-wait-point', args: { waitPointId: id, on } });
  const { expected = { likely: 4, unit: 'hour' }, tolerance = { likely: 2, unit: 'hour' } } =
    hand.document.waitPoints[id] ?? {};
  hand.do({ edit: 'set-fields', args: { of: { collection: 'waitPoints', id }, fields: { expected, tolerance } } });
}

function source(hand: Hand): void {
  const element = { kind: 'documents', title: hand.text(STORY.source), date: hand.means.today };
  hand.do({ edit: 'add-element', args: { collection: 'sources', id: hand.means.nextId(), element } });
}

function cite(hand: Hand): void {
  const sourceIds = Object.keys(hand.document.sources).slice(0, 1);
  const [id] = Object.keys(hand.document.failPoints);
  if (id !== undefined)
    hand.do({ edit: 'set-fields', args: { of: { collection: 'failPoints', id }, fields: { sourceIds } } });
}

function fix(hand: Hand): void {
  const all = hand.steps('customer');
  const terminals = all.map((id) => hand.document.steps[id]?.terminal);
  const declare = (id: Id | undefined, terminal: 'start' | 'outcome') => {
    if (id === undefined) return;
    hand.do({ edit: 'set-fields', args: { of: { collection: 'steps', id }, fields: { terminal } } });
  };
  if (!terminals.includes('start')) declare(all[0], 'start');
  if (!terminals.includes('outcome') && !terminals.includes('end')) declare(all.at(-1), 'outcome');
}

function open(hand: Hand): void {
  const { means } = hand;
  const [finding] = means.findingsOf(hand.document);
  if (!finding) return;
  const name = STORY.person[means.language];
  const known = Object.entries(hand.document.people).find(([, person]) => Object.values(person.name).includes(name));
  const whoId = known?.[0] ?? means.nextId();
  if (!known) {
    const person = { name: hand.text(STORY.person) };
    hand.do({ edit: 'add-element', args: { collection: 'people', id: whoId, element: person } });
  }
  const due = new Date(Date.parse(means.today) + DAYS * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const element = { ruleId: finding.ruleId, fingerprint: fingerprintOf(finding), whoId, due };
  hand.do({ edit: 'add-element', args: { collection: 'openAnswers', id: means.nextId(), element } });
}

/** What a task does to the document; nothing where it is done in the program alone. */
const SHOWN = {
  service,
  customer,
  path,
  frontstage,
  backstage,
  answer,
  evidence,
  fail,
  wait,
  source,
  cite,
  fix,
  open,
} as const satisfies Readonly<Partial<Record<TaskId, (hand: Hand) => void>>>;

/**
 * The edits that do a task for the person, with those before it that it stands on; what is done already stays as it is.
 * @throws EditError when one of them does not fit the document
 */
export function showTask(task: TaskId, document: BlueprintDocument, means: Means): readonly EditCall[] {
  const hand = new Hand(document, means);
  const all = Object.keys(DONE) as TaskId[];
  const shown: Readonly<Partial<Record<TaskId, (hand: Hand) => void>>> = SHOWN;
  for (const id of all.slice(0, all.indexOf(task) + 1)) {
    if (!isDone(id, hand.document, new Set())) shown[id]?.(hand);
  }
  return hand.calls;
}
