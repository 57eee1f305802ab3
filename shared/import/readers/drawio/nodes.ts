import type { Rectangle } from '../../../model/geometry.ts';
import type { Step } from '../../../model/schema/drawing.ts';
import type { DraftNote, DraftStep, ImportLoss, Key } from '../../draft.ts';
import { onOneLine } from '../one-line.ts';
import { nameKept, textKept } from '../text-kept.ts';
import { innermost, middleOf, turned } from './boxes.ts';
import { type Cell, type Drawing, joinedIn } from './cells.ts';
import { type Lanes, nestedIn } from './lanes.ts';
import type { Properties } from './properties.ts';
import { isShape, kindOf } from './style.ts';

/** What the shapes of a page are. */
export interface Nodes {
  readonly steps: readonly DraftStep[];
  readonly notes: readonly DraftNote[];
  /** A cell's id → the step that it draws, or of which it is a part. */
  readonly standsFor: ReadonlyMap<string, Key>;
  /** Where the steps stand on the page, not turned. */
  readonly places: readonly { readonly key: Key; readonly box: Rectangle }[];
  /** Cells that are notes, by their id. */
  readonly noteCells: ReadonlyMap<string, Key>;
  readonly losses: readonly ImportLoss[];
}

/** The lane of a drawing that has none. */
export const ONLY_LANE = 'drawio-flow';

/** Shapes as steps, free texts as notes; what merely decorates is told of. */
export function readNodes(drawing: Drawing, lanes: Lanes, properties: Properties, language: string): Nodes {
  const joined = joinedIn(drawing);
  const losses: ImportLoss[] = [];
  const [steps, places] = [[] as DraftStep[], [] as { key: Key; box: Rectangle }[]];
  const standsFor = new Map<string, Key>();
  const notes: Cell[] = [];
  const apart = new Set<Cell>([...lanes.frames, ...lanes.lanes.map(({ cell }) => cell)]);
  for (const cell of drawing.cells) {
    if (cell.type !== 'vertex' || apart.has(cell) || isBeside(cell, drawing)) continue;
    const host = drawing.ancestorsOf(cell).find(({ id }) => standsFor.has(id));
    if (host) {
      standsFor.set(cell.id, standsFor.get(host.id) ?? '');
      losses.push(decoration(cell));
    } else if (isFrame(cell, drawing, joined)) losses.push(...frame(cell));
    else if (cell.own ? cell.own.element === 'note' : isNote(cell, joined)) notes.push(cell);
    else if (cell.label === '' && !joined.has(cell.id) && !cell.own) losses.push(decoration(cell));
    else {
      const box = drawing.boxOf(cell);
      standsFor.set(cell.id, cell.key);
      places.push({ key: cell.key, box });
      const lane = laneOf(cell, box, drawing, lanes);
      if (lane === undefined && !cell.own) losses.push(placeless(cell));
      steps.push(stepOf(cell, { box: lanes.isVertical ? turned(box) : box, lane }, properties, language));
    }
  }
  return {
    steps,
    places,
    standsFor,
    losses: [...losses, ...notes.filter(({ own }) => !own).map(freeText)],
    notes: notes.map((cell) => noteOf(cell, drawing, places, language)),
    noteCells: new Map(notes.map(({ id, key }) => [id, key])),
  };
}

/** Labels of connectors, and what an export of ours draws besides steps and notes. */
function isBeside(cell: Cell, drawing: Drawing): boolean {
  if (cell.own) return cell.own.element !== 'step' && cell.own.element !== 'note';
  return drawing.ancestorsOf(cell)[0]?.type === 'edge';
}

/** A shape that holds others and joins none: a group, a container, a backdrop. */
function isFrame(cell: Cell, drawing: Drawing, joined: ReadonlySet<string>): boolean {
  if (cell.own) return false;
  const holdsShapes = drawing.childrenOf(cell).some(({ type }) => type === 'vertex');
  return (
    isShape(cell.style, 'group') || (holdsShapes && !joined.has(cell.id) && cell.style.values.get('container') === '1')
  );
}

function isNote({ style, id, label }: Cell, joined: ReadonlySet<string>): boolean {
  const isText = isShape(style, 'text') || isShape(style, 'note');
  return isText && label !== '' && !joined.has(id);
}

/** By the nesting, else by where the middle of the shape lies. */
function laneOf(cell: Cell, box: Rectangle, drawing: Drawing, lanes: Lanes): Key | undefined {
  if (lanes.lanes.length === 0) return ONLY_LANE;
  return nestedIn(cell, drawing, lanes) ?? innermost(lanes.lanes, middleOf(box))?.cell.key;
}

function stepOf(
  cell: Cell,
  { box, lane }: { readonly box: Rectangle; readonly lane: Key | undefined },
  properties: Properties,
  language: string,
): DraftStep {
  const { kind, name, ...own } = cell.own?.fields ?? {};
  const usual: Step['kind'] = kindOf(cell.style);
  return {
    key: cell.key,
    name: nameKept(name, cell.label, language),
    kind: typeof kind === 'string' ? kind : usual,
    ...(lane === undefined ? {} : { lane }),
    box,
    fields: { ...own, ...properties.fieldsOf(cell) },
  };
}

/** A note speaks of what it spoke of, else of the shape next to it: without one it would not be seen. */
function noteOf(
  cell: Cell,
  drawing: Drawing,
  places: readonly { readonly key: Key; readonly box: Rectangle }[],
  language: string,
): DraftNote {
  const { text, about, ...fields } = cell.own?.fields ?? {};
  const middle = middleOf(drawing.boxOf(cell));
  const distance = ({ box }: { readonly box: Rectangle }) => {
    const other = middleOf(box);
    return Math.hypot(other.x - middle.x, other.y - middle.y);
  };
  const nearest = places.reduce<(typeof places)[number] | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined,
  );
  const of = cell.own ? about : nearest?.key;
  return {
    key: cell.key,
    text: textKept(text, cell.label, language),
    ...(typeof of === 'string' ? { about: of } : {}),
    fields,
  };
}

function called({ label, id }: Cell): string {
  return onOneLine(label) || id;
}

function decoration(cell: Cell): ImportLoss {
  return {
    what: { en: 'A shape that only decorates is left out.', 'zh-Hans': '仅作装饰的图形未导入。' },
    where: called(cell),
  };
}

function frame(cell: Cell): ImportLoss[] {
  const what = { en: 'A frame is left out; its shapes are taken in.', 'zh-Hans': '外框未导入，框内图形已导入。' };
  return cell.label === '' ? [] : [{ what, where: called(cell) }];
}

function placeless(cell: Cell): ImportLoss {
  return {
    what: { en: 'A shape that lies in no lane goes to the tray.', 'zh-Hans': '不在任何泳道内的图形已放入暂存区。' },
    where: called(cell),
  };
}

function freeText(cell: Cell): ImportLoss {
  return {
    what: {
      en: 'A free text became a note at the nearest step.',
      'zh-Hans': '自由文本已转为最近步骤旁的备注。',
    },
    where: called(cell),
  };
}
