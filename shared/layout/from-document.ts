import { formatDuration } from '../model/duration.ts';
import type { Rectangle } from '../model/geometry.ts';
import { linesOf } from '../model/lines.ts';
import { percent } from '../model/percent.ts';
import {
  columnsInOrder,
  isFoldedAway,
  lanesInOrder,
  markersOn,
  stepsInCell,
  stepsOfLane,
  textIn,
} from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { SIDES, type WaitPoint } from '../model/schema/drawing.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { setIn } from '../text/client-font.ts';
import { drawnText } from '../text/drawn.ts';
import { breakLines } from '../text/lines.ts';
import { lineHeight, measureText } from '../text/measure.ts';
import type { TextStyle } from '../text/style.ts';
import { type Card, cardOf, type DrawingView, labelSize, OFF_PAGE, SECOND_STYLE } from './card.ts';
import { changedSteps } from './changed-steps.ts';
import { drawingFonts } from './drawing-fonts.ts';
import { createLayouter } from './layout-again.ts';
import type { Layout, LayoutInput, LayoutItem, LayoutLink, Side } from './types.ts';

export const LABEL_STYLE: TextStyle = { size: 10.5, weight: 400 };
export const MARKER_STYLE: TextStyle = { size: 10, weight: 700 };
export const LANE_TITLE_STYLE: TextStyle = { size: 13, weight: 700 };
/** Width of the lanes' titles at the left of the sheet, in pixels. */
export const LANE_TITLE_WIDTH = 148;
export const LANE_TITLE_PADDING = 16;
/** Diameter of a fail point's octagon and height of a wait point's pill. */
export const MARKER_SIZE = 20;
const LINE_GAP = 30;
/** Height of a folded lane: one line of its title. */
const FOLDED_LANE = 40;
/** How far a marker stands out above its step: clear of the name below. */
const MARKER_RISE = 14;
const MARKER_OVERHANG = 15;
/** From the left end of a step's upper edge to its first wait point; less than nothing where it stands out at the side. */
const PILL_INSET = { usual: 8, least: -8 };
/** Room for the arrow that comes down on the middle of a step, from there to either side; for two links at a decision's tip. */
const ARROW_ROOM = 7;
const TIP_ROOM = 14;
/** Of a decision's width, to where the row of its fail points ends: on its edge, not beside it in the air. */
const DECISION_EDGE = 0.75;

/** A blueprint placed: its layout, and the card of each placed step. */
export interface PlacedBlueprint {
  readonly layout: Layout;
  readonly cards: ReadonlyMap<Id, Card>;
}

/** What stands in a wait point's pill: `W1 ≤ 2 h`. */
export function waitLabel(wait: WaitPoint, language: string): string {
  const time = wait.tolerance ?? wait.expected;
  if (!time) return `W${wait.number}`;
  const sign = wait.tolerance ? '≤ ' : '';
  return `W${wait.number} ${sign}${formatDuration({ likely: time.max ?? time.likely, unit: time.unit }, language)}`;
}

/** Width of a wait point's pill in pixels. */
export function pillWidth(text: string): number {
  return Math.ceil(measureText(text, MARKER_STYLE)) + 16;
}

const placed = new WeakMap<BlueprintDocument, Map<string, PlacedBlueprint>>();
const layOut = createLayouter();
let last: { readonly document: BlueprintDocument; readonly key: string; readonly result: PlacedBlueprint } | undefined;

/** Measures and lays out a document; the same document object and languages give the same result. */
export function placeBlueprint(document: BlueprintDocument, view: DrawingView): PlacedBlueprint {
  const known = placed.get(document) ?? new Map<string, PlacedBlueprint>();
  placed.set(document, known);
  const fonts = drawingFonts(document, view.theme);
  const key = `${fonts ? 'brand ' : ''}${view.languages.join(' ')}`;
  const found = known.get(key);
  if (found) return found;
  const result = setIn(
    fonts,
    () => (last?.key === key && placeAgain(last, document, view)) || placeAnew(document, view),
  );
  known.set(key, result);
  last = { document, key, result };
  return result;
}

function placeAnew(document: BlueprintDocument, view: DrawingView): PlacedBlueprint {
  const cards = cardsOf(document, view);
  return { cards, layout: layOut(layoutInputOf(document, cards, view)) };
}

