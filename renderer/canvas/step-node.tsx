import { memo } from 'react';
import { Handle, type Node, type NodeProps, Position } from 'reactflow';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { textIn } from '../../shared/model/queries.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { select } from '../store/editor.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { finishRename } from './editing.ts';
import { NameEditor } from './name-editor.tsx';
import { Primitives } from './primitives.tsx';

export interface StepData extends Record<string, unknown> {
  readonly group: SceneGroup;
  readonly markers: readonly SceneGroup[];
}
export type StepNodeType = Node<StepData, 'step'>;

const SIDES = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
] as const;

/** One step on the canvas: its group of the scene, its markers, and handles to draw links from. */
export const StepNode = memo(function StepNode({ id, data, selected }: NodeProps<StepNodeType>) {
  const { group, markers } = data;
  const renaming = useEditor((state) => state.renaming === id);
  const chosen = useEditor((state) => state.selection);
  return (
    <div id={`step-${id}`} className={selected ? 'step selected' : 'step'}>
      <svg className="step-drawing" width={group.width} height={group.height} aria-hidden="true">
        <Primitives list={group.primitives} />
      </svg>
      {markers.map((marker) => (
        <button
          key={marker.key}
          type="button"
          tabIndex={-1}
          className={chosen.includes(marker.key) ? 'marker nodrag selected' : 'marker nodrag'}
          aria-label={marker.name}
          style={{ left: marker.x - group.x, top: marker.y - group.y, width: marker.width, height: marker.height }}
          onClick={(event) => {
            event.stopPropagation();
            select([marker.key]);
          }}
        >
          <svg className="step-drawing" width={marker.width} height={marker.height} aria-hidden="true">
            <Primitives list={marker.primitives} />
          </svg>
        </button>
      ))}
      {SIDES.map(([side, position]) => (
        <Handle key={side} id={side} type="source" position={position} className="link-handle" />
      ))}
      {renaming && <StepName id={id} />}
    </div>
  );
});

function StepName({ id }: { readonly id: string }) {
  const name = useEditor(({ history, drawingLanguages }) => {
    const [language = ''] = drawingLanguages;
    return textIn(history?.document.steps[id]?.name, language, []);
  });
  const words = useSentences(canvasSentences);
  return <NameEditor initial={name} label={words.name} onLeave={(text, how) => finishRename(id, text, how)} />;
}
