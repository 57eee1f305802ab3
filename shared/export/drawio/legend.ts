import { linesOf } from '../../model/lines.ts';
import { linkKind } from '../../model/links.ts';
import { CELL_WORDS } from '../../model/tables/words.ts';
import { LINE_NAMES } from '../../model/terms.ts';
import { frameWords } from '../../scene/groups/frame-words.ts';
import { evidenceStroke } from '../../scene/groups/links.ts';
import { measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import { boxXml, type CellStyle, LAYER_ID, vertexXml } from './cell.ts';
import { momentStyle, partStyle, SIGN_LABELS } from './details.ts';
import { lineStyle } from './frame.ts';
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

interface Entry {
  readonly text: string;
  /** What stands in the sample. */
  readonly label: string;
  readonly style: CellStyle;
  /** Of the sign, where it is narrower than others. */
  readonly width?: number;
}

/** What occurs in the drawing and says nothing by its own words. */
function entriesOf({ cards, document, language, named, theme }: DrawioPlan): Entry[] {
  const say = (word: { readonly en: string; readonly 'zh-Hans': string }) =>
    word[language.startsWith('zh') ? 'zh-Hans' : 'en'];
  const { fail, wait } = theme;
  const shown = [...cards.keys()].flatMap((id) => document.steps[id] ?? []);
  const letter = { html: 1, fontSize: 10, fontStyle: 1, spacing: 0 };
  const symbols: readonly (readonly [isThere: boolean, entry: Entry])[] = [
    [
      Object.values(document.links).some((link) => linkKind(document, link) === 'evidence'),
      {
        ...{ text: frameWords(language).evidence, label: '' },
        style: { line: '', shape: 'line', ...edgeStyle(evidenceStroke(theme)) },
      },
    ],
    [
      Object.values(document.steps).some(({ kind }) => kind === 'decision'),
      {
        ...{ text: say(CELL_WORDS.kind.decision), label: '' },
        style: { rhombus: '', shape: 'rhombus', fillColor: theme.card, strokeColor: theme.link },
      },
    ],
    [
      Object.keys(document.failPoints).length > 0,
      {
        ...{ text: say(CELL_WORDS.marker.failPoint), label: 'F', width: SAMPLE.height },
        style: {
          ...{ ellipse: '', shape: 'ellipse', ...letter },
          ...{ fillColor: fail.fill, strokeColor: fail.border ?? fail.fill, fontColor: fail.ink },
        },
      },
    ],
    [
      Object.keys(document.waitPoints).length > 0,
      {
        ...{ text: frameWords(language).wait, label: 'W' },
        style: {
          ...{ rounded: 1, arcSize: 50, ...letter },
          ...{ fillColor: wait.fill, strokeColor: wait.border, fontColor: wait.ink },
        },
      },
    ],
    [
      shown.some(({ momentOfTruth }) => momentOfTruth),
      {
        ...{ text: frameWords(language).moment, label: SIGN_LABELS.moment, width: SAMPLE.height },
        style: momentStyle(theme),
      },
    ],
    [
      shown.some(({ blueprint }) => blueprint),
      { text: frameWords(language).part, label: SIGN_LABELS.part, width: SAMPLE.height, style: partStyle(theme) },
    ],
  ];
  return [
    ...linesOf(document).map(({ kind, name }): Entry => {
      return {
        ...{ text: named(name) || named(LINE_NAMES[kind]), label: '' },
        style: { line: '', shape: 'line', ...lineStyle(kind, theme) },
      };
    }),
    ...symbols.flatMap(([isThere, entry]) => (isThere ? [entry] : [])),
  ];
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
      const y = row * ROW + (ROW - SAMPLE.height) / 2;
      const sign = { width: entry.width ?? SAMPLE.width, height: SAMPLE.height };
      const words = { text: '', html: 1, align: 'left', verticalAlign: 'middle', spacing: 0, strokeColor: 'none' };
      return [
        vertexXml(part(`${LEGEND_ID}-sign-${index}`, entry.label), {
          ...{ parent: LEGEND_ID, style: entry.style },
          geometry: boxXml({ ...sign, x: x + (SAMPLE.width - sign.width) / 2, y }),
        }),
        vertexXml(part(`${LEGEND_ID}-text-${index}`, entry.text), {
          ...{ parent: LEGEND_ID, style: { ...words, fillColor: 'none', fontSize: TEXT.size, fontColor: theme.quiet } },
          geometry: boxXml({ x: x + SAMPLE.width + BESIDE, y, width: wide, height: SAMPLE.height }),
        }),
      ];
    }),
  ];
}
