import { useEffect } from 'react';
import { ViewportPortal } from 'reactflow';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import type { Draft } from '../store/editor.ts';
import { useSentences } from '../store/use-store.ts';
import { cellCentre, columnAfter } from './cells.ts';
import { finishDraft } from './editing.ts';
import { NameEditor } from './name-editor.tsx';
import type { IndexedScene } from './use-scene.ts';
import { revealPlace } from './view.ts';

const WIDTH = 152;
const HEIGHT = 58;

/** The step that is being typed, where it will come to stand. */
export function DraftStep({ draft, indexed }: { readonly draft: Draft; readonly indexed: IndexedScene }) {
  const words = useSentences(canvasSentences);
  const first = Object.keys(indexed.document.steps).length === 0;
  const after = draft.after?.how === 'next' ? indexed.document.steps[draft.after.stepId]?.columnId : undefined;
  const columnId = after === undefined ? draft.columnId : columnAfter(indexed.document, after);
  const { x, y } = cellCentre(indexed, draft.laneId, columnId);
  const [left, top] = [x - WIDTH / 2, y - HEIGHT / 2];
  useEffect(() => revealPlace({ x: left, y: top, width: WIDTH, height: HEIGHT }), [left, top]);
  return (
    <ViewportPortal>
      <div className="draft-step" style={{ transform: `translate(${left}px, ${top}px)`, width: WIDTH, height: HEIGHT }}>
        <NameEditor
          initial=""
          label={words.newStep}
          placeholder={first ? words.firstAction : words.typeName}
          onLeave={(text, how) => finishDraft(draft, text, how)}
        />
      </div>
    </ViewportPortal>
  );
}
