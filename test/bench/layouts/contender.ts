import type { Point, Rectangle, Size } from '../../../shared/model/geometry.ts';

/** A step as every contender gets it: its lane, and its size on our own drawing. */
export interface ComparedStep extends Size {
  readonly id: string;
  readonly lane: number;
  readonly label: string;
  readonly diamond: boolean;
}

/** A process without any place: what all contenders draw. */
export interface ComparedProcess {
  readonly name: string;
  /** Names of the lanes from top to bottom. */
  readonly lanes: readonly string[];
  readonly steps: readonly ComparedStep[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

/** What a contender drew, in pixels. */
export interface Drawing {
  readonly boxes: Readonly<Record<string, Rectangle>>;
  readonly lines: Readonly<Record<string, readonly Point[]>>;
}
