import { type DragEvent, useMemo, useState } from 'react';
import { useReactFlow } from 'reactflow';
import { TRAY_TYPE } from '../panels/left/tray-type.ts';
import { edit, editorStore, nextId } from '../store/editor.ts';
import { type Landing, landingAt } from './cells.ts';
import { dropCalls } from './dropping.ts';
import { linkAt } from './link-at.ts';
import type { IndexedScene } from './use-scene.ts';
import { focusCanvas } from './view.ts';

interface Over {
  readonly landing: Landing | null;
  readonly linkId: string | null;
}

/** Steps dragged out of the tray: where they would land is shown, and a link under the pointer takes them in. */
export function useTrayDrop(indexed: IndexedScene) {
  const flow = useReactFlow();
  const [over, setOver] = useState<Over | null>(null);
  const handlers = useMemo(() => {
    const whereAt = ({ clientX, clientY }: DragEvent): Over => {
      const point = flow.screenToFlowPosition({ x: clientX, y: clientY });
      return { landing: landingAt(indexed, point, null), linkId: linkAt(indexed, point, '') };
    };
    return {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(TRAY_TYPE)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(whereAt(event));
      },
      onDragLeave: () => setOver(null),
      onDrop: (event: DragEvent) => {
        const stepId = event.dataTransfer.getData(TRAY_TYPE);
        setOver(null);
        if (!editorStore.getState().history?.document.steps[stepId]) return;
        event.preventDefault();
        const { landing, linkId } = whereAt(event);
        if (!landing) return;
        const inserts =
          linkId === null ? [] : [{ edit: 'insert-on-link' as const, args: { stepId, linkId, newLinkId: nextId() } }];
        edit([...dropCalls(indexed.document, stepId, landing), ...inserts], { select: [stepId] });
        focusCanvas();
      },
    };
  }, [flow, indexed]);
  return { over, handlers };
}
