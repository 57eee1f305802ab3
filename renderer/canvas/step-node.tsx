import { memo } from 'react';
import { Handle, type Node, type NodeProps, Position } from 'reactflow';
import { isLocked } from '../../shared/edit/locks.ts';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { partSentences } from '../../shared/locales/sub-blueprint.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import { textIn } from '../../shared/model/queries.ts';
import { partOf } from '../../shared/scene/groups/signs.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { openSubBlueprint } from '../app/sub-blueprint.ts';
import { select } from '../store/editor.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { finishRename } from './editing.ts';
import { NameEditor } from './name-editor.tsx';
import { Primitives } from './primitives.tsx';
import { QuickAdd } from './quick-add.tsx';

export interface StepData extends Record<string, unknown> {
  readonly group: SceneGroup;
  readonly markers: readonly SceneGroup[];
  /** Of the links about it, from its upper left corner, where it alone is selected. */
  readonly labels: readonly Rectangle[];
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
  const { group, markers, labels, dimmed } = data;
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
      {markers.map((marker) =>
        marker.layer === 'signs' && partOf(marker) === undefined ? (
          <Sign key={marker.key} marker={marker} group={group} />
        ) : (
          <Marker key={marker.key} marker={marker} group={group} selected={chosen.includes(marker.key)} />
        ),
      )}
      {SIDES.map(([side, position]) => (
        <Handle key={side} id={side} type="source" position={position} className="link-handle" />
      ))}
      {selected && chosen.length === 1 && !renaming && <QuickAdd id={id} size={group} labels={labels} />}
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

interface MarkerProps {
  readonly marker: SceneGroup;
  /** The step on which it stands. */
  readonly group: SceneGroup;
}

/** A fail point or wait point, selected by a click; the sign of a sub-blueprint selects its step, a double click opens it. */
function Marker({ marker, group, selected }: MarkerProps & { readonly selected: boolean }) {
  const words = useSentences(partSentences);
  const part = partOf(marker);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={selected ? 'marker nodrag selected' : 'marker nodrag'}
      aria-label={part === undefined ? marker.name : words.openSign(group.name)}
      title={part === undefined ? undefined : words.openSign(group.name)}
      style={placeOn(group, marker)}
      onClick={(event) => {
        event.stopPropagation();
        select([part ?? marker.key]);
      }}
      onDoubleClick={(event) => {
        if (part === undefined) return;
        event.stopPropagation();
        void openSubBlueprint(part);
      }}
    >
      <Drawing group={marker} />
    </button>
  );
}

/** A sign that only shows. */
function Sign({ marker, group }: MarkerProps) {
  return (
    <span className="sign" role="img" aria-label={marker.name} style={placeOn(group, marker)}>
      <Drawing group={marker} />
    </span>
  );
}

function Drawing({ group: { width, height, primitives } }: { readonly group: SceneGroup }) {
  return (
    <svg className="step-drawing" width={width} height={height} aria-hidden="true">
      <Primitives list={primitives} />
    </svg>
  );
}

function placeOn(group: SceneGroup, { x, y, width, height }: SceneGroup) {
  return { left: x - group.x, top: y - group.y, width, height };
}

function StepName({ id }: { readonly id: string }) {
  const name = useEditor(({ history, drawingLanguages }) => {
    const [language = ''] = drawingLanguages;
    return textIn(history?.document.steps[id]?.name, language, []);
  });
  const words = useSentences(canvasSentences);
  return <NameEditor initial={name} label={words.name} onLeave={(text, how) => finishRename(id, text, how)} />;
}
