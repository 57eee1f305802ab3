import type { Point, Rectangle } from '../../../model/geometry.ts';
import type { Key } from '../../draft.ts';
import { IMPORT_LIMITS } from '../limits.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import { textOfHtml, tidied } from './label.ts';
import { type Own, ownOf } from './own.ts';
import { isOn, type Style, styleOf } from './style.ts';

/** One cell of the drawing. */
export interface Cell {
  readonly id: string;
  /** The name that its element gets: of an export of ours the element's own id. */
  readonly key: Key;
  readonly parent: string;
  readonly type: 'vertex' | 'edge' | 'layer';
  readonly style: Style;
  /** Plain text; lines stay apart. */
  readonly label: string;
  readonly source: string;
  readonly target: string;
  readonly geometry: Geometry;
  /** Attributes that somebody gave the cell. */
  readonly properties: Readonly<Record<string, string>>;
  readonly own: Own | undefined;
}

interface Geometry extends Rectangle {
  readonly relative: boolean;
  readonly offset: Point;
  readonly ends: Readonly<Partial<Record<'sourcePoint' | 'targetPoint', Point>>>;
}

/** The cells of a page, with what lies in what. */
export interface Drawing {
  readonly cells: readonly Cell[];
  readonly byId: ReadonlyMap<string, Cell>;
  readonly childrenOf: (cell: Cell) => readonly Cell[];
  /** The cells in which a cell lies, the nearest first. */
  readonly ancestorsOf: (cell: Cell) => readonly Cell[];
  /** Where a vertex stands on the page. */
  readonly boxOf: (cell: Cell) => Rectangle;
  /** Where on the page a loose end of an edge lies. */
  readonly endOf: (cell: Cell, end: 'sourcePoint' | 'targetPoint') => Point | undefined;
}

export function drawingOf(root: XmlElement): Drawing {
  const cells = root.children.flatMap(cellOf);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const children = new Map<string, Cell[]>();
  for (const cell of byId.values()) {
    const siblings = children.get(cell.parent);
    if (siblings) siblings.push(cell);
    else children.set(cell.parent, [cell]);
  }
  const ancestorsOf = (cell: Cell) => ancestors(cell, byId);
  const originIn = (cell: Cell) => origin(ancestorsOf(cell));
  return {
    cells: [...byId.values()],
    byId,
    childrenOf: ({ id }) => children.get(id) ?? [],
    ancestorsOf,
    boxOf: (cell) => boxOf(cell, originIn(cell), ancestorsOf(cell)[0]),
    endOf: (cell, end) => {
      const [point, { x, y }] = [cell.geometry.ends[end], originIn(cell)];
      return point && { x: x + point.x, y: y + point.y };
    },
  };
}

/** Ids of the cells at which edges begin or end. */
export function joinedIn({ cells }: Drawing): ReadonlySet<string> {
  return new Set(cells.flatMap(({ type, source, target }) => (type === 'edge' ? [source, target] : [])));
}

/** A cell, alone or within the object that holds its label and properties. */
function cellOf(element: XmlElement, index: number): Cell[] {
  const held = element.name === 'mxCell' ? element : childNamed(element, 'mxCell');
  if (!held) return [];
  const { label: named, id: own, ...properties } = held === element ? {} : element.attributes;
  const { attributes } = held;
  const id = own ?? attributes.id ?? `cell ${index}`;
  const style = styleOf(attributes.style ?? '');
  const raw = withPlaceholders(named ?? attributes.value ?? '', properties);
  const ours = ownOf(properties);
  return [
    {
      id,
      key: ours && id.startsWith('_') ? id.slice(1) : id,
      parent: attributes.parent ?? '',
      type: attributes.edge === '1' ? 'edge' : attributes.vertex === '1' ? 'vertex' : 'layer',
      style,
      label: isOn(style, 'html', false) ? textOfHtml(raw) : tidied(raw),
      source: attributes.source ?? '',
      target: attributes.target ?? '',
      geometry: geometryOf(held),
      properties,
      own: ours,
    },
  ];
}

/** `%name%` in a label stands for the property of that name, where the cell asks for it. */
function withPlaceholders(label: string, properties: Readonly<Record<string, string>>): string {
  if (properties.placeholders !== '1') return label;
  return label.replace(/%([^%\s]{1,100})%/g, (whole, name: string) => properties[name] ?? whole);
}

function geometryOf(cell: XmlElement): Geometry {
  const geometry = childNamed(cell, 'mxGeometry');
  const points = childrenNamed(geometry, 'mxPoint').map(
    ({ attributes }) => [attributes.as, pointOf(attributes)] as const,
  );
  const named = Object.fromEntries(points) as Readonly<Record<string, Point>>;
  const { offset = { x: 0, y: 0 }, sourcePoint, targetPoint } = named;
  const attributes = geometry?.attributes ?? {};
  return {
    ...pointOf(attributes),
    width: Math.max(0, numberOf(attributes.width)),
    height: Math.max(0, numberOf(attributes.height)),
    relative: attributes.relative === '1',
    offset,
    ends: { ...(sourcePoint ? { sourcePoint } : {}), ...(targetPoint ? { targetPoint } : {}) },
  };
}

function pointOf({ x, y }: XmlElement['attributes']): Point {
  return { x: numberOf(x), y: numberOf(y) };
}

function numberOf(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) ? value : 0;
}

/** Ends at a cell that lies in itself, and where nobody draws so deep. */
function ancestors(cell: Cell, byId: ReadonlyMap<string, Cell>): readonly Cell[] {
  const found: Cell[] = [];
  let next = byId.get(cell.parent);
  while (next && next !== cell && !found.includes(next) && found.length < IMPORT_LIMITS.depth) {
    found.push(next);
    next = byId.get(next.parent);
  }
  return found;
}

function origin(within: readonly Cell[]): Point {
  return within
    .filter(({ type }) => type === 'vertex')
    .reduce(
      (sum, outer, _index, all) => {
        const { x, y } = placeIn(outer, all[all.indexOf(outer) + 1]);
        return { x: sum.x + x, y: sum.y + y };
      },
      { x: 0, y: 0 },
    );
}

/** Where a cell begins within the one in which it lies; some say it as a share of that one’s size. */
function placeIn({ geometry }: Cell, outer: Cell | undefined): Point {
  const { x, y, relative, offset } = geometry;
  if (!relative) return { x, y };
  const { width = 0, height = 0 } = outer?.geometry ?? {};
  return { x: x * width + offset.x, y: y * height + offset.y };
}

function boxOf(cell: Cell, from: Point, outer: Cell | undefined): Rectangle {
  const { x, y } = placeIn(cell, outer);
  const { width, height } = cell.geometry;
  const box = { x: from.x + x, y: from.y + y, width, height };
  const turned = Math.abs(numberOf(cell.style.values.get('rotation'))) % 180 === 90;
  if (!turned) return box;
  const middle = { x: box.x + width / 2, y: box.y + height / 2 };
  return { x: middle.x - height / 2, y: middle.y - width / 2, width: height, height: width };
}
