import { ViewportPortal } from 'reactflow';
import { useStore } from 'zustand';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import type { IndexedScene } from './use-scene.ts';
import { viewStore } from './view.ts';

/** A link being drawn by keyboard: what to press, and the line to the step that was walked to. */
export function Linking({ indexed }: { readonly indexed: IndexedScene }) {
  const words = useSentences(canvasSentences);
  const from = useStore(viewStore, ({ linkingFrom }) => linkingFrom);
  const to = useEditor(({ selection }) => selection[0]);
  const [start, end] = [indexed.byKey.get(from ?? ''), indexed.byKey.get(to ?? '')];
  if (!start) return null;
  const middle = ({ x, y, width, height }: typeof start) => `${x + width / 2} ${y + height / 2}`;
  return (
    <>
      <p className="linking-hint" role="status">
        {words.linkFrom(start.name)}
      </p>
      {end && end !== start && (
        <ViewportPortal>
          <svg className="linking" width={1} height={1} aria-hidden="true">
            <path d={`M${middle(start)}L${middle(end)}`} />
          </svg>
        </ViewportPortal>
      )}
    </>
  );
}
