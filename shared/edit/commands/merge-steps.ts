import { inTime } from '../../model/in-time.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Link, Step } from '../../model/schema/drawing.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { type DocumentDraft, EditError, type EditRecipe } from '../edit.ts';
import { renameReferences } from '../renaming.ts';
import { sumOfChances, sumOfCosts, sumOfTimes } from '../sums.ts';
import { refuseTooMuch } from './add-element.ts';
import { takeOver } from './merge-elements.ts';
import { putFields } from './set-fields.ts';

export interface MergeSteps {
  /** In any order; the first in time stays. */
  readonly stepIds: readonly Id[];
}

/**
 * Makes several steps one, in the place of the first in time, which keeps its id. Names and what else they say is joined,
 * times and costs added, the time of hand-offs between them as waiting; whatever cited or marked one of them, or a link
 * between them, speaks of the one that stays.
 * @throws EditError where fewer than two are there, their costs are in different currencies, or they say more than fits
 */
export const mergeSteps: EditRecipe<MergeSteps> = (draft, { stepIds }, before) => {
  const [keptId, ...goneIds] = inTime(before, stepIds);
  const kept = draft.steps[keptId ?? ''];
  if (keptId === undefined || !kept || goneIds.length === 0) throw new EditError(tooFew);
  const ids = new Set([keptId, ...goneIds]);
  const inner = innerLinks(before, ids);
  const names = new Map([...goneIds, ...inner].map((id) => [id, keptId]));
  const twins = twinLinks(before, names, inner);
  renameReferences(draft, before, new Map([...names, ...twins]));
  joinLinks(draft, before, twins);
  dropLimits(draft, before, ids);
  for (const id of [...inner, ...twins.keys()]) delete draft.links[id];
  const steps = [keptId, ...goneIds].flatMap((id) => before.steps[id] ?? []);
  for (const step of steps.slice(1)) takeOver(kept, withoutPlace(step), ids);
  const handOffs = inner.map((id) => before.links[id]?.handOff);
  putFields(kept, {
    ...joined(steps),
    time: sumOfTimes(
      before,
      steps.map(({ time }) => time),
    ),
    waiting: sumOfTimes(before, [...steps.map(({ waiting }) => waiting), ...handOffs]),
    cost: sumOfCosts(steps.map(({ cost }) => cost)),
  });
  for (const id of goneIds) delete draft.steps[id];
  if (isDecision(draft, steps, keptId)) kept.kind = 'decision';
  refuseTooMuch(draft, 'steps', keptId);
};

function innerLinks(before: BlueprintDocument, ids: ReadonlySet<Id>): Id[] {
  return Object.entries(before.links).flatMap(([id, { from, to }]) =>
    ids.has(from) && ids.has(to) && from !== to ? [id] : [],
  );
}

/** Links that come to join the same two steps as one before them that joined others, with that one. */
function twinLinks(before: BlueprintDocument, names: ReadonlyMap<Id, Id>, inner: readonly Id[]): Map<Id, Id> {
  const gone = new Set(inner);
  const first = new Map<string, readonly [id: Id, link: Link]>();
  const twins = new Map<Id, Id>();
  for (const [id, link] of Object.entries(before.links)) {
    if (gone.has(id)) continue;
    const ends = `${names.get(link.from) ?? link.from} ${names.get(link.to) ?? link.to}`;
    const [knownId, known] = first.get(ends) ?? [];
    if (knownId === undefined) first.set(ends, [id, link]);
    else if (known?.from !== link.from || known.to !== link.to) twins.set(id, knownId);
  }
  return twins;
}

/** A link that stays takes over what its twin says; what was led by hand finds its way again where an end has moved. */
function joinLinks(draft: DocumentDraft, before: BlueprintDocument, twins: ReadonlyMap<Id, Id>): void {
  const groups = new Map([...twins.values()].map((keptId) => [keptId, [keptId]]));
  for (const [id, keptId] of twins) groups.get(keptId)?.push(id);
  for (const [keptId, ids] of groups) {
    joinTwins(
      draft,
      keptId,
      ids.flatMap((id) => before.links[id] ?? []),
    );
  }
  for (const [id, { from, to }] of Object.entries(before.links)) {
    const link = draft.links[id];
    if (!link || (link.from === from && link.to === to)) continue;
    delete link.bends;
    delete link.fromSide;
    delete link.toSide;
  }
}