/** The layout of the document that was placed before, where steps alone have changed and none its place or size. */
function placeAgain(
  { document: before, result }: NonNullable<typeof last>,
  document: BlueprintDocument,
  view: DrawingView,
): PlacedBlueprint | undefined {
  const changed = changedSteps(before, document);
  if (!changed) return undefined;
  const cards = new Map(result.cards);
  for (const [id, was, step] of changed) {
    const known = cards.get(id);
    const stays = was.laneId === step.laneId && was.columnId === step.columnId && was.order === step.order;
    const card = known && cardOf(document, id, step, view);
    const fits = card?.width === known?.width && card?.height === known?.height && card?.shape === known?.shape;
    if (!stays || !fits) return undefined;
    if (card) cards.set(id, card);
  }
  return { cards, layout: result.layout };
}

function cardsOf(document: BlueprintDocument, view: DrawingView): Map<Id, Card> {
  const cards = new Map<Id, Card>();
  for (const [id, step] of Object.entries(document.steps)) {
    if (isFoldedAway(document, id)) continue;
    const { laneId, columnId } = step;
    if (laneId === undefined || columnId === undefined || !document.lanes[laneId] || !document.columns[columnId])
      continue;
    cards.set(id, cardOf(document, id, step, view));
  }
  return cards;
}

/** A document as plain values for the layout. */
export function layoutInputOf(
  document: BlueprintDocument,
  cards: ReadonlyMap<Id, Card>,
  view: DrawingView,
): LayoutInput {
  return setIn(drawingFonts(document, view.theme), () => inputOf(document, cards, view));
}

function inputOf(document: BlueprintDocument, cards: ReadonlyMap<Id, Card>, view: DrawingView): LayoutInput {
  const lines = new Set(linesOf(document).map(({ belowLaneId }) => belowLaneId));
  return {
    lanes: lanesInOrder(document).map(([id, lane]) => ({
      id,
      minimumHeight: leastHeight(document, id, view),
      gapBelow: lines.has(id) ? LINE_GAP : 0,
      ...(lane.folded ? { folded: true } : {}),
    })),
    columns: columnsInPhaseOrder(document),
    items: itemsOf(document, cards),
    links: Object.entries(document.links).map(([id]) => linkOf(document, id, view)),
    ...spacingOf(document),
  };
}

/** By word, which a file may say as it likes. */
const SPACING: ReadonlyMap<string, number> = new Map([
  ['compact', 0.7],
  ['airy', 1.5],
]);

function spacingOf({ appearance }: BlueprintDocument): Pick<LayoutInput, 'spacing'> {
  const spacing = SPACING.get(appearance?.density ?? '');
  return spacing === undefined ? {} : { spacing };
}

/** A folded lane is one line high, or as high as its title where it has no step that could be counted. */
function leastHeight(document: BlueprintDocument, id: Id, view: DrawingView): number {
  const { folded, name = {} } = document.lanes[id] ?? {};
  if (!folded) return titleHeight(name, document, view);
  return stepsOfLane(document, id).length > 0 ? FOLDED_LANE : bareTitleHeight(name, document, view);
}

function bareTitleHeight(name: Text, document: BlueprintDocument, { languages }: DrawingView): number {
  const room = LANE_TITLE_WIDTH - 2 * LANE_TITLE_PADDING;
  const [first = '', second] = languages;
  const lines = breakLines(textIn(name, first, document.languages), LANE_TITLE_STYLE, room).length;
  const below = second === undefined ? 0 : breakLines(name[second] ?? '', SECOND_STYLE, room).length;
  return lines * lineHeight(LANE_TITLE_STYLE) + below * lineHeight(SECOND_STYLE) + LANE_TITLE_PADDING;
}

function titleHeight(name: Record<string, string>, document: BlueprintDocument, view: DrawingView): number {
  const room = LANE_TITLE_WIDTH - 2 * LANE_TITLE_PADDING;
  const lines = breakLines(textIn(name, view.languages[0] ?? '', document.languages), LANE_TITLE_STYLE, room).length;
  return 72 * Math.min(1, spacingOf(document).spacing ?? 1) + lines * lineHeight(LANE_TITLE_STYLE);
}

function columnsInPhaseOrder(document: BlueprintDocument) {
  return columnsInOrder(document).map(([id, { phaseId }]) => {
    const phase = phaseId === undefined ? undefined : document.phases[phaseId];
    if (phaseId === undefined || !phase) return { id };
    return { id, phaseId, ...(phase.folded ? { folded: true } : {}) };
  });
}

