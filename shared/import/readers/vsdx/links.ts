import type { Point } from '../../../model/geometry.ts';
import type { DraftLink, ImportLoss } from '../../draft.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import type { Shape } from './shapes.ts';
import { keyOf } from './steps.ts';

export interface FoundLinks {
  readonly links: readonly DraftLink[];
  readonly losses: readonly ImportLoss[];
  /** Ids of the shapes at which a link ends. */
  readonly linked: ReadonlySet<string>;
}

/** Hundredths of an inch by which a connector may miss the shape that it leads to. */
const NEAR = 15;
/** Connectors times shapes beyond which nothing is looked for by where it is drawn. */
const MOST_LOOKED_AT = 20_000_000;

/** Connectors as links: glued ends by what Visio notes, others by the shape at which they end. */
export function linksOf(
  page: XmlElement,
  standing: readonly Shape[],
  lines: readonly Shape[],
  language: string,
): FoundLinks {
  const glued = gluedEnds(page);
  const owner = ownersOf(standing);
  const canLook = lines.length * standing.length <= MOST_LOOKED_AT;
  const losses: ImportLoss[] = [];
  const links: DraftLink[] = [];
  const linked = new Set<string>();
  for (const shape of lines) {
    const ends = (['BeginX', 'EndX'] as const).map((cell) => {
      const known = owner.get(glued.get(`${shape.id} ${cell}`) ?? '');
      const point = cell === 'BeginX' ? shape.line?.begin : shape.line?.end;
      return { known, found: known ?? (canLook && point ? shapeAt(standing, point) : undefined) };
    });
    const [begin, end] = shape.line?.isReversed ? ends.reverse() : ends;
    if (!begin?.found || !end?.found) {
      losses.push({ what: LOOSE, where: shape.text || keyOf(shape) });
      continue;
    }
    if (!begin.known || !end.known) losses.push({ what: BY_PLACE, where: shape.text || keyOf(shape) });
    for (const { id } of [begin.found, end.found]) linked.add(id);
    const condition = shape.text === '' ? {} : { condition: { [language]: shape.text } };
    const arrow = shape.line?.isDouble ? { arrow: 'double' as const } : {};
    const fields = { ...condition, ...arrow };
    const link = { key: keyOf(shape), from: keyOf(begin.found), to: keyOf(end.found) };
    links.push(Object.keys(fields).length === 0 ? link : { ...link, fields });
  }
  return { links, losses, linked };
}

const LOOSE = {
  en: 'A line that does not lead from a shape to a shape is left out.',
  'zh-Hans': '两端没有都连到形状的线未导入。',
};
const BY_PLACE = {
  en: 'A connector that is not glued was joined to the shapes at which it ends.',
  'zh-Hans': '未粘附的连接线已按端点位置连到形状。',
};

/** `shape cell` → the shape to which that end is glued. */
function gluedEnds(page: XmlElement): ReadonlyMap<string, string> {
  const connects = childrenNamed(childNamed(page, 'Connects'), 'Connect');
  return new Map(
    connects.map(({ attributes: { FromSheet = '', FromCell = '', ToSheet = '' } }) => [
      `${FromSheet} ${FromCell}`,
      ToSheet,
    ]),
  );
}

/** A connector may be glued to a part of a shape. */
function ownersOf(standing: readonly Shape[]): ReadonlyMap<string, Shape> {
  const owners = new Map<string, Shape>();
  const own = (part: Shape, shape: Shape): void => {
    owners.set(part.id, shape);
    for (const child of part.children) own(child, shape);
  };
  for (const shape of standing) own(shape, shape);
  return owners;
}

/** The smallest shape at a point. */
function shapeAt(standing: readonly Shape[], { x, y }: Point): Shape | undefined {
  let best: Shape | undefined;
  for (const shape of standing) {
    const { box } = shape;
    const isAt =
      x >= box.x - NEAR && x <= box.x + box.width + NEAR && y >= box.y - NEAR && y <= box.y + box.height + NEAR;
    if (isAt && (!best || box.width * box.height < best.box.width * best.box.height)) best = shape;
  }
  return best;
}
