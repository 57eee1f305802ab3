import type { Feeling } from '../../model/schema/drawing.ts';
import type { Money } from '../../model/schema/values.ts';
import type { DraftLane, DraftPhase, DraftStep, ImportLoss, Key } from '../draft.ts';
import { NamedThings } from './names.ts';
import { laneOf, laneOrder, Places, phaseOf } from './places.ts';
import { field, type ListRow, textField, timeIn } from './row.ts';
import { numberOf, truthOf, wordOf } from './words.ts';

/** What a list of steps says. */
export interface ListedSteps {
  readonly steps: readonly (readonly [step: DraftStep, row: ListRow])[];
  readonly lanes: readonly DraftLane[];
  readonly phases: readonly DraftPhase[];
  readonly catalogue: Pick<Record<string, NamedThings['found']>, 'actors' | 'systems' | 'channels'>;
}

interface Known {
  readonly lanes: readonly DraftLane[];
  readonly phases: readonly DraftPhase[];
  readonly language: string;
  readonly losses: ImportLoss[];
}

/** The steps of a list, a row each, with the lanes and phases that they name. */
export function stepsIn(
  rows: readonly ListRow[],
  { lanes: known, phases: knownPhases, language, losses }: Known,
): ListedSteps {
  const lanes = new Places('lane', known, laneOf);
  const phases = new Places('phase', knownPhases, phaseOf);
  const laneNumbers = new Map<Key, string>();
  const named = {
    actors: new NamedThings('actor', language),
    systems: new NamedThings('system', language),
    channels: new NamedThings('channel', language),
  };
  const keys = new Set<Key>();
  let position = 0;
  const steps = rows.flatMap((row): [DraftStep, ListRow][] => {
    const name = row.text('step');
    const id = row.cell('id');
    if (Object.keys(name).length === 0 && id === '') {
      losses.push({ what: NO_NAME, where: row.where });
      return [];
    }
    const key = id === '' || keys.has(id) ? `step:${row.line}` : id;
    keys.add(key);
    const lane = lanes.keyOf(row, row.text('lane'), row.cell('laneId'));
    if (lane !== undefined && row.cell('laneNumber') !== '') laneNumbers.set(lane, row.cell('laneNumber'));
    const phase = phases.keyOf(row, row.text('phase'), row.cell('phaseId'));
    // A row without a position stands just behind the one above it.
    position = numberOf(row.cell('position')) ?? position + 1 / 1024;
    const step: DraftStep = {
      ...{ key, name, kind: kindOf(row, losses) },
      ...(lane === undefined ? {} : { lane, column: position }),
      ...field('phase', phase),
      fields: {
        ...textField('description', row, 'description'),
        ...textField('standard', row, 'standard'),
        ...field('actorIds', named.actors.idsOf(row.cell('actors'))),
        ...field('systemIds', named.systems.idsOf(row.cell('systems'))),
        ...field('channelIds', named.channels.idsOf(row.cell('channels'))),
        ...timesOf(row, losses),
        ...field('cost', moneyOf(row, losses)),
        ...field('terminal', wordOf('terminal', row.cell('terminal'))),
        ...field('momentOfTruth', truthOf(row.cell('momentOfTruth'))),
        ...field('customerOwn', truthOf(row.cell('customerOwn'))),
        ...field('payment', truthOf(row.cell('payment'))),
        ...frequencyOf(row, losses),
        ...textField('quote', row, 'quote'),
        ...field('emotion', feelingOf(row, 'emotion', 'emotionWhy', losses)),
        ...field('staffEmotion', feelingOf(row, 'staffEmotion', 'staffEmotionWhy', losses)),
      },
    };
    return [[step, row]];
  });
  const isPlaced = rows.some((row) => row.cell('position') !== '');
  return {
    steps: isPlaced ? steps : steps.map(([{ column: _, ...step }, row]) => [step, row]),
    lanes: laneOrder(lanes.all, laneNumbers),
    phases: phases.all,
    catalogue: { actors: named.actors.found, systems: named.systems.found, channels: named.channels.found },
  };
}

