import type { LayoutBand } from '../../layout/types.ts';
import { columnsInOrder, phasesInOrder, textIn } from '../../model/queries.ts';
import type { Id } from '../../model/schema/values.ts';
import { breakLines } from '../../text/lines.ts';
import { lineHeight } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { SceneContext } from '../context.ts';
import type { SceneGroup } from '../primitives.ts';
import { rounded, run } from '../shapes.ts';
import { foldedWords } from './lanes.ts';

export const PHASE_STYLE: TextStyle = { size: 12, weight: 700 };
const PADDING = 12;
const GAP = 8;
/** Space between the heads and the first lane. */
export const PHASE_SPACE = 10;

interface PhaseRun {
  readonly phaseId: Id;
  readonly start: number;
  readonly end: number;
}

/** Neighbouring columns of one phase; a phase whose columns do not stand together has several runs. */
function phaseRuns(context: SceneContext): PhaseRun[] {
  const runs: PhaseRun[] = [];
  let previous: Id | undefined;
  columnsInOrder(context.document).forEach(([, { phaseId }], index) => {
    const band: LayoutBand | undefined = context.placed.layout.columns[index];
    if (band && phaseId !== undefined && context.document.phases[phaseId]) {
      const last = runs.at(-1);
      if (last && previous === phaseId) runs[runs.length - 1] = { ...last, end: band.start + band.size };
      else runs.push({ phaseId, start: band.start, end: band.start + band.size });
    }
    previous = phaseId;
  });
  return runs;
}

function headLines(context: SceneContext, phaseId: Id, width: number) {
  const { document, language } = context;
  const number = phasesInOrder(document).findIndex(([id]) => id === phaseId) + 1;
  const name = textIn(document.phases[phaseId]?.name, language, document.languages);
  const folded = document.phases[phaseId]?.folded === true;
  return breakLines(
    `${number} ${folded ? foldedName(context, phaseId, name) : name}`.trim(),
    PHASE_STYLE,
    Math.max(40, width - 2 * PADDING),
  );
}

function foldedName({ document, language }: SceneContext, phaseId: Id, name: string): string {
  const steps = Object.values(document.steps).filter(
    ({ laneId, columnId }) => laneId !== undefined && document.columns[columnId ?? '']?.phaseId === phaseId,
  );
  return `${name} (${foldedWords(steps.length, language)})`;
}

function runWidth({ start, end }: PhaseRun): number {
  return Math.max(60, end - start - GAP);
}

/** Height of the row of phase heads in pixels; 0 without phases. */
export function phaseRowHeight(context: SceneContext): number {
  const lines = phaseRuns(context).map((one) => headLines(context, one.phaseId, runWidth(one)).length);
  return lines.length === 0 ? 0 : Math.ceil(Math.max(...lines) * lineHeight(PHASE_STYLE)) + 12 + PHASE_SPACE;
}

/** Numbered heads above the columns of each phase. */
export function phaseGroups(context: SceneContext): SceneGroup[] {
  const row = phaseRowHeight(context);
  const { theme, origin, language } = context;
  const { form } = theme;
  return phaseRuns(context).map((one, index) => {
    const width = runWidth(one);
    const height = row - PHASE_SPACE;
    const lines = headLines(context, one.phaseId, width);
    const top = (height - lines.length * lineHeight(PHASE_STYLE)) / 2;
    const head = {
      type: 'rectangle',
      x: 0,
      y: 0,
      width,
      height,
      radius: rounded(5 * form.corners),
      fill: theme.head,
    } as const;
    const framed = form.outline === undefined ? head : { ...head, stroke: theme.cardBorder, strokeWidth: 1 };
    const texts = lines.map(({ text }, line) =>
      run(text, PADDING, top + line * lineHeight(PHASE_STYLE), PHASE_STYLE, { fill: theme.ink, language }),
    );
    const place = { x: origin.x + one.start + GAP / 2, y: origin.y - context.rowsAbove - row, width, height };
    const name = lines.map(({ text }) => text).join(' ');
    const key = `${one.phaseId} ${index}`;
    return { key, layer: 'phases', elementIds: [one.phaseId], name, ...place, primitives: [framed, ...texts] };
  });
}
