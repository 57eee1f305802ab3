import type { DrawingView } from '../layout/card.ts';
import { drawingFonts } from '../layout/drawing-fonts.ts';
import { LANE_TITLE_WIDTH, placeBlueprint } from '../layout/from-document.ts';
import { placeRows } from '../layout/rows/rows.ts';
import { textIn } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { setIn } from '../text/client-font.ts';
import type { SceneContext } from './context.ts';
import { laneGroups } from './groups/lanes.ts';
import { lineGroups } from './groups/lines.ts';
import { linkGroups } from './groups/links.ts';
import { markerGroups } from './groups/markers.ts';
import { noteGroups } from './groups/notes.ts';
import { phaseGroups, phaseRowHeight } from './groups/phases.ts';
import { rowGroups } from './groups/rows.ts';
import { signGroups } from './groups/signs.ts';
import { stepGroups } from './groups/steps.ts';
import { titleGroup, titleHeight } from './groups/title.ts';
import { legendGroup, legendHeight } from './legend/legend.ts';
import type { Scene } from './primitives.ts';
import { type ThemeName, themeOf } from './themes/themes.ts';

export interface SceneOptions extends DrawingView {
  readonly theme: ThemeName;
  /** Shows rows that have nothing to tell yet, as places to fill. */
  readonly emptyRows?: boolean;
  /** Title block and legend, as every export has them; the canvas goes without. */
  readonly frame?: {
    /** ISO date for the title block; without one the last revision's. */
    readonly date?: string | undefined;
    /** Their width, where they do not stand over the drawing. */
    readonly width?: number;
  };
}

const MARGIN = 24;
/** Left of the lanes and above the phases on the canvas. */
const CANVAS_MARGIN = 16;
const FOOT = 30;

/** A blueprint as plain primitives: the one drawing that the canvas and every export show. */
export function buildScene(document: BlueprintDocument, options: SceneOptions): Scene {
  return setIn(drawingFonts(document, options.theme), () => drawn(document, options));
}

function drawn(document: BlueprintDocument, options: SceneOptions): Scene {
  const theme = themeOf(document, options.theme);
  const placed = placeBlueprint(document, options);
  const language = options.languages[0] ?? document.languages[0] ?? '';
  const rows = placeRows(document, placed.layout, { language, empty: options.emptyRows === true });
  const margin = options.frame ? MARGIN : CANVAS_MARGIN;
  const width = LANE_TITLE_WIDTH + placed.layout.width;
  const base: SceneContext = {
    document,
    placed,
    rows: rows.rows,
    rowsAbove: rows.above,
    theme,
    language,
    view: options,
    origin: { x: margin + LANE_TITLE_WIDTH, y: 0 },
  };
  const framed = options.frame?.width ?? width;
  const above = options.frame ? titleHeight(base, framed, options.frame.date) : 0;
  const below = options.frame ? legendHeight(base, framed) : 0;
  const origin = { x: base.origin.x, y: margin + above + phaseRowHeight(base) + rows.above };
  const context: SceneContext = { ...base, origin };
  const foot = origin.y + placed.layout.height + rows.below + (options.frame ? 0 : FOOT);
  const groups = [
    ...(options.frame ? [titleGroup(context, { x: margin, y: margin, width: framed }, options.frame.date)] : []),
    ...laneGroups(context),
    ...phaseGroups(context),
    ...rowGroups(context),
    ...lineGroups(context),
    ...linkGroups(context),
    ...stepGroups(context),
    ...signGroups(context),
    ...markerGroups(context),
    ...noteGroups(context),
    ...(options.frame ? [legendGroup(context, { x: margin, y: foot + 4, width: framed })] : []),
  ];
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(foot + below + margin),
    background: theme.background,
    title: textIn(document.service.name, language, document.languages),
    language,
    origin,
    groups,
  };
}
