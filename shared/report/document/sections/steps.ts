import { wordFor } from '../../../locales/shell.ts';
import { placedSteps } from '../../../model/in-time.ts';
import { type Entry, laneOf, linksFrom, markersOn, phasesInOrder, trayOf } from '../../../model/queries.ts';
import type { Step } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import {
  filledColumns,
  lasting,
  listed,
  moneyText,
  nameOf,
  note,
  section,
  type TextContext,
  told,
  wordsOf,
} from '../context.ts';
import type { Block, Section, TableColumn } from '../report.ts';

type Row = Readonly<Record<string, string | readonly string[]>>;

/** The drawing in words: each phase a table, in the order of time, then from the customer to the back. */
export function stepsSection(context: TextContext): Section[] {
  const { document } = context;
  const words = wordsOf(context);
  const placed = placedSteps(context.document);
  const rows = placed.map((entry, index) => ({ step: entry[1], row: rowOf(context, entry, index + 1) }));
  // Tables of phases have the same columns, so that none stands elsewhere from one to the next.
  const columns = filledColumns(
    columnsOf(context),
    rows.map(({ row }) => row),
  );
  const phases: readonly (readonly [id: Id | undefined, title: string])[] = [
    ...phasesInOrder(document).map(([id]) => [id, nameOf(context, id)] as const),
    [undefined, words.otherSteps],
  ];
  const groups = phases.flatMap(([id, title]) => {
    const within = rows.filter(({ step }) => phaseOf(context, step) === id).map(({ row }) => row);
    const blocks: Block[] = [{ kind: 'table', columns, rows: within }];
    return within.length === 0 ? [] : [{ id: `steps-${id ?? 'other'}`, title, blocks }];
  });
  const tray = trayOf(document).length;
  const notes = [
    ...(placed.length === 0 ? [note(words.noSteps)] : []),
    ...(tray > 0 ? [note(words.inTray(tray))] : []),
  ];
  const [only] = groups;
  // A drawing without phases needs no second head above its one table.
  if (only && groups.length === 1 && Object.keys(document.phases).length === 0) {
    return section('steps', words.steps, [...only.blocks, ...notes]);
  }
  return section(
    'steps',
    words.steps,
    notes,
    groups.map((group) => ({ ...group, sections: [] })),
  );
}

export function phaseOf({ document }: TextContext, step: Step): Id | undefined {
  const phaseId = document.columns[step.columnId ?? '']?.phaseId;
  return phaseId !== undefined && document.phases[phaseId] ? phaseId : undefined;
}

function columnsOf(context: TextContext): readonly TableColumn[] {
  const words = wordsOf(context);
  return [
    { key: 'number', label: words.number, share: 1.5 },
    { key: 'step', label: words.name_, share: 5.8 },
    { key: 'lane', label: words.lane, share: 3.2 },
    { key: 'who', label: words.doer, share: 3 },
    { key: 'means', label: words.means, share: 3.5 },
    { key: 'time', label: words.time, share: 3.7 },
    { key: 'cost', label: words.cost, share: 2.6 },
    { key: 'marks', label: words.marks, share: 2.8 },
  ];
}

function rowOf(context: TextContext, [id, step]: Entry<Step>, number: number): Row {
  const words = wordsOf(context);
  const lane = laneOf(context.document, id);
  const names = (ids: readonly Id[] | undefined) => (ids ?? []).map((one) => nameOf(context, one));
  const who = names(step.actorIds ?? (lane?.[1].actorId ? [lane[1].actorId] : []));
  const waiting = lasting(context, step.waiting);
  return {
    number: String(number),
    step: [
      nameOf(context, id),
      told(context, step.description),
      told(context, step.standard),
      ...branches(context, id),
    ].filter(Boolean),
    lane: lane ? nameOf(context, lane[0]) : '',
    who: listed(context, who),
    means: listed(context, [...names(step.channelIds), ...names(step.systemIds)]),
    time: [lasting(context, step.time), waiting && words.besides(waiting)].filter(Boolean),
    cost: context.audience === 'client' ? '' : moneyText(context, step.cost),
    marks: marksOf(context, id, step),
  };
}

/** Where a decision leads to, under which condition. */
function branches(context: TextContext, id: Id): string[] {
  const { document } = context;
  if (document.steps[id]?.kind !== 'decision') return [];
  const words = wordsOf(context);
  return linksFrom(document, id)
    .filter(([, { condition }]) => told(context, condition) !== '')
    .map(([, { to, condition }]) => words.branch(told(context, condition), nameOf(context, to)));
}

function marksOf(context: TextContext, id: Id, { terminal, momentOfTruth, payment }: Step): string[] {
  const words = wordsOf(context);
  const { failPoints, waitPoints } = markersOn(context.document, id);
  const points = [
    ...failPoints.map(([, { number }]) => `F${number}`),
    ...waitPoints.map(([, { number }]) => `W${number}`),
  ];
  return [
    points.join(' '),
    terminal ? wordFor(words, terminal) : '',
    momentOfTruth ? words.momentOfTruth : '',
    payment ? words.payment : '',
  ].filter(Boolean);
}
