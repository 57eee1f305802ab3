import type { Rectangle } from '../../shared/model/geometry.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { createSignPlacer, type SignPlacer } from '../../shared/scene/signs/place-signs.ts';
import type { IndexedScene } from './use-scene.ts';

/** Finds places for signs on a drawing, apart from the signs that stand there already. */
export function signPlacerFor(indexed: IndexedScene, taken: readonly Rectangle[]): SignPlacer {
  const { scene, layout, byKey, inView, document } = indexed;
  const isDecision = (id: Id) => document.steps[id]?.kind === 'decision';
  return createSignPlacer({ origin: scene.origin, layout, byKey, inView, isDecision, taken });
}
