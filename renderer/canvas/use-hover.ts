import { type MouseEvent, useCallback, useState } from 'react';
import { useReactFlow } from 'reactflow';
import type { IndexedScene } from './use-scene.ts';

/**
 * The step under the pointer. Where the drawing is painted to a bitmap it is put into the page, so that it can be
 * clicked and dragged there as well.
 */
export function useHoveredStep(indexed: IndexedScene) {
  const flow = useReactFlow();
  const [hovered, setHovered] = useState<string | null>(null);
  const onMouseMove = useCallback(
    (event: MouseEvent) => {
      if (event.buttons !== 0) return;
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      setHovered(stepAt(indexed, x, y) ?? null);
    },
    [flow, indexed],
  );
  return { hovered, onMouseMove };
}

/** The step under a point of the sheet. */
export function stepAt(indexed: IndexedScene, x: number, y: number): string | undefined {
  return indexed.inView(x, y, x, y).find(({ layer }) => layer === 'steps')?.key;
}
