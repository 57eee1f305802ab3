import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Primitive, Scene, SceneGroup, TextPrimitive } from '../../scene/primitives.ts';
import type { Loss } from '../request.ts';
import type { ReadingSection } from './reading.ts';

/** How a part of a drawing is told to those who cannot see it: as one picture, or text by text. */
export type Telling = { readonly alt: string } | { readonly sections: readonly ReadingSection[] };

/** A part of a drawing, and where it stands on a page. */
export interface DrawnWindow {
  readonly groups: readonly SceneGroup[];
  /** In pixels of the drawing. */
  readonly from: Rectangle;
  /** In points of the page. */
  readonly to: Rectangle;
  /** Whether what goes beyond it is cut off. */
  readonly cut: boolean;
  readonly telling: Telling;
}

/** A part of a page that stands where there is room. */
export interface Block {
  readonly height: number;
  /** What it shows with its upper left corner at a place of the page. */
  at(x: number, y: number): DrawnWindow;
}

export interface PageLink extends Rectangle {
  /** The index of the page that it leads to. */
  readonly page: number;
  /** Where it leads, in words. */
  readonly says: string;
  /** The group of the drawing that it lies on. */
  readonly key?: string;
}

/** A page as everybody draws it: the PDF, the preview, the printer. Lengths in points. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** What it is called among the pages. */
  readonly name: string;
  /** What stands for its number, where that is not the number itself. */
  readonly label?: string;
  readonly windows: readonly DrawnWindow[];
  /** The page's own texts, told in this order. */
  readonly texts: readonly TextPrimitive[];
  /** Over the drawing: what makes it a page, such as its foot and the marks for cutting. */
  readonly marks: readonly Primitive[];
  readonly links: readonly PageLink[];
}

/** An entry of the outline. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** Where on the page; without one the whole page is shown. */
  readonly at?: Point;
  readonly children: readonly Bookmark[];
}

export interface DrawnPages {
  readonly pages: readonly DrawnPage[];
  readonly bookmarks: readonly Bookmark[];
  readonly losses: readonly Loss[];
}

/** Points of a CSS pixel. */
export const POINTS = 0.75;

/** What a scene shows within a rectangle. */
export function groupsIn(scene: Scene, { x, y, width, height }: Rectangle): SceneGroup[] {
  return scene.groups.filter(
    (group) => group.x < x + width && group.x + group.width > x && group.y < y + height && group.y + group.height > y,
  );
}

/** Where a rectangle of the drawing comes to lie on the page. */
export function onPage({ from, to }: Pick<DrawnWindow, 'from' | 'to'>, part: Rectangle): Rectangle {
  const scale = to.width / from.width;
  return {
    x: to.x + (part.x - from.x) * scale,
    y: to.y + (part.y - from.y) * scale,
    width: part.width * scale,
    height: part.height * scale,
  };
}