function itemsOf(document: BlueprintDocument, cards: ReadonlyMap<Id, Card>): LayoutItem[] {
  return [...cards].map(([id, { shape, width, height }]) => {
    const { laneId = '', columnId = '' } = document.steps[id] ?? {};
    const order = stepsInCell(document, laneId, columnId).findIndex(([other]) => other === id);
    const { failPoints, waitPoints } = markersOn(document, id);
    const overhang = failPoints.length + waitPoints.length > 0 ? MARKER_OVERHANG : 0;
    return { id, laneId, columnId, order, shape, overhang, width, height };
  });
}

/** The text on a link: its condition, with the chance where one is given. */
export function linkLabel(document: BlueprintDocument, id: Id, language: string): string {
  const link = document.links[id];
  if (link?.condition === undefined && link?.chance === undefined) return '';
  const condition = textIn(link.condition, language, document.languages);
  return drawnText([condition, percent(link.chance)].filter(Boolean).join(' '));
}

function sideOf(word: string | undefined): Side | undefined {
  return SIDES.find((side) => side === word);
}

function linkOf(document: BlueprintDocument, id: Id, view: DrawingView): LayoutLink {
  const [language = ''] = view.languages;
  const { from = '', to = '', fromSide, toSide, bends } = document.links[id] ?? {};
  const label = linkLabel(document, id, language);
  const width = linkMarkers(document, id, language).reduce((sum, marker) => sum + marker.width + 4, 0);
  const [leaves, arrives] = [sideOf(fromSide), sideOf(toSide)];
  return {
    id,
    from,
    to,
    ...(label ? { label: labelSize(label, LABEL_STYLE) } : {}),
    ...(width > 0 ? { marker: { width: width - 4, height: MARKER_SIZE } } : {}),
    ...(leaves ? { fromSide: leaves } : {}),
    ...(arrives ? { toSide: arrives } : {}),
    ...(bends ? { bends } : {}),
    ...([from, to].some((end) => document.steps[end]?.kind === OFF_PAGE) ? { between: true } : {}),
  };
}

/** Markers on a link or step from left to right: their id, text and width in pixels. */
export function linkMarkers(document: BlueprintDocument, on: Id, language: string) {
  const { failPoints, waitPoints } = markersOn(document, on);
  const waits = waitPoints.map(([id, wait]) => {
    const text = waitLabel(wait, language);
    return { id, kind: 'wait' as const, text, width: pillWidth(text) };
  });
  const fails = failPoints.map(([id, fail]) => {
    const text = `F${fail.number}`;
    return {
      id,
      kind: 'fail' as const,
      text,
      width: Math.max(MARKER_SIZE, Math.ceil(measureText(text, MARKER_STYLE)) + 8),
    };
  });
  return [...waits, ...fails];
}

/** Where markers stand on a step: wait points from the left, fail points from the right, on its upper edge. */
export function stepMarkerPlaces(document: BlueprintDocument, stepId: Id, step: Rectangle, language: string) {
  const markers = linkMarkers(document, stepId, language);
  const decision = document.steps[stepId]?.kind === 'decision';
  const waits = markers.filter(({ kind }) => kind === 'wait');
  const fails = markers.length - waits.length;
  const onEdge = decision && fails === 1;
  let left = step.x + pillInset(rowWidth(waits), step.width, decision);
  let right = onEdge ? step.x + step.width * DECISION_EDGE + MARKER_SIZE * 0.65 : step.x + step.width - 2;
  return markers.map((marker) => {
    const x = marker.kind === 'wait' ? left : right - marker.width;
    const down = onEdge && marker.kind === 'fail' ? step.height / 4 - 1 : 0;
    if (marker.kind === 'wait') left += marker.width + 4;
    else right -= marker.width + 3;
    return { ...marker, place: { x, y: step.y - MARKER_RISE + down, width: marker.width, height: MARKER_SIZE } };
  });
}

function rowWidth(markers: readonly { readonly width: number }[]): number {
  return markers.reduce((sum, { width }) => sum + width + 4, -4);
}

/**
 * Links come down on the middle of a step: its wait points move aside for them where that is enough. On a decision they end
 * beside the tip, where its edge is, as far as they may stand out.
 */
function pillInset(waitsWidth: number, stepWidth: number, decision: boolean): number {
  const aside = stepWidth / 2 - (decision ? TIP_ROOM : ARROW_ROOM) - waitsWidth;
  if (decision) return Math.max(PILL_INSET.least, aside);
  return aside < PILL_INSET.least ? PILL_INSET.usual : Math.min(PILL_INSET.usual, aside);
}
