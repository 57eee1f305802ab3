import { ViewportPortal } from 'reactflow';
import { LANE_TITLE_WIDTH } from '../../shared/layout/from-document.ts';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { textIn } from '../../shared/model/queries.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { finishRename } from './editing.ts';
import { NameEditor } from './name-editor.tsx';
import type { IndexedScene } from './use-scene.ts';

const EDITOR_HEIGHT = 40;

/** Types the name of a lane or a phase in its head. */
export function BandName({ indexed }: { readonly indexed: IndexedScene }) {
  const words = useSentences(canvasSentences);
  const id = useEditor(({ renaming }) => renaming);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0] ?? '');
  const { lanes, phases } = indexed.document;
  const band = id === null ? undefined : (lanes[id] ?? phases[id]);
  const group = indexed.scene.groups.find(
    ({ layer, elementIds }) => (layer === 'lanes' || layer === 'phases') && elementIds[0] === id,
  );
  if (id === null || !band || !group) return null;
  const width = group.layer === 'lanes' ? LANE_TITLE_WIDTH : Math.min(group.width, 2 * LANE_TITLE_WIDTH);
  const height = Math.min(group.height, EDITOR_HEIGHT);
  const y = group.y + (group.height - height) / 2;
  return (
    <ViewportPortal>
      <div className="draft-step" style={{ transform: `translate(${group.x}px, ${y}px)`, width, height }}>
        <NameEditor
          key={id}
          initial={textIn(band.name, language, [])}
          label={words.name}
          onLeave={(text, how) => finishRename(id, text, how)}
        />
      </div>
    </ViewportPortal>
  );
}
