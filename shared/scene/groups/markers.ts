import { linkMarkers, MARKER_SIZE, MARKER_STYLE, stepMarkerPlaces } from '../../layout/from-document.ts';
import { RectangleIndex } from '../../layout/rectangle-index.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import { onSheet, type SceneContext } from '../context.ts';
import type { Primitive, SceneGroup } from '../primitives.ts';
import { centred, polygon } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import type { Theme } from '../theme.ts';
import { clearOfLinks, type EndsOnTop, linksOnTop } from './clear-of-links.ts';
import { freePlaces } from './free-places.ts';

interface Marker {
  readonly id: string;
  readonly kind: 'fail' | 'wait';
  readonly text: string;
  readonly width: number;
}

const NO_ENDS: EndsOnTop = { flow: [], evidence: [] };

type Size = Pick<Rectangle, 'width' | 'height'>;

/** Fail points and wait points on steps and on links. */
export function markerGroups(context: SceneContext): SceneGroup[] {
  return [...onSteps(context), ...onLinks(context)];
}

function onSteps(context: SceneContext): SceneGroup[] {
  const { document, placed, language } = context;
  const marked = new Set(
    [...Object.values(document.failPoints), ...Object.values(document.waitPoints)].map(({ on }) => on),
  );
  const ends = marked.size > 0 ? linksOnTop(context) : new Map<string, EndsOnTop>();
  const taken = new RectangleIndex();
  const isUnmarked = (place: Rectangle) => taken.count(place) === 0;
  return [...placed.cards.keys()]
    .filter((id) => marked.has(id))
    .flatMap((stepId) => {
      const item = placed.layout.items.get(stepId);
      if (!item) return [];
      const step = onSheet(context, item);
      const places = stepMarkerPlaces(document, stepId, step, language);
      const around = { step, ends: ends.get(stepId) ?? NO_ENDS, isFree: freePlaces(context, step), isUnmarked };
      return clearOfLinks(places, around).map(({ place, ...marker }) => {
        taken.add(place);
        return { ...markerGroup(context, marker, place), anchorId: stepId };
      });
    });
}

function onLinks(context: SceneContext): SceneGroup[] {
  const { document, placed, language } = context;
  return [...placed.layout.links].flatMap(([linkId, route]) => {
    if (!route.marker) return [];
    let { x } = onSheet(context, route.marker);
    const { y } = onSheet(context, route.marker);
    return linkMarkers(document, linkId, language).map((marker) => {
      const group = markerGroup(context, marker, { x, y, width: marker.width, height: MARKER_SIZE });
      x += marker.width + 4;
      return group;
    });
  });
}

function markerGroup(context: SceneContext, marker: Marker, { x, y, width, height }: Rectangle): SceneGroup {
  const { theme, language } = context;
  const primitives = markerForm(marker.kind, { width, height }, theme);
  const style = { fill: marker.kind === 'fail' ? theme.fail.ink : theme.wait.ink, language };
  const label = centred(marker.text, { x: 0, y: 0, width, height }, MARKER_STYLE, style);
  return {
    key: marker.id,
    layer: 'markers',
    elementIds: [marker.id],
    name: marker.text,
    x,
    y,
    width,
    height,
    primitives: [...primitives, label],
  };
}

/** A fail point's octagon or a wait point's pill at the origin, the same in the drawing and in the legend. */
export function markerForm(kind: Marker['kind'], size: Size, theme: Theme): Primitive[] {
  return kind === 'fail' ? octagon(size, theme) : pill(size, theme);
}

/** The corners of a fail point's octagon, cut alike however wide it is. */
export function octagonCorners({ width, height }: Size): readonly Point[] {
  const cut = height * 0.29;
  return [
    { x: cut, y: 0 },
    { x: width - cut, y: 0 },
    { x: width, y: cut },
    { x: width, y: height - cut },
    { x: width - cut, y: height },
    { x: cut, y: height },
    { x: 0, y: height - cut },
    { x: 0, y: cut },
  ];
}

/** A fail point: F in an octagon. */
function octagon(size: Size, theme: Theme): Primitive[] {
  const { fill, border } = theme.fail;
  const edge =
    border === undefined ? { stroke: theme.background, strokeWidth: 1 } : { stroke: border, strokeWidth: 1.5 };
  return [{ type: 'path', d: polygon(octagonCorners(size)), fill, ...edge }];
}

/** A wait point: W in a pill with its time. */
function pill({ width, height }: Size, theme: Theme): Primitive[] {
  const { fill, border } = theme.wait;
  return [
    {
      type: 'rectangle',
      x: 0,
      y: 0,
      width,
      height,
      radius: height / 2,
      fill,
      stroke: border,
      strokeWidth: strokeIn(theme, 1.25),
    },
  ];
}
