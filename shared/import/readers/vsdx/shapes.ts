import type { Point, Rectangle } from '../../../model/geometry.ts';
import { ImportRefusal } from '../../draft.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import { type Master, unnumbered, type VisioFile, type VisioPage } from './package.ts';
import { fieldsOf, relationsOf, type ShapeField, sectionsOf, userValuesOf } from './sections.ts';

/** A shape of a page with what it inherits from its master. */
export interface Shape {
  readonly id: string;
  /** Its master's name, which does not depend on the language of the program; else its own. */
  readonly master: string;
  /** What it is called otherwise: by its master in the language of the program, and by itself. */
  readonly otherNames: readonly string[];
  readonly hasMaster: boolean;
  readonly isGroup: boolean;
  readonly text: string;
  /** Where it stands on the page, from its upper left corner down, in hundredths of an inch. */
  readonly box: Rectangle;
  readonly children: readonly Shape[];
  readonly line: Line | undefined;
  readonly fields: readonly ShapeField[];
  readonly hasHyperlink: boolean;
  /** Words by which Visio knows what may lie where: `Swimlane`, `Phase`, `CFF Container`. */
  readonly categories: readonly string[];
  /** `Container`, `List`, `Callout`, or nothing. */
  readonly structure: string;
  /** The text of its heading, where it notes one of its own. */
  readonly heading: string;
  /** Shapes that are its members. */
  readonly members: ReadonlySet<string>;
  /** Shapes whose members this one is said to be. */
  readonly containers: readonly string[];
  /** The shape of which a callout speaks. */
  readonly about: string | undefined;
}

/** A shape that leads from a point to another. */
export interface Line {
  readonly begin: Point;
  readonly end: Point;
  /** Whether the arrow is drawn at the beginning alone. */
  readonly isReversed: boolean;
  /** Whether one is drawn at both ends. */
  readonly isDouble: boolean;
}

/** Shapes of one page; more are no drawing that a person made. */
const MOST = 20_000;
const UNIT = 100;

/** Maps a point of a shape's own coordinates to the page: x and y by [a, b, c, d], then moved by [e, f]. */
type Affine = readonly [number, number, number, number, number, number];

/** @throws ImportRefusal for more shapes than are read */
export function shapesOf(file: VisioFile, page: VisioPage): readonly Shape[] {
  const whole: Affine = [UNIT, 0, 0, -UNIT, 0, page.height * UNIT];
  const count = { left: MOST };
  return inner(page.contents).map((element) => shapeOf(file, element, whole, undefined, count));
}

function inner(element: XmlElement | undefined): readonly XmlElement[] {
  return childrenNamed(childNamed(element, 'Shapes'), 'Shape').filter(({ attributes }) => attributes.Del !== '1');
}

function shapeOf(
  file: VisioFile,
  element: XmlElement,
  outer: Affine,
  within: Master | undefined,
  count: { left: number },
): Shape {
  count.left -= 1;
  if (count.left < 0)
    throw new ImportRefusal({
      en: `The page has more than ${MOST} shapes.`,
      'zh-Hans': `页面上的形状超过 ${MOST} 个。`,
    });
  const { ID = '', Master: masterId, MasterShape: partId, NameU, Name, Type } = element.attributes;
  const own = masterId === undefined ? undefined : file.masters.get(masterId);
  const model = own ? own.shape : partId === undefined ? undefined : within?.parts.get(partId);
  const cells = cellsOf(element, model);
  const map = combined(outer, placing(cells));
  const children = inner(element).map((child) => shapeOf(file, child, map, own ?? within, count));
  const user = userValuesOf(element, model);
  const related = relationsOf(element);
  const names = [NameU ?? '', Name ?? ''].map(unnumbered);
  return {
    id: ID,
    master: own?.name ?? names.find(Boolean) ?? '',
    otherNames: [...(own ? [own.localName] : []), ...names].filter(Boolean),
    hasMaster: own !== undefined,
    isGroup: Type === 'Group',
    text: textOf(element) ?? (model ? textOf(model) : undefined) ?? '',
    box: boxOf(map, cells('Width'), cells('Height')),
    children,
    line: isLine(element, model) ? lineOf(cells, outer) : undefined,
    fields: fieldsOf(element, model),
    hasHyperlink: sectionsOf(element, 'Hyperlink').length > 0,
    categories: (user.get('msvShapeCategories') ?? '').split(';').map((word) => word.trim()),
    structure: user.get('msvStructureType') ?? '',
    heading: userValuesOf(element).get('visHeadingText') ?? '',
    members: new Set([...(related.get(1) ?? []), ...(related.get(2) ?? [])]),
    containers: [...(related.get(4) ?? []), ...(related.get(5) ?? [])],
    about: related.get(6)?.[0],
  };
}

type Cells = (name: string) => number;

/** The numbers of a shape's cells, its own before its master's; 0 where neither says one that can be. */
function cellsOf(element: XmlElement, model: XmlElement | undefined): Cells {
  const known = new Map<string, string>();
  for (const source of [model, element]) {
    for (const { attributes } of childrenNamed(source, 'Cell')) known.set(attributes.N ?? '', attributes.V ?? '');
  }
  return (name) => {
    const value = known.has(name) ? Number(known.get(name)) : 0;
    return Number.isFinite(value) && Math.abs(value) < 1e6 ? value : 0;
  };
}

/** From a shape's own coordinates to those around it: about its pin, flipped and turned. */
function placing(cells: Cells): Affine {
  const [flipX, flipY] = [cells('FlipX') ? -1 : 1, cells('FlipY') ? -1 : 1];
  const [cosine, sine] = [Math.cos(cells('Angle')), Math.sin(cells('Angle'))];
  const [a, b, c, d] = [cosine * flipX, sine * flipX, -sine * flipY, cosine * flipY];
  const [x, y] = [cells('LocPinX'), cells('LocPinY')];
  return [a, b, c, d, cells('PinX') - a * x - c * y, cells('PinY') - b * x - d * y];
}

function combined([a, b, c, d, e, f]: Affine, [g, h, i, j, k, l]: Affine): Affine {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function mapped([a, b, c, d, e, f]: Affine, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function boxOf(map: Affine, width: number, height: number): Rectangle {
  const corners = [mapped(map, 0, 0), mapped(map, width, 0), mapped(map, 0, height), mapped(map, width, height)];
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...corners.map(({ x }) => x)), Math.max(...corners.map(({ y }) => y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function lineOf(cells: Cells, outer: Affine): Line {
  return {
    begin: mapped(outer, cells('BeginX'), cells('BeginY')),
    end: mapped(outer, cells('EndX'), cells('EndY')),
    isReversed: cells('BeginArrow') > 0 && cells('EndArrow') === 0,
    isDouble: cells('BeginArrow') > 0 && cells('EndArrow') > 0,
  };
}

/** A shape with ends of its own leads from one to the other. */
function isLine(...sources: readonly (XmlElement | undefined)[]): boolean {
  const cells = sources.flatMap((source) => childrenNamed(source, 'Cell'));
  return ['BeginX', 'EndX'].every((name) => cells.some(({ attributes }) => attributes.N === name));
}

/** The text of a shape without its marks of character and paragraph; undefined where it has none of its own. */
function textOf(element: XmlElement): string | undefined {
  const text = childNamed(element, 'Text');
  if (!text) return undefined;
  const shown =
    text.text.trim() === ''
      ? childrenNamed(text, 'fld')
          .map((field) => field.text)
          .join(' ')
      : text.text;
  return shown
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
