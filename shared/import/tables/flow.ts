import type { FailPoint, WaitPoint } from '../../model/schema/drawing.ts';
import type { DraftLink, DraftMarker, DraftStep, ImportLoss, Key } from '../draft.ts';
import { nextIn } from './lookup.ts';
import { field, type ListRow, textField, timeIn } from './row.ts';
import { chanceOf, durationOf, numberOf, truthOf, wordOf } from './words.ts';

type Find = (text: string) => Key | undefined;
type Listed = readonly (readonly [step: DraftStep, row: ListRow])[];

/** The links of a list of links. */
export function linksIn(rows: readonly ListRow[], find: Find, losses: ImportLoss[]): DraftLink[] {
  return rows.flatMap((row) => {
    const from = find(row.cell('from')) ?? find(row.cell('fromName'));
    const to = find(row.cell('to')) ?? find(row.cell('toName'));
    if (from === undefined || to === undefined) {
      losses.push({ what: NOWHERE, where: row.where });
      return [];
    }
    const handOff = timeIn(
      row,
      { likely: 'handOff', unit: 'handOffUnit', least: 'handOffLeast', most: 'handOffMost' },
      losses,
    );
    const fields = {
      ...textField('condition', row, 'condition'),
      ...field('arrow', wordOf('arrow', row.cell('arrow'))),
      ...field('chance', chanceOf(row.cell('chance'))),
      ...field('loop', truthOf(row.cell('loop'))),
      ...field('handOff', handOff),
      ...field('sameContact', truthOf(row.cell('sameContact'))),
    };
    return [{ key: row.cell('id') || `link:${row.line}`, from, to, fields }];
  });
}

const NOWHERE = {
  en: 'A link from or to a step that is not in the table is left out.',
  'zh-Hans': '起点或终点不在表中的连线未导入。',
};

/** The links that the rows of steps name as what comes next. */
export function nextLinks(steps: Listed, find: Find, language: string, losses: ImportLoss[]): DraftLink[] {
  return steps.flatMap(([{ key: from }, row]) => {
    const ids = row.cell('linkIds').split('\n');
    return nextIn(row.cell('next'), find).flatMap(({ to, text, condition }, index) => {
      if (to === undefined) {
        losses.push({ what: NOWHERE, where: `${row.where}: ${text.slice(0, 60)}` });
        return [];
      }
      const fields = condition === '' ? {} : { condition: { [language]: condition } };
      return [{ key: ids[index] || `link:${row.line}:${index}`, from, to, fields }];
    });
  });
}

type Markers = {
  readonly failPoints: DraftMarker<FailPoint>[];
  readonly waitPoints: DraftMarker<WaitPoint>[];
};

const NUMBER = /^([FW])(\d{1,6})(?=\D|$)\s*[.:：、]?\s*/i;

/** The markers of a list of markers. */
export function markersIn(rows: readonly ListRow[], find: Find, losses: ImportLoss[]): Markers {
  const markers: Markers = { failPoints: [], waitPoints: [] };
  for (const row of rows) {
    const [, letter = '', digits] = NUMBER.exec(row.cell('marker')) ?? [];
    const number = numberOf(digits ?? row.cell('marker'));
    const isWait = wordOf('marker', row.cell('kind')) === 'waitPoint' || letter.toUpperCase() === 'W';
    const on = find(row.cell('on')) ?? row.cell('on');
    const key = row.cell('id') || `marker:${row.line}`;
    if (isWait)
      markers.waitPoints.push({ key, on, fields: { ...field('number', number), ...waitFields(row, losses) } });
    else markers.failPoints.push({ key, on, fields: { ...field('number', number), ...failFields(row) } });
  }
  return markers;
}

function failFields(row: ListRow) {
  return {
    what: row.text('what'),
    ...textField('why', row, 'why'),
    ...textField('noticed', row, 'noticed'),
    ...textField('recovery', row, 'recovery'),
    ...field('chance', chanceOf(row.cell('chance'))),
    ...field('severity', numberOf(row.cell('severity'))),
    ...field('occurrence', numberOf(row.cell('occurrence'))),
    ...field('detection', numberOf(row.cell('detection'))),
  };
}

const EXPECTED = { likely: 'expected', unit: 'waitUnit', least: 'expectedLeast', most: 'expectedMost' } as const;
const TOLERANCE = {
  likely: 'tolerance',
  unit: 'toleranceUnit',
  least: 'toleranceLeast',
  most: 'toleranceMost',
} as const;

function waitFields(row: ListRow, losses: ImportLoss[]) {
  return {
    ...field('expected', timeIn(row, EXPECTED, losses)),
    ...field('tolerance', timeIn(row, TOLERANCE, losses)),
    ...textField('relief', row, 'relief'),
  };
}

/** The markers that stand in the rows of steps, a line each. */
export function markersOnSteps(steps: Listed, language: string): Markers {
  const markers: Markers = { failPoints: [], waitPoints: [] };
  for (const [{ key: on }, row] of steps) {
    for (const [index, { number, text }] of marksIn(row.cell('failPoints')).entries()) {
      const what = text === '' ? {} : { [language]: text };
      markers.failPoints.push({ key: `fail:${row.line}:${index}`, on, fields: { ...field('number', number), what } });
    }
    for (const [index, { number, text }] of marksIn(row.cell('waitPoints')).entries()) {
      const expected = durationOf(text, row.unit('waitPoints'));
      const relief = text === '' || expected ? {} : { relief: { [language]: text } };
      const fields = { ...field('number', number), ...field('expected', expected), ...relief };
      markers.waitPoints.push({ key: `wait:${row.line}:${index}`, on, fields });
    }
  }
  return markers;
}

/** A mark that only says yes has no text; one that says no is none. */
function marksIn(cell: string): { readonly number: number | undefined; readonly text: string }[] {
  const lines = cell.split('\n').map((line) => line.trim());
  return lines.flatMap((line) => {
    if (line === '' || line === '-' || truthOf(line) === false) return [];
    if (truthOf(line)) return [{ number: undefined, text: '' }];
    const digits = NUMBER.exec(line)?.[2];
    return [{ number: digits === undefined ? undefined : Number(digits), text: line.replace(NUMBER, '') }];
  });
}
