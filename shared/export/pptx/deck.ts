import type { Rectangle } from '../../model/geometry.ts';
import type { Part, Relation } from './part.ts';

/** What slides are made on: their size, where things stand on them, and the parts that they rest on. */
export interface Deck {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Where the facts of the title block stand, and the drawing. */
  readonly facts: Rectangle;
  /** Whether slides show the drawing's logo: a template has its own. */
  readonly logo: boolean;
  readonly body: Rectangle;
  /** How many times larger the slide is than a usual one. */
  readonly unit: number;
  /** Most that a small drawing is enlarged. */
  readonly most: number;
  /** Path of the layout of every slide. */
  readonly layout: string;
  /** Which texts stand as the layout sets them, by its number of their place; the others say themselves where and how. */
  readonly places: { readonly title: boolean; readonly footer?: number; readonly number?: number };
  readonly parts: readonly Part[];
  /** The masters, with their numbers in the presentation. */
  readonly masters: readonly (Relation & { readonly number: number })[];
  /** Whether the drawing stands on a ground of its own colour. */
  readonly ground: boolean;
}

/** Places of a slide's title, facts, drawing, footer and number, for its size and unit. */
export function placesOf(width: number, height: number, unit: number) {
  const [side, room] = [24 * unit, width - 48 * unit];
  return {
    title: { x: side, y: 12 * unit, width: room, height: 38 * unit },
    facts: { x: side, y: 50 * unit, width: room, height: 18 * unit },
    body: { x: side, y: 82 * unit, width: room, height: height - 122 * unit },
    footer: { x: side, y: height - 30 * unit, width: room * 0.75, height: 20 * unit },
    number: { x: width - side - room * 0.2, y: height - 30 * unit, width: room * 0.2, height: 20 * unit },
  };
}
