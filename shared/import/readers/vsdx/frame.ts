import type { Rectangle } from '../../../model/geometry.ts';
import type { DraftLane, DraftPhase, Key } from '../../draft.ts';
import { roleFromName } from '../../lane-roles.ts';
import type { VisioPage } from './package.ts';
import { flattened, headingOf, type Part, partOf } from './parts.ts';
import type { Shape } from './shapes.ts';
import { keyOf } from './steps.ts';

interface DrawnLane extends DraftLane {
  readonly shape: Shape | undefined;
}

interface DrawnPhase extends DraftPhase {
  readonly shape: Shape;
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
  /** Containers of which only what lies in them comes along. */
  readonly frames: readonly Shape[];
  /** Whether lanes stand side by side, so that time goes down. */
  readonly isUpright: boolean;
}

/** What Visio writes over a flowchart that nobody has named. */
const USUAL_TITLE = /^(title|标题|titel|titre|título|titolo|タイトル|제목)$/i;
/** Hundredths of an inch up to which a separator is a line, not an area. */
const THIN = 30;

/** Finds the frame; a page without lanes is one lane that has no role. */
export function frameOf(shapes: readonly Shape[], page: VisioPage, language: string): Frame {
  const all = [...flattened(shapes)].map((shape) => ({ shape, part: partOf(shape) }));
  const allOf = (kind: Part) => all.flatMap(({ shape, part }) => (part === kind ? [shape] : []));
  const [swimlanes, containers] = [allOf('lane'), allOf('container')];
  const lanes = swimlanes.length > 0 ? swimlanes : bandsIn(containers);
  const outer = allOf('outer');
  const separators = allOf('phase');
  const isUpright = areSideBySide(lanes);
  const parts = new Set([...outer, ...lanes, ...separators, ...containers].map(({ id }) => id));
  const title = outer.map(headingOf).find((text) => text !== '' && !USUAL_TITLE.test(text)) ?? '';
  const pageName = page.isNamed ? page.name : '';
  return {
    title: title || pageName,
    lanes:
      lanes.length === 0
        ? [onlyLane(pageName, language)]
        : inOrder(lanes, isUpright).map((lane) => laneFrom(lane, language)),
    phases: phasesFrom(separators, isUpright, language),
    parts,
    frames: containers.filter((shape) => !lanes.includes(shape)),
    isUpright,
  };
}

const MOST_BANDS = 40;

/** Several containers that do not lie in one another stand for lanes where there are none. */
function bandsIn(containers: readonly Shape[]): readonly Shape[] {
  if (containers.length > MOST_BANDS) return [];
  const areApart = containers.every((one) => containers.every((other) => one === other || !holds(one.box, other.box)));
  return containers.length > 1 && areApart ? containers : [];
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
  const name = headingOf(shape);
  const role = roleFromName(name);
  return { key: keyOf(shape), name: name === '' ? {} : { [language]: name }, ...(role ? { role } : {}), shape };
}

function onlyLane(pageName: string, language: string): DrawnLane {
  const name = pageName || (language.startsWith('zh') ? '流程' : 'Process');
  return { key: 'visio-page-lane', name: { [language]: name }, shape: undefined };
}

/** Areas where separators are areas; else each goes from its line to the next. */
function phasesFrom(separators: readonly Shape[], isUpright: boolean, language: string): readonly DrawnPhase[] {
  const named = inOrder(separators, !isUpright).map((shape) => ({ shape, name: headingOf(shape) }));
  const start = ({ box }: Shape) => (isUpright ? box.y : box.x);
  const length = ({ box }: Shape) => (isUpright ? box.height : box.width);
  return named.map(({ shape, name }, index) => {
    const next = named[index + 1]?.shape;
    const end = length(shape) > THIN ? start(shape) + length(shape) : next ? start(next) : Number.POSITIVE_INFINITY;
    return { key: keyOf(shape), name: name === '' ? {} : { [language]: name }, shape, from: start(shape), to: end };
  });
}

/** The lane of which a shape is said to be a member, else the one in which its middle lies; of several the one with both. */
export function laneOf({ lanes }: Frame, shape: Shape): Key | undefined {
  const [only] = lanes;
  if (only && only.shape === undefined) return only.key;
  const said = lanes.filter((lane) => lane.shape && isMember(lane.shape, shape));
  const around = (some: readonly DrawnLane[]) => some.find((lane) => lane.shape && holds(lane.shape.box, shape.box));
  return (around(said) ?? said[0] ?? around(lanes))?.key;
}

function isMember({ id, members }: Shape, shape: Shape): boolean {
  return members.has(shape.id) || shape.containers.includes(id);
}

function holds(outer: Rectangle, box: Rectangle): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** The phase of which a shape is a member, else the one in which its middle lies; the box is turned so that time goes right. */
export function phaseOf({ phases }: Frame, shape: Shape, { x, width }: Rectangle): Key | undefined {
  const middle = x + width / 2;
  const around = phases.find(({ from, to }) => middle >= from && middle < to);
  return (around ?? phases.find((phase) => isMember(phase.shape, shape)))?.key;
}