const NO_NAME = { en: 'A row without a step’s name is left out.', 'zh-Hans': '没有步骤名称的行未导入。' };

/** Kinds of later versions are words of small letters; anything else that is unknown is an action. */
function kindOf(row: ListRow, losses: ImportLoss[]): string {
  const cell = row.cell('kind');
  const known = wordOf('kind', cell);
  if (known !== undefined || cell === '') return known ?? 'action';
  if (row.cell('id') !== '' && /^[a-z][a-z-]*$/.test(cell)) return cell;
  losses.push({
    what: {
      en: 'A step of a kind that is not known became an action.',
      'zh-Hans': '类型未知的步骤已转为行为。',
    },
    where: `${row.where}: ${cell.slice(0, 60)}`,
  });
  return 'action';
}

function timesOf(row: ListRow, losses: ImportLoss[]) {
  const time = timeIn(
    row,
    { likely: 'time', unit: 'timeUnit', least: 'timeLeast', most: 'timeMost', minutes: 'timeMinutes' },
    losses,
  );
  const waiting = timeIn(
    row,
    { likely: 'waiting', unit: 'waitingUnit', least: 'waitingLeast', most: 'waitingMost', minutes: 'waitingMinutes' },
    losses,
  );
  return { ...field('time', time), ...field('waiting', waiting) };
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['元', 'CNY'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
]);

/** An amount with its currency, from a column of its own or beside the number. */
function moneyOf(row: ListRow, losses: ImportLoss[]): Money | undefined {
  const cell = row.cell('cost');
  if (cell === '') return undefined;
  const amount = /-?\d+(?:\.\d{1,6})?/.exec(cell.replace(/(\d),(?=\d{3})/g, '$1'))?.[0];
  const beside = /\b[A-Z]{3}\b/.exec(cell)?.[0] ?? SYMBOLS.get(/[¥￥元€$£]/.exec(cell)?.[0] ?? '');
  const currency = row.cell('currency').toUpperCase() || beside;
  if (amount !== undefined && currency !== undefined && /^[A-Z]{3}$/.test(currency)) return { amount, currency };
  losses.push({
    what: { en: 'A cost without a currency is left out.', 'zh-Hans': '没有币种的费用未导入。' },
    where: `${row.where}: ${cell.slice(0, 60)}`,
  });
  return undefined;
}

/** A feeling from −2 to 2, with its reason. */
function feelingOf(
  row: ListRow,
  head: 'emotion' | 'staffEmotion',
  why: 'emotionWhy' | 'staffEmotionWhy',
  losses: ImportLoss[],
): Feeling | undefined {
  const cell = row.cell(head);
  if (cell === '') return undefined;
  const value = numberOf(cell.replace('−', '-'));
  if (value !== undefined && Number.isInteger(value) && Math.abs(value) <= 2) {
    const label = row.text(why);
    return { value, ...(Object.keys(label).length > 0 ? { label } : {}) };
  }
  losses.push({
    what: {
      en: 'An emotion that is no whole number from -2 to 2 is left out.',
      'zh-Hans': '不是 -2 到 2 的整数的情绪未导入。',
    },
    where: `${row.where}: ${cell.slice(0, 60)}`,
  });
  return undefined;
}

const PERIODS = ['hour', 'day', 'week', 'month', 'year', 'case'] as const;

function frequencyOf(row: ListRow, losses: ImportLoss[]) {
  const cell = row.cell('count');
  if (cell === '') return {};
  const count = numberOf(cell);
  const word = wordOf('per', row.cell('per'));
  const per = PERIODS.find((period) => period === word);
  if (count !== undefined && count > 0 && per !== undefined) return { frequency: { count, per } };
  losses.push({
    what: { en: 'How often, without a number and a period, is left out.', 'zh-Hans': '没有数字和周期的频次未导入。' },
    where: `${row.where}: ${cell.slice(0, 60)}`,
  });
  return {};
}
