import type { LayoutInput, TidyInput, TidyProposal } from '../../shared/layout/types.ts';

/** A step of a generated process. Positions and sizes are pixels of the generator's own plain drawing. */
export interface ProcessStep {
  readonly id: string;
  readonly i: number;
  readonly lane: number;
  readonly kind: 'start' | 'end' | 'decision' | 'task';
  readonly col: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ProcessLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface ProcessLane {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ProcessModel {
  readonly n: number;
  readonly lanes: readonly ProcessLane[];
  readonly steps: readonly ProcessStep[];
  readonly links: readonly ProcessLink[];
}

const LANES = ['Customer', 'Front stage', 'Back stage', 'Support', 'Partner'];
const STEP = { width: 120, height: 60 };
const COLUMN_WIDTH = 170;
const ROW_HEIGHT = 90;
const PADDING = 30;
const TITLE = 60;

function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A deterministic process of n steps in five lanes with 1.3 n links, a decision every 9 steps, a loop every 36. */
export function model(n: number): ProcessModel {
  const random = randomSource(12345 + n);
  const rows = Math.max(1, Math.round(Math.sqrt(n / 80)));
  const laneHeight = rows * ROW_HEIGHT + PADDING;
  const { steps, columns } = makeSteps(n, rows, laneHeight, random);
  const width = TITLE + PADDING + columns * COLUMN_WIDTH + PADDING;
  const lanes = LANES.map((name, i) => ({ id: `lane${i}`, name, x: 0, y: i * laneHeight, w: width, h: laneHeight }));
  return { n, lanes, steps, links: makeLinks(n, random) };
}

function makeSteps(n: number, rows: number, laneHeight: number, random: () => number) {
  const steps: ProcessStep[] = [];
  let col = 0;
  let used = [0, 0, 0, 0, 0];
  let lane = 0;
  for (let i = 0; i < n; i++) {
    if (i && random() > 0.4) lane = Math.floor(random() * 5);
    if ((used[lane] ?? 0) >= rows) {
      col++;
      used = [0, 0, 0, 0, 0];
    }
    const row = used[lane] ?? 0;
    used[lane] = row + 1;
    const kind = kindOf(i, n);
    const x = TITLE + PADDING + col * COLUMN_WIDTH;
    const y = lane * laneHeight + PADDING / 2 + row * ROW_HEIGHT + (ROW_HEIGHT - STEP.height) / 2;
    steps.push({ id: `s${i}`, i, lane, kind, col, label: labelOf(i, kind), x, y, w: STEP.width, h: STEP.height });
  }
  return { steps, columns: col + 1 };
}

function kindOf(i: number, n: number): ProcessStep['kind'] {
  if (i === 0) return 'start';
  if (i === n - 1) return 'end';
  return i % 9 === 5 ? 'decision' : 'task';
}

function labelOf(i: number, kind: ProcessStep['kind']): string {
  if (kind === 'decision') return `Approved ${i}?`;
  return kind === 'task' ? `Handle request ${i}` : kind;
}

function makeLinks(n: number, random: () => number): ProcessLink[] {
  const links: ProcessLink[] = [];
  const seen = new Set<string>();
  const add = (from: number, to: number, label: string) => {
    const key = `${from}>${to}`;
    if (from === to || from < 0 || to >= n || from === n - 1 || to === 0 || seen.has(key)) return;
    seen.add(key);
    links.push({ id: `f${links.length}`, from: `s${from}`, to: `s${to}`, label });
  };
  for (let i = 0; i < n - 1; i++) add(i, i + 1, '');
  for (let i = 5; i < n - 1; i += 9) add(i, Math.min(n - 1, i + 2 + Math.floor(random() * 6)), 'no');
  for (let i = 14; i < n - 1; i += 36) add(i, i - 1 - Math.floor(random() * 10), 'retry');
  const wanted = Math.round(n * 1.3);
  for (let tried = 0; links.length < wanted && tried < n * 10; tried++) {
    const from = Math.floor(random() * (n - 2));
    add(from, from + 2 + Math.floor(random() * 12), '');
  }
  return links;
}

/** What Tidy gets for a process whose steps have no place yet, all in column 0 in the order of the steps. */
export function tidyInputOf(process: ProcessModel): TidyInput {
  const counts = process.lanes.map(() => 0);
  return {
    laneCount: process.lanes.length,
    steps: process.steps.map((step) => {
      const order = counts[step.lane] ?? 0;
      counts[step.lane] = order + 1;
      return { id: step.id, lane: step.lane, column: 0, order, pinned: false, phase: -1 };
    }),
    links: process.links.map((link) => ({ id: link.id, from: link.from, to: link.to, loop: link.label === 'retry' })),
  };
}

/** What the layout gets for a process placed as proposed; every step measures 132 by 56 pixels. */
export function layoutInputOf(process: ProcessModel, proposal: TidyProposal): LayoutInput {
  const kinds = new Map(process.steps.map((step) => [step.id, step.kind]));
  return {
    lanes: process.lanes.map((lane) => ({ id: lane.id, minimumHeight: 96, gapBelow: 0 })),
    columns: proposal.columnPhases.map((_, index) => ({ id: `column${index}` })),
    items: proposal.placements.map((placement) => ({
      id: placement.id,
      laneId: `lane${placement.lane}`,
      columnId: `column${placement.column}`,
      order: placement.order,
      shape: kinds.get(placement.id) === 'decision' ? 'diamond' : 'box',
      overhang: 0,
      width: 132,
      height: 56,
    })),
    links: process.links.map(({ id, from, to }) => ({ id, from, to })),
  };
}
