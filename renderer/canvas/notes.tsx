import { type PointerEvent, useRef, useState } from 'react';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import type { Point } from '../../shared/model/geometry.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { edit, editorStore, rename, select } from '../store/editor.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { finishRename } from './editing.ts';
import { NameEditor } from './name-editor.tsx';
import { Primitives } from './primitives.tsx';
import { viewStore } from './view.ts';

interface NotesProps {
  readonly groups: readonly SceneGroup[];
  readonly selection: readonly string[];
}

/** Notes float: they are dragged freely, and typed in place. */
export function Notes({ groups, selection }: NotesProps) {
  return groups.map((group) => <NoteNode key={group.key} group={group} selected={selection.includes(group.key)} />);
}

function NoteNode({ group, selected }: { readonly group: SceneGroup; readonly selected: boolean }) {
  const words = useSentences(canvasSentences);
  const renaming = useEditor((state) => state.renaming === group.key);
  const { by, handlers } = useFloating(group.key);
  return (
    <div
      className={selected ? 'note nodrag nopan selected' : 'note nodrag nopan'}
      style={{
        transform: `translate(${group.x + by.x}px, ${group.y + by.y}px)`,
        width: group.width,
        height: group.height,
      }}
    >
      <button
        type="button"
        className="note-body"
        tabIndex={-1}
        aria-label={group.name || words.note}
        onClick={() => select([group.key])}
        onDoubleClick={() => rename(group.key)}
        {...handlers}
      >
        <svg className="step-drawing" width={group.width} height={group.height} aria-hidden="true">
          <Primitives list={group.primitives} />
        </svg>
      </button>
      {renaming && <NoteText id={group.key} />}
    </div>
  );
}

function NoteText({ id }: { readonly id: string }) {
  const words = useSentences(canvasSentences);
  const text = useEditor(({ history, drawingLanguages }) => {
    const [language = ''] = drawingLanguages;
    return history?.document.notes[id]?.text[language] ?? '';
  });
  return (
    <NameEditor
      initial={text}
      label={words.note}
      placeholder={words.note}
      onLeave={(typed, how) => finishRename(id, typed, how)}
    />
  );
}

/** Dragging changes the note's offset once, when it is let go. */
function useFloating(id: string) {
  const start = useRef<Point | null>(null);
  const [by, setBy] = useState<Point>({ x: 0, y: 0 });
  const moved = (event: PointerEvent): Point => {
    const { zoom } = viewStore.getState();
    const from = start.current ?? { x: event.clientX, y: event.clientY };
    return { x: (event.clientX - from.x) / zoom, y: (event.clientY - from.y) / zoom };
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current) setBy(moved(event));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!start.current) return;
      const { x, y } = moved(event);
      start.current = null;
      setBy({ x: 0, y: 0 });
      if (Math.hypot(x, y) > 2) float(id, x, y);
    },
    onPointerCancel: () => {
      start.current = null;
      setBy({ x: 0, y: 0 });
    },
  };
  return { by, handlers };
}

function float(id: string, x: number, y: number): void {
  const note = editorStore.getState().history?.document.notes[id];
  if (!note) return;
  const offset = { x: Math.round((note.offset?.x ?? 0) + x), y: Math.round((note.offset?.y ?? 0) + y) };
  edit([{ edit: 'set-fields', args: { of: { collection: 'notes', id }, fields: { offset } } }], { select: [id] });
}
