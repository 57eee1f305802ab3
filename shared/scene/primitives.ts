import type { Rectangle } from '../model/geometry.ts';
import type { ClientFont } from '../text/client-font.ts';
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
  /** The client's font that it is set in, as far as that has its characters; without it the bundled font. */
  readonly font?: ClientFont;
}

/** A picture that fills a rectangle. */
export interface ImagePrimitive extends Rectangle {
  readonly type: 'image';
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Base64 of the bytes. */
  readonly data: string;
  /** Colour behind it, where the drawing's own would hide what is dark or clear in it. */
  readonly ground?: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** What is drawn with a fill and a stroke. */
export type Form = RectanglePrimitive | PathPrimitive;
export type Primitive = Form | TextPrimitive | ImagePrimitive;

export function isForm(primitive: Primitive): primitive is Form {
  return primitive.type === 'rectangle' || primitive.type === 'path';
}

const GROUND = { room: 4, radius: 4 } as const;

/** The ground behind a picture; undefined where it has none. */
export function groundOf({ x, y, width, height, ground }: ImagePrimitive): RectanglePrimitive | undefined {
  if (ground === undefined) return undefined;
  const { room, radius } = GROUND;
  const box = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
  return { type: 'rectangle', ...box, radius, fill: ground };
}

/** A picture as an address that holds it. */
export function imageAddress({ mediaType, data }: Pick<ImagePrimitive, 'mediaType' | 'data'>): string {
  return `data:${mediaType};base64,${data}`;
}

export const LAYERS = [
  'frame',
  'lanes',
  'phases',
  'rows',
  'lines',
  'links',
  'steps',
  'signs',
  'markers',
  'notes',
] as const;
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
