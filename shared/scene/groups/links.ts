import { LABEL_STYLE, linkLabel } from '../../layout/from-document.ts';
import type { LinkRoute } from '../../layout/types.ts';
import type { Point } from '../../model/geometry.ts';
import { headsOf, linkKind } from '../../model/links.ts';
import { textIn } from '../../model/queries.ts';
import type { Link } from '../../model/schema/drawing.ts';
import type { SceneContext } from '../context.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { arrowHead, centred, roundedRoute, shortened } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { coloursOf, type Theme } from '../theme.ts';

const RADIUS = 7;
const STROKE = 1.4;

/** All that the group of a link depends on, besides the link itself. */
interface Shown {
  readonly theme: Theme;
  readonly origin: Point;
  readonly route: LinkRoute;
  readonly name: string;
  readonly label: string;
  readonly evidence: boolean;
}

/** What all links of a drawing are made of besides themselves and their ends; one object as long as it says the same. */
interface Common extends Pick<SceneContext, 'theme' | 'language'> {
  readonly lanes: unknown;
  readonly languages: unknown;
  readonly x: number;
  readonly y: number;
}

interface Drawn extends Shown {
  readonly group: SceneGroup;
  readonly common: Common;
  readonly ends: readonly [from: unknown, to: unknown];
}

/** A link whose course, text and colours stayed keeps its very group. */
const drawn = new WeakMap<Link, Drawn>();

/** One group for each link, with its label. */
export function linkGroups(context: SceneContext): SceneGroup[] {
  const { document, placed } = context;
  const common = commonOf(context);
  const groups: SceneGroup[] = [];
  for (const [id, route] of placed.layout.links) {
    const link = document.links[id];
    if (link && route.points.length > 1) groups.push(linkGroup(context, common, id, { link, route }));
  }
  return groups;
}

let last: Common | undefined;

function commonOf({ document: { lanes, languages }, theme, language, origin: { x, y } }: SceneContext): Common {
  const common: Common = { theme, language, lanes, languages, x, y };
  if (!last || !sameCommon(last, common)) last = common;
  return last;
}

function sameCommon(one: Common, other: Common): boolean {
  const looks = one.theme === other.theme && one.language === other.language && one.languages === other.languages;
  return looks && one.lanes === other.lanes && one.x === other.x && one.y === other.y;
}

interface Routed {
  readonly link: Link;
  readonly route: LinkRoute;
}

function linkGroup(context: SceneContext, common: Common, id: string, { link, route }: Routed): SceneGroup {
  const { document, origin, theme, language } = context;
  const known = drawn.get(link);
  const [from, to] = [document.steps[link.from], document.steps[link.to]];
  // As long as nothing that it is made of is another object, there is nothing to compare.
  const isMade = known?.common === common && known.route === route && known.ends[0] === from && known.ends[1] === to;
  if (isMade && known.group.key === id) return known.group;
  const label = linkLabel(document, id, language);
  const evidence = linkKind(document, link) === 'evidence';
  const names = [from, to].map((end) => textIn(end?.name, language, document.languages));
  const shown: Shown = { theme, origin, route, name: names.join(' → '), label, evidence };
  if (known?.group.key === id && sameShown(known, shown)) {
    drawn.set(link, { ...shown, group: known.group, common, ends: [from, to] });
    return known.group;
  }
  const xs = route.points.map(({ x }) => x + origin.x);
  const ys = route.points.map(({ y }) => y + origin.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const group: SceneGroup = {
    key: id,
    layer: 'links',
    elementIds: [id],
    name: shown.name,
    x,
    y,
    width: Math.max(...xs) - x,
    height: Math.max(...ys) - y,
    primitives: drawLink(context, link, moved(route, origin.x - x, origin.y - y), label, evidence),
  };
  drawn.set(link, { ...shown, group, common, ends: [from, to] });
  return group;
}

function sameShown(one: Shown, other: Shown): boolean {
  const same = one.theme === other.theme && one.name === other.name && one.label === other.label;
  return same && one.evidence === other.evidence && samePoint(one.origin, other.origin) && sameRoute(one, other);
}

function sameRoute({ route: one }: Shown, { route: other }: Shown): boolean {
  if (one === other) return true;
  const course = (points: readonly Point[]) =>
    points.length === one.points.length && points.every((point, index) => samePoint(point, one.points[index]));
  return course(other.points) && samePoint(one.label, other.label) && one.label?.width === other.label?.width;
}

function samePoint(one: Point | undefined, other: Point | undefined): boolean {
  return one === other || (one?.x === other?.x && one?.y === other?.y);
}

function moved(route: LinkRoute, x: number, y: number): LinkRoute {
  const points = route.points.map((point) => ({ x: point.x + x, y: point.y + y }));
  return {
    ...route,
    points,
    ...(route.label ? { label: { ...route.label, x: route.label.x + x, y: route.label.y + y } } : {}),
  };
}

/** How evidence is joined to its action, the same in the drawing and in the legend. */
export function evidenceStroke(theme: Theme) {
  return { stroke: coloursOf(theme, 'evidence').accent, strokeWidth: strokeIn(theme, STROKE), dash: [3, 3] } as const;
}

/** How every other link is drawn. */
export function linkStroke(theme: Theme) {
  return { stroke: theme.link, strokeWidth: strokeIn(theme, STROKE) } as const;
}

function drawLink(context: SceneContext, link: Link, route: LinkRoute, label: string, evidence: boolean): Primitive[] {
  const { document, theme, language } = context;
  const stroke = evidence ? evidenceStroke(theme) : linkStroke(theme);
  const heads = headsOf(document, link);
  const [atStart, atEnd] = [heads === 'double', heads !== 'none'];
  const line = shortened(route.points, atStart, atEnd);
  const course: Primitive = {
    type: 'path',
    d: roundedRoute(line, RADIUS * theme.form.corners),
    ...stroke,
  };
  return [
    course,
    ...arrows(route, stroke.stroke, atStart, atEnd),
    ...labelOf(route, label, theme.labelBackground, theme.quiet, language),
  ];
}

function arrows({ points }: LinkRoute, colour: string, atStart: boolean, atEnd: boolean): Primitive[] {
  const [first, second] = points;
  const [last, previous] = [points.at(-1), points.at(-2)];
  return [
    ...(atStart && first && second ? [arrowHead(second, first, colour)] : []),
    ...(atEnd && last && previous ? [arrowHead(previous, last, colour)] : []),
  ];
}

function labelOf(
  { label: place }: LinkRoute,
  label: string,
  background: string,
  fill: string,
  language: string,
): Primitive[] {
  if (!place || !label) return [];
  const back = { type: 'rectangle', ...place, radius: 3, fill: background } as const;
  return [back, centred(label, place, LABEL_STYLE, { fill, language })];
}
