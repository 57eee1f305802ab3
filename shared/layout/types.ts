import type { Point, Rectangle, Size } from '../model/geometry.ts';

/** A side of an item at which a link may leave or arrive. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** One step with its cell and its measured size, as the layout sees it. */
export interface LayoutItem extends Size {
  readonly id: string;
  readonly laneId: string;
  readonly columnId: string;
  /** Position within the cell, 0 at the top. */
  readonly order: number;
  /** A decision is drawn as a diamond: links meet it at the middle of a side only. */
  readonly shape: 'box' | 'diamond';
  /** Room above the box for markers that overlap its top edge, in pixels. */
  readonly overhang: number;
}

/** A channel that a link was led through by hand: before or after a column, or above, between or below the rows of a lane. */
export interface LayoutBend {
  readonly columnId?: string;
  readonly laneId?: string;
  /** Which channel of the column or lane, counted from its start. */
  readonly track: number;
}

export interface LayoutLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Size of the text on the link (a branch's condition), when it has one. */
  readonly label?: Size;
  /** Size of a marker (fail or wait point) standing on the link, when it has one. */
  readonly marker?: Size;
  /** Sides fixed by hand. */
  readonly fromSide?: Side;
  readonly toSide?: Side;
  /** Set by hand, from start to end; columns and lanes by turns. */
  readonly bends?: readonly LayoutBend[];
  /** Rather crosses another link than goes round above or below the rows of its two ends. */
  readonly between?: boolean;
}

export interface LayoutLane {
  readonly id: string;
  /** Least height in pixels: what the lane's own title needs. */
  readonly minimumHeight: number;
  /** Extra room below this lane in pixels for a line of interaction, visibility or internal interaction; 0 for none. */
  readonly gapBelow: number;
  /** Drawn as a thin band without its items. */
  readonly folded?: boolean;
}

export interface LayoutColumn {
  readonly id: string;
  /** Columns of one phase stand under one phase head. */
  readonly phaseId?: string;
  /** Drawn narrow, without its items. */
  readonly folded?: boolean;
}

/** All that the layout needs, as plain values. Lanes from top to bottom, columns from left to right. */
export interface LayoutInput {
  readonly lanes: readonly LayoutLane[];
  readonly columns: readonly LayoutColumn[];
  readonly items: readonly LayoutItem[];
  readonly links: readonly LayoutLink[];
  /** Free space between steps, as a factor of the usual; 1 without it. */
  readonly spacing?: number;
}

export interface LayoutBand {
  readonly id: string;
  readonly start: number;
  readonly size: number;
}

export interface LinkRoute {
  readonly id: string;
  /** Corner points from the border of `from` to the border of `to`; consecutive points share x or y. */
  readonly points: readonly Point[];
  /** Where the label stands, clear of items, when the link has one. */
  readonly label?: Rectangle;
  /** Where the marker stands, centred on a segment, when the link has one. */
  readonly marker?: Rectangle;
}

/** Positions in CSS pixels; the origin is the upper left corner of the first lane's body, right of the lane titles. */
export interface Layout extends Size {
  /** Vertical extent of each lane, in input order. */
  readonly lanes: readonly LayoutBand[];
  /** Horizontal extent of each column, in input order. */
  readonly columns: readonly LayoutBand[];
  readonly items: ReadonlyMap<string, Rectangle>;
  readonly links: ReadonlyMap<string, LinkRoute>;
}

/** The cell of one step, as placed by hand or proposed by Tidy. */
export interface CellPlacement {
  readonly id: string;
  /** Index of the lane in the input. */
  readonly lane: number;
  /** Index of the column, from 0. */
  readonly column: number;
  readonly order: number;
}

/**
 * What Tidy is asked to lay out anew, with the present placements; a column of -1 means none yet. A step never changes its
 * lane; a pinned one keeps its column and order too (the same column, though columns may be inserted before it).
 */
export interface TidyInput {
  readonly laneCount: number;
  readonly steps: readonly (CellPlacement & {
    readonly pinned: boolean;
    /** Steps of a phase stay together, phases in this order; -1 for none. */
    readonly phase: number;
  })[];
  readonly links: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly loop: boolean;
  }[];
  /** The present drawing, so that proposals are measured as they would be drawn; without it every step is of one size. */
  readonly drawing?: LayoutInput;
}

export interface TidyProposal {
  readonly proposer: 'own' | 'elk';
  readonly placements: readonly CellPlacement[];
  /** The phase of each column of the proposal, -1 for none. */
  readonly columnPhases: readonly number[];
  /**
   * For each column of the proposal the index of the present column that it continues, rising, each at most once; -1 for
   * an inserted column. Present columns that are not named here are left without steps.
   */
  readonly columnSource: readonly number[];
}
