import { HEADS, squeezed } from '../../model/tables/heads.ts';
import { LINE_NAMES } from '../../model/terms.ts';
import {
  type DraftLane,
  type DraftPhase,
  type DraftStep,
  emptyDraft,
  type ImportDraft,
  type ImportLoss,
} from '../draft.ts';
import { roleFromName } from '../lane-roles.ts';
import { type Grid, placeKey } from './grid.ts';

/** A table whose rows are lanes and whose columns are time. */
interface Matrix {
  readonly grid: Grid;
  readonly name: string;
  /** The column in which the lanes' names stand. */
  readonly first: number;
  /** Phase of each column; empty for none. */
  readonly phases: readonly string[];
  readonly losses: readonly ImportLoss[];
  /** Rows of lanes, with the lane's name. */
  readonly lanes: readonly { readonly row: number; readonly lane: string }[];
}

/** Whether a table is likely a matrix: two lanes at least, one of which is called like a role. */
export function isMatrix(grid: Grid): boolean {
  const matrix = matrixOf(grid);
  const names = new Set(matrix?.lanes.map(({ lane }) => lane));
  return names.size > 1 && [...names].some((name) => roleFromName(name) !== undefined);
}

const HAN = /\p{Script=Han}/u;

/** The draft of a matrix: a step a cell, its time the column; undefined where there is no lane with a step. */
export function draftOfMatrix(grid: Grid, usual: string): ImportDraft | undefined {
  const matrix = matrixOf(grid);
  if (!matrix) return undefined;
  const text = grid.rows.flat().join('');
  const language = !usual.startsWith('zh') && HAN.test(text) && !/[A-Za-z]{3}/.test(text) ? 'zh-Hans' : usual;
  const named = (name: string) => (name === '' ? {} : { [language]: name });
  const lanes = [...new Set(matrix.lanes.map(({ lane }) => lane))].map((name): DraftLane => {
    const role = roleFromName(name);
    return { key: `lane:${name}`, name: named(name), ...(role ? { role } : {}) };
  });
  const phases = [...new Set(matrix.phases.filter(Boolean))].map(
    (name): DraftPhase => ({ key: `phase:${name}`, name: named(name) }),
  );
  const steps = matrix.lanes.flatMap(({ row, lane }) => stepsOfRow(matrix, row, lane, named));
  if (steps.length === 0) return undefined;
  return { ...emptyDraft(language), name: named(matrix.name), lanes, phases, steps, losses: matrix.losses };
}

function stepsOfRow(
  { grid, first, phases }: Matrix,
  row: number,
  lane: string,
  named: (name: string) => Readonly<Record<string, string>>,
): DraftStep[] {
  const kind = roleFromName(lane) === 'evidence' ? 'evidence' : 'action';
  return (grid.rows[row] ?? []).flatMap((cell, column) => {
    // What a merged cell repeats is the same step.
    if (column <= first || grid.repeated?.has(placeKey(row, column))) return [];
    const phase = phases[column];
    return textsIn(cell).map((text, index) => ({
      ...{ key: `step:${row}:${column}:${index}`, name: named(text), kind, lane: `lane:${lane}`, column },
      ...(phase ? { phase: `phase:${phase}` } : {}),
    }));
  });
}

const BULLET = /^\s*(?:[-–—*•·▪●○]|\d{1,3}[.)、])\s*(?=\S)/;

/** A cell whose lines all begin with a bullet holds a step a line. */
function textsIn(cell: string): string[] {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  const listed = lines.length > 1 && lines.every((line) => BULLET.test(line));
  const texts = listed ? lines.map((line) => line.replace(BULLET, '')) : [cell];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** Lanes, phases and title of a table; undefined where it has no two columns. */
function matrixOf(grid: Grid): Matrix | undefined {
  const filled = grid.rows
    .map((cells, row) => ({ cells, row }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const first = Math.min(...filled.map(({ cells }) => cells.findIndex((cell) => cell.trim() !== '')));
  const titles = filled.filter(({ cells }, index) => index < 3 && different(cells).length === 1);
  const name =
    filled[0] && titles[0] === filled[0] && isTitle(filled[0].cells, first)
      ? (different(filled[0].cells)[0] ?? '')
      : '';
  const body = name === '' ? filled : filled.slice(1);
  const count = headCount(body.map(({ cells }) => cells[first]?.trim() ?? ''));
  const heads = body.slice(0, count);
  const lanes = lanesOf(body.slice(count), first);
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  if (lanes.length === 0 || width - first < 2) return undefined;
  const [phaseRow, ...others] = heads.filter(({ cells }) => !isNumbers(cells.slice(first + 1)));
  return {
    ...{ grid, name, first, lanes },
    phases: phaseRow ? carried(phaseRow.cells, first, width) : [],
    losses: others.map(({ cells, row }) => ({
      what: {
        en: 'A second row of heads is left out; the first holds the phases.',
        'zh-Hans': '第二行表头未导入，阶段取自第一行。',
      },
      where: `${row + 1}: ${different(cells).join(', ').slice(0, 60)}`,
    })),
  };
}

function different(cells: readonly string[]): string[] {
  return [...new Set(cells.map((cell) => cell.trim()).filter(Boolean))];
}

/** A row with one text in it, which is not a lane without steps. */
function isTitle(cells: readonly string[], first: number): boolean {
  const text = cells[first]?.trim() ?? '';
  return text !== '' && roleFromName(text) === undefined && !isLine(text);
}

const CORNERS = new Set(
  [HEADS.lane, HEADS.phase, HEADS.step, HEADS.position]
    .flatMap(({ en, 'zh-Hans': chinese, also }) => [en, chinese, ...also])
    .map(squeezed),
);

/** Rows of heads at the top: nothing in the corner, a word for lanes or phases, or no role where one stands below. */
function headCount(firstCells: readonly string[]): number {
  const isCorner = (text: string) => text === '' || CORNERS.has(squeezed(text));
  const [top = ''] = firstCells;
  const isTitled = !isCorner(top) && roleFromName(top) === undefined && firstCells.slice(1).some(roleFromName);
  const from = isTitled ? 1 : 0;
  const next = firstCells.slice(from).findIndex((text) => !isCorner(text));
  return next === -1 ? firstCells.length : from + next;
}

/** Each row with its lane: a row without a name belongs to the lane above; the lines follow from the roles. */
function lanesOf(body: readonly { readonly cells: readonly string[]; readonly row: number }[], first: number) {
  let lane = '';
  return body.flatMap(({ cells, row }) => {
    const name = cells[first]?.replace(/\s+/g, ' ').trim() ?? '';
    if (isLine(name) || different(cells).every(isLine)) return [];
    if (name !== '') lane = name;
    return lane === '' ? [] : [{ row, lane }];
  });
}

const LINES = Object.values(LINE_NAMES).flatMap((name) => Object.values(name).map(squeezed));

function isLine(text: string): boolean {
  const plain = squeezed(text);
  return LINES.some((line) => plain.startsWith(line)) || /^(互动线|可视线|可见线|内部互动线|内部分界线)$/.test(plain);
}

function isNumbers(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\s\d.]*$/.test(cell));
}

/** A head stands over the columns up to the next one. */
function carried(cells: readonly string[], first: number, width: number): string[] {
  let phase = '';
  return Array.from({ length: width }, (_, column) => {
    if (column > first) phase = cells[column]?.replace(/\s+/g, ' ').trim() || phase;
    return phase;
  });
}
