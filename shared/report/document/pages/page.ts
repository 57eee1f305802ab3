import type { Rectangle } from '../../../model/geometry.ts';
import type { Primitive } from '../../../scene/primitives.ts';
import type { TextStyle } from '../../../text/style.ts';

/** Points; a sheet of A4. */
export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 50, right: 50, top: 62, bottom: 56 } as const;

/** A part of a drawing, and where it stands on a page. */
export interface DrawnWindow {
  /** Which part of the report it belongs to. */
  readonly part: number;
  /** In pixels of the drawing. */
  readonly from: Rectangle;
  /** In points of the page. */
  readonly to: Rectangle;
}

export interface PageLink extends Rectangle {
  /** The index of the page that it leads to. */
  readonly page: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly primitives: Primitive[];
  readonly windows: DrawnWindow[];
  readonly links: PageLink[];
}

/** A heading as the list of contents and the bookmarks know it. */
export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
  readonly page: number;
  readonly language: string;
}

export interface PrintedReport {
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly Bookmark[];
}

/** Inks of the printed report. */
export const INK = {
  text: '#14202e',
  quiet: '#53606f',
  rule: '#d8dfe8',
  strong: '#8290a3',
  accent: '#2257c9',
  ground: '#f1f4f8',
  error: '#b3261e',
  warning: '#8a5a00',
  info: '#2257c9',
} as const;

export const STYLES = {
  title: { size: 21, weight: 700 },
  section: { size: 14, weight: 700 },
  subsection: { size: 11.5, weight: 700 },
  strong: { size: 9.5, weight: 700 },
  body: { size: 9.5, weight: 400 },
  small: { size: 8, weight: 400 },
  smallStrong: { size: 8, weight: 700 },
} as const satisfies Readonly<Record<string, TextStyle>>;
