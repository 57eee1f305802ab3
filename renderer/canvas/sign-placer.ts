import { useMemo, useRef } from 'react';
import { agreeBesidesSteps } from '../../shared/layout/changed-steps.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { createSignPlacer, type SignedDrawing, type SignPlacer } from '../../shared/scene/signs/place-signs.ts';
import type { IndexedScene } from './use-scene.ts';

/** Finds places for signs on a drawing, apart from the signs that stand there already. */
export function signPlacerFor(indexed: IndexedScene, taken: readonly Rectangle[]): SignPlacer {
  return createSignPlacer(signedDrawing(indexed, taken));
}

function signedDrawing(
  { scene, layout, byKey, inView, document }: IndexedScene,
  taken: readonly Rectangle[],
): SignedDrawing {
  const isDecision = (id: Id) => document.steps[id]?.kind === 'decision';
  return { origin: scene.origin, layout, byKey, inView, isDecision, taken };
}

interface Used {
  readonly signs: unknown;
  readonly indexed: IndexedScene;
  readonly taken: readonly Rectangle[];
  readonly placer: SignPlacer;
}

/** A placer for some signs: the same one as long as these are the same and only letters are typed elsewhere. */
export function useSignPlacer(indexed: IndexedScene, taken: readonly Rectangle[], signs: unknown): SignPlacer {
  const used = useRef<Used>(null);
  return useMemo(() => {
    const before = used.current;
    const goesOn =
      before !== null &&
      before.signs === signs &&
      before.taken === taken &&
      before.indexed.places === indexed.places &&
      indexed.document.rows === undefined &&
      agreeBesidesSteps(before.indexed.document, indexed.document) &&
      before.placer.goesOnWith(signedDrawing(indexed, taken));
    const placer = goesOn ? before.placer : signPlacerFor(indexed, taken);
    used.current = { signs, indexed, taken, placer };
    return placer;
  }, [indexed, taken, signs]);
}
