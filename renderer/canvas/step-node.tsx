import { memo } from 'react';
import { Handle, type Node, type NodeProps, Position } from 'reactflow';
import { isLocked } from '../../shared/edit/locks.ts';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { textIn } from '../../shared/model/queries.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { select } from '../store/editor.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { draftBelow, draftNext, finishRename } from './editing.ts';
import { NameEditor } from './name-editor.tsx';
import { Primitives } from './primitives.tsx';

export interface StepData extends Record<string, unknown> {
  readonly group: SceneGroup;
  readonly markers: readonly SceneGroup[];
  /** The filter holds it back. */
  readonly dimmed: boolean;
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
  const { group, markers, dimmed } = data;
  const renaming = useEditor((state) => state.renaming === id);
  const chosen = useEditor((state) => state.selection);
  const locked = useEditor(({ history }) => history !== null && isLocked(history.document, id));
  return (
    <div
      id={`step-${id}`}
      className={`step${selected ? ' selected' : ''}${dimmed ? ' dimmed' : ''}`}
      role="group"
      aria-label={group.name}
    >
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
      {selected && chosen.length === 1 && !renaming && <QuickAdd id={id} width={group.width} height={group.height} />}
      {locked && (
        <span className="lock-sign">
          <svg width={9} height={10} viewBox="0 0 9 10" aria-hidden="true">
            <path d="M0 4.5h9V10H0zM1.5 4.5V3a3 3 0 0 1 6 0v1.5H6.2V3a1.7 1.7 0 0 0-3.4 0v1.5z" />
          </svg>
        </span>
      )}
      {renaming && <StepName id={id} />}
    </div>
  );
});

interface QuickAddProps {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Beside the selected step: a plus for the next one of its lane, one for handing over to the lane below. */
function QuickAdd({ id, width, height }: QuickAddProps) {
  const words = useSentences(canvasSentences);
  const plus = (label: string, left: number, top: number, run: () => void) => (
    <button
      type="button"
      tabIndex={-1}
      className="quick-add nodrag nopan"
      aria-label={label}
      title={label}
      style={{ left, top }}
      onClick={(event) => {
        event.stopPropagation();
        run();
      }}
    >
      +
    </button>
  );
  return (
    <>
      {plus(words.addNext, width + 9, height / 2 - 10, () => draftNext(id))}
      {plus(words.addBelow, width / 2 - 10, height + 9, () => draftBelow(id))}
    </>
  );
}

function StepName({ id }: { readonly id: string }) {
  const name = useEditor(({ history, drawingLanguages }) => {
    const [language = ''] = drawingLanguages;
    return textIn(history?.document.steps[id]?.name, language, []);
  });
  const words = useSentences(canvasSentences);
  return <NameEditor initial={name} label={words.name} onLeave={(text, how) => finishRename(id, text, how)} />;
}
