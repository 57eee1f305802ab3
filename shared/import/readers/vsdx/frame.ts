import type { Rectangle } from '../../../model/geometry.ts';
import type { DraftLane, DraftPhase, Key } from '../../draft.ts';
import { roleFromName } from '../../lane-roles.ts';
import type { Shape } from './shapes.ts';
import { keyOf } from './steps.ts';

interface DrawnLane extends DraftLane {
  readonly shape: Shape | undefined;
}

interface DrawnPhase extends DraftPhase {
  /** From where to where it goes, in the direction of time. */
  readonly from: number;
  readonly to: number;
}

/** Lanes and phases of a cross-functional flowchart, and the ids of the shapes that they are made of. */
export interface Frame {
  readonly title: string;
  readonly lanes: readonly DrawnLane[];
  readonly phases: readonly DrawnPhase[];
  readonly parts: ReadonlySet<string>;
  /** Whether lanes stand side by side, so that time goes down. */
  readonly isUpright: boolean;
}

const LANE =
  /^(swimlane|functional band|vertical functional band|horizontal functional band|lane)( \(vertical\)| \(horizontal\))?$/i;
const PHASE = /^(separator|phase|vertical separator|horizontal separator)( \(vertical\)| \(horizontal\))?$/i;
const OUTER =
  /^(cff container|swimlane list|phase list|cross-functional flowchart|pool ?\/ ?lane|pool)( \(vertical\)| \(horizontal\))?$/i;
/** Hundredths of an inch up to which a separator is a line, not an area. */
const THIN = 30;

/** Finds the frame; a page without lanes is one lane that has no role. */
export function frameOf(shapes: readonly Shape[], pageName: string, language: string): Frame {
  const all = [...flattened(shapes)];
  const outer = all.filter(({ master }) => OUTER.test(master));
  const lanes = all.filter(({ master }) => LANE.test(master));
  const separators = all.filter(({ master }) => PHASE.test(master));
  const isUpright = areSideBySide(lanes);
  const parts = new Set([...outer, ...lanes, ...separators].map(({ id }) => id));
  const title = outer.map(wordsOf).find(Boolean) ?? '';
  return {
    title: title || pageName,
    lanes:
      lanes.length === 0
        ? [onlyLane(pageName, language)]
        : inOrder(lanes, isUpright).map((lane) => laneFrom(lane, language)),
    phases: phasesFrom(separators, isUpright, language),
    parts,
    isUpright,
  };
}

function* flattened(shapes: readonly Shape[]): Generator<Shape> {
  for (const shape of shapes) {
    yield shape;
    yield* flattened(shape.children);
  }
}

/** A heading is the text of the shape, else the first within it. */
function wordsOf(shape: Shape): string {
  return shape.text || ([...flattened(shape.children)].find(({ text }) => text !== '')?.text ?? '');
}

function areSideBySide(lanes: readonly Shape[]): boolean {
  const [first] = lanes;
  if (first && lanes.length === 1) return first.box.height > first.box.width;
  const spread = (middle: (box: Rectangle) => number) => {
    const middles = lanes.map(({ box }) => middle(box));
    return middles.length === 0
      ? 0
      : middles.reduce((most, at) => Math.max(most, at)) - middles.reduce((least, at) => Math.min(least, at));
  };
  return spread(({ x, width }) => x + width / 2) > spread(({ y, height }) => y + height / 2);
}

function inOrder(shapes: readonly Shape[], byLeft: boolean): readonly Shape[] {
  const at = ({ box }: Shape) => (byLeft ? box.x : box.y);
  return [...shapes].sort((one, other) => at(one) - at(other));
}

function laneFrom(shape: Shape, language: string): DrawnLane {
  const name = wordsOf(shape);
  const role = roleFromName(name);
  return { key: keyOf(shape), name: name === '' ? {} : { [language]: name }, ...(role ? { role } : {}), shape };
}

function onlyLane(pageName: string, language: string): DrawnLane {
  const name = pageName || (language.startsWith('zh') ? '流程' : 'Process');
  return { key: 'visio-page-lane', name: { [language]: name }, shape: undefined };
}

/** Areas where separators are areas; else each goes from its line to the next. */
function phasesFrom(separators: readonly Shape[], isUpright: boolean, language: string): readonly DrawnPhase[] {
  const named = inOrder(separators, !isUpright).map((shape) => ({ shape, name: wordsOf(shape) }));
  const start = ({ box }: Shape) => (isUpright ? box.y : box.x);
  const length = ({ box }: Shape) => (isUpright ? box.height : box.width);
  return named.map(({ shape, name }, index) => {
    const next = named[index + 1]?.shape;
    const end = length(shape) > THIN ? start(shape) + length(shape) : next ? start(next) : Number.POSITIVE_INFINITY;
    return { key: keyOf(shape), name: name === '' ? {} : { [language]: name }, from: start(shape), to: end };
  });
}

/** The lane of which a shape is said to be a member, else the one in which its middle lies. */
export function laneOf({ lanes }: Frame, { box, containers }: Shape): Key | undefined {
  const [only] = lanes;
  if (only && only.shape === undefined) return only.key;
  const said = lanes.find(({ shape }) => shape && containers.includes(shape.id));
  return (said ?? lanes.find(({ shape }) => shape && holds(shape.box, box)))?.key;
}

function holds(outer: Rectangle, box: Rectangle): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** The phase in which the middle of a box lies; boxes are turned so that time goes to the right. */
export function phaseOf({ phases }: Frame, { x, width }: Rectangle): Key | undefined {
  const middle = x + width / 2;
  return phases.find(({ from, to }) => middle >= from && middle < to)?.key;
}