/** Conditions are joined; chances are added where the ways begin at the same step. */
function joinTwins(draft: DocumentDraft, keptId: Id, links: readonly Link[]): void {
  const [kept, [first, ...others]] = [draft.links[keptId], links];
  if (!kept) return;
  for (const link of others) takeOver(kept, withoutCourse(link), new Set());
  const ways = links.filter(({ from }) => from === first?.from);
  putFields(kept, {
    condition: joinedText(
      links.map(({ condition }) => condition),
      IN_A_LINE,
    ),
    chance: sumOfChances(ways.map(({ chance }) => chance)) ?? kept.chance,
  });
  refuseTooMuch(draft, 'links', keptId);
}

/** A limit from one step to another is none where the two have become one. */
function dropLimits(draft: DocumentDraft, before: BlueprintDocument, ids: ReadonlySet<Id>): void {
  for (const [id, { limit }] of Object.entries(before.policies)) {
    const falls = limit && limit.fromStepId !== limit.toStepId && ids.has(limit.fromStepId) && ids.has(limit.toStepId);
    if (falls) delete draft.policies[id]?.limit;
  }
}

function withoutCourse({ bends: _, fromSide: _from, toSide: _to, ...link }: Link): object {
  return link;
}

/** A step without where and how it stands. */
function withoutPlace({ laneId: _lane, columnId: _column, order: _order, size: _size, ...step }: Step): object {
  const { pinned: _pinned, locked: _locked, ...rest } = step;
  return rest;
}

/** Texts of a step that are told one under the other. */
const SAID = ['description', 'standard', 'presenterNotes', 'quote', 'bottleneckAcknowledged'] as const;
const IN_A_LINE = { en: '; ', 'zh-Hans': '；' };

function joined(steps: readonly Step[]): Partial<Record<keyof Step, unknown>> {
  const some = (field: 'momentOfTruth' | 'payment' | 'assumption') =>
    steps.some((step) => step[field] === true) ? true : undefined;
  return {
    name: joinedText(
      steps.map(({ name }) => name),
      IN_A_LINE,
    ),
    ...Object.fromEntries(SAID.map((field) => [field, joinedText(steps.map((step) => step[field]))])),
    momentOfTruth: some('momentOfTruth'),
    payment: some('payment'),
    assumption: some('assumption'),
    customerOwn: steps.every(({ customerOwn }) => customerOwn === true) ? true : undefined,
    terminal: (['outcome', 'end', 'start'] as const).find((word) => steps.some(({ terminal }) => terminal === word)),
  };
}

/** What several texts say, language by language, each thing once. */
function joinedText(texts: readonly (Text | undefined)[], between = { en: '\n', 'zh-Hans': '\n' }): Text | undefined {
  const given = texts.filter((text) => text !== undefined);
  if (given.length === 0) return undefined;
  const languages = new Set(given.flatMap((text) => Object.keys(text)));
  return Object.fromEntries(
    [...languages].map((language) => {
      const said = new Set(given.flatMap((text) => text[language] || []));
      return [language, [...said].join(language.startsWith('zh') ? between['zh-Hans'] : between.en)];
    }),
  );
}

/** A decision among them is still one where two ways lead on. */
function isDecision(draft: DocumentDraft, steps: readonly Step[], keptId: Id): boolean {
  const ways = Object.values(draft.links).filter(({ from }) => from === keptId).length;
  return ways > 1 && steps.some(({ kind }) => kind === 'decision');
}

const tooFew = {
  en: 'Select at least two steps to merge.',
  'zh-Hans': '请至少选择两个要合并的步骤。',
};
