import type { Point } from '../../shared/model/geometry.ts';
import type { IndexedScene } from './use-scene.ts';

/** How near the pointer must be to a link to mean it, in sheet coordinates. */
const NEAR = 9;

/** The link under a point into which a step could be put: one of which it is no end. */
export function linkAt({ inView, layout, scene, document }: IndexedScene, point: Point, stepId: string): string | null {
  const at = { x: point.x - scene.origin.x, y: point.y - scene.origin.y };
  const near = inView(point.x - NEAR, point.y - NEAR, point.x + NEAR, point.y + NEAR);
  for (const { key, layer } of near) {
    const link = layer === 'links' ? document.links[key] : undefined;
    if (!link || link.from === stepId || link.to === stepId) continue;
    const points = layout.links.get(key)?.points ?? [];
    if (points.some((start, index) => isNear(at, start, points[index + 1]))) return key;
  }
  return null;
}

/** Whether a point is near a level or upright stretch. */
function isNear({ x, y }: Point, start: Point, end: Point | undefined): boolean {
  if (!end) return false;
  const [left, right] = [Math.min(start.x, end.x) - NEAR, Math.max(start.x, end.x) + NEAR];
  const [top, bottom] = [Math.min(start.y, end.y) - NEAR, Math.max(start.y, end.y) + NEAR];
  return x >= left && x <= right && y >= top && y <= bottom;
}
