import { linesOf } from '../../model/lines.ts';
import { LINE_NAMES } from '../../model/terms.ts';
import { frameWords, type LegendSign } from '../../scene/groups/frame-words.ts';
import { evidenceStroke } from '../../scene/groups/links.ts';
import { occurringSigns } from '../../scene/legend/occurring.ts';
import type { Theme } from '../../scene/theme.ts';
import { measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import { boxXml, type CellStyle, LAYER_ID, vertexXml } from './cell.ts';
import { momentStyle, partStyle, SIGN_LABELS } from './details.ts';
import { lineStyle } from './frame.ts';
import { kindShape, octagonShape } from './kinds.ts';
import { edgeStyle } from './look.ts';
import { type DrawioPlan, POOL } from './plan.ts';

const LEGEND_ID = 'blueprint-legend';
const TEXT: TextStyle = { size: 11, weight: 400 };
/** Below the pool, and what is written there of the service. */
const ABOVE = 36;
const ROW = 28;
const SAMPLE = { width: 28, height: 18 };
const BESIDE = 6;
const APART = 24;
const WORDS: CellStyle = {
  ...{ text: '', html: 1, verticalAlign: 'middle', spacing: 0, strokeColor: 'none', fillColor: 'none' },
};

interface Entry {
  readonly text: string;
  readonly sample: Sample;
}

interface Sample {
  readonly style: CellStyle;
  /** What stands in it. */
  readonly label?: string;
  /** Of the sign, where it is narrower or higher than others. */
  readonly width?: number;
  readonly height?: number;
}

/** What occurs in the drawing and says nothing by its own words. */
function entriesOf(plan: DrawioPlan): Entry[] {
  const { document, language, named, theme } = plan;
  const lines = linesOf(document).map(({ kind, name }): Entry => {
    const style = { line: '', shape: 'line', ...lineStyle(kind, theme) };
    return { text: named(name) || named(LINE_NAMES[kind]), sample: { style } };
  });
  const signs = occurringSigns({ ...plan, rows: [] });
  const words = frameWords(language).signs;
  return [...lines, ...signs.map((sign): Entry => ({ text: words[sign], sample: sampleOf(sign, theme) }))];
}

function sampleOf(sign: LegendSign, theme: Theme): Sample {
  const { fail, wait, note } = theme;
  const letter = { html: 1, fontSize: 10, fontStyle: 1, spacing: 0 };
  switch (sign) {
    case 'evidence-link':
      return { style: { line: '', shape: 'line', ...edgeStyle(evidenceStroke(theme)) } };
    case 'agreement':
      return { label: '↔', height: 24, style: { ...WORDS, align: 'center', fontSize: 20, fontColor: theme.link } };
    case 'fail-point': {
      const colours = { fillColor: fail.fill, strokeColor: fail.border ?? fail.fill, fontColor: fail.ink };
      const size = { width: SAMPLE.height, height: SAMPLE.height };
      return { label: 'F', width: SAMPLE.height, style: { ...octagonShape(size), ...letter, ...colours } };
    }
    case 'wait-point': {
      const colours = { fillColor: wait.fill, strokeColor: wait.border, fontColor: wait.ink };
      return { label: 'W', style: { rounded: 1, arcSize: 50, ...letter, ...colours } };
    }
    case 'moment':
      return { label: SIGN_LABELS.moment, width: SAMPLE.height, style: momentStyle(theme) };
    case 'part':
      return { label: SIGN_LABELS.part, width: SAMPLE.height, style: partStyle(theme) };
    case 'note':
      return { style: { shape: 'note', size: 6, fillColor: note.fill, strokeColor: note.border } };
    default:
      return { style: stepStyle(sign, theme) };
  }
}

/** A step as in the drawing, its corners in the size of a sample. */
function stepStyle(kind: string, theme: Theme): CellStyle {
  const { size = 0, arcSize = 0, ...shape } = kindShape(kind);
  const colours = kind === 'wait' ? { fill: theme.wait.fill, border: theme.wait.border } : undefined;
  return {
    ...shape,
    ...(kind === 'split' ? { size: 0.12 } : size === 0 ? {} : { size: 6 }),
    ...(arcSize === 0 ? {} : { arcSize: shape.absoluteArcSize === 1 ? 6 : arcSize }),
    ...{ fillColor: colours?.fill ?? theme.card, strokeColor: colours?.border ?? theme.link },
  };
}

interface Placed {
  readonly entry: Entry;
  readonly x: number;
  readonly row: number;
  /** Of its text. */
  readonly width: number;
}

/** Entries beside one another, in rows as wide as the pool. */
function placedEntries(plan: DrawioPlan): Placed[] {
  const at = { x: 0, row: 0 };
  return entriesOf(plan).map((entry) => {
    const width = Math.ceil(measureText(entry.text, TEXT)) + 8;
    const whole = SAMPLE.width + BESIDE + width;
    if (at.x > 0 && at.x + whole > plan.width) Object.assign(at, { x: 0, row: at.row + 1 });
    const placed = { entry, width, ...at };
    at.x += whole + APART;
    return placed;
  });
}

/** Room that the legend takes below the pool. */
export function legendRoom(plan: DrawioPlan): number {
  const last = placedEntries(plan).at(-1);
  return last ? ABOVE + (last.row + 1) * ROW : 0;
}

/** What the signs of the drawing mean, as a group below the pool; it is no part of the process. */
export function legendXmls(plan: DrawioPlan): string[] {
  const placed = placedEntries(plan);
  if (placed.length === 0) return [];
  const { width, height, theme } = plan;
  const part = (id: string, label: string) => ({ id, label, element: 'legend', fields: {} });
  const box = { x: POOL.x, y: POOL.y + height + ABOVE, width, height: legendRoom(plan) - ABOVE };
  return [
    vertexXml(part(LEGEND_ID, ''), {
      ...{ parent: LAYER_ID, style: { group: '', shape: 'none', fillColor: 'none', strokeColor: 'none' } },
      geometry: boxXml(box),
    }),
    ...placed.flatMap(({ entry, x, row, width: wide }, index) => {
      const inRow = (high: number) => row * ROW + (ROW - high) / 2;
      const { label = '', style, width: across = SAMPLE.width, height: high = SAMPLE.height } = entry.sample;
      const sign = { width: across, height: high };
      return [
        vertexXml(part(`${LEGEND_ID}-sign-${index}`, label), {
          ...{ parent: LEGEND_ID, style },
          geometry: boxXml({ ...sign, x: x + (SAMPLE.width - sign.width) / 2, y: inRow(high) }),
        }),
        vertexXml(part(`${LEGEND_ID}-text-${index}`, entry.text), {
          ...{ parent: LEGEND_ID, style: { ...WORDS, align: 'left', fontSize: TEXT.size, fontColor: theme.quiet } },
          geometry: boxXml({
            ...{ x: x + SAMPLE.width + BESIDE, y: inRow(SAMPLE.height) },
            width: wide,
            height: SAMPLE.height,
          }),
        }),
      ];
    }),
  ];
}
