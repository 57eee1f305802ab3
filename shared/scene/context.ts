import type { DrawingView } from '../layout/card.ts';
import type { PlacedBlueprint } from '../layout/from-document.ts';
import type { PlacedRow } from '../layout/rows/rows.ts';
import type { Point, Rectangle } from '../model/geometry.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Theme } from './theme.ts';

/** What every part of the scene is made from. */
export interface SceneContext {
  readonly document: BlueprintDocument;
  readonly placed: PlacedBlueprint;
  /** The rows above and below the lanes, and the room that they take above. */
  readonly rows: readonly PlacedRow[];
  readonly rowsAbove: number;
  readonly view: DrawingView;
  readonly theme: Theme;
  /** Sheet position of the layout's origin. */
  readonly origin: Point;
  /** The drawing's first language. */
  readonly language: string;
}

/** A layout rectangle on the sheet. */
export function onSheet(context: SceneContext, { x, y, width, height }: Rectangle): Rectangle {
  return { x: x + context.origin.x, y: y + context.origin.y, width, height };
}
