import type { Rectangle } from '../model/geometry.ts';
import type { FontWeight } from '../text/style.ts';

/** Colours are `#rrggbb`; lengths are CSS pixels relative to the group's place. */
interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export interface RectanglePrimitive extends Rectangle, Painted {
  readonly type: 'rectangle';
  readonly radius: number;
}

export interface PathPrimitive extends Painted {
  readonly type: 'path';
  /** SVG path data with absolute commands M, L, Q, Z only. */
  readonly d: string;
  readonly roundCaps?: boolean;
}

/** One run of text on one line; x is its start, middle or end, y its baseline. */
export interface TextPrimitive {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly language: string;
}

export type Primitive = RectanglePrimitive | PathPrimitive | TextPrimitive;

export const LAYERS = ['frame', 'lanes', 'phases', 'lines', 'links', 'steps', 'markers', 'notes'] as const;
export type Layer = (typeof LAYERS)[number];

/** What shows one thing: its primitives relative to (x, y), and the ids that they show. */
export interface SceneGroup {
  /** Unique within the scene. */
  readonly key: string;
  readonly layer: Layer;
  /** Ids of the elements shown; empty for the frame. */
  readonly elementIds: readonly string[];
  /** The step with which this group moves, where it does. */
  readonly anchorId?: string;
  /** A name for people and for the layers panel of a drawing program. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

/** A blueprint as plain primitives, back to front. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  /** Language tag of the drawing. */
  readonly language: string;
  /** Where the first lane's body begins: layout coordinates are relative to it. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly groups: readonly SceneGroup[];
}
