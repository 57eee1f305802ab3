import { useEffect } from 'react';
import { editorStore } from '../store/editor.ts';
import type { IndexedScene } from './use-scene.ts';
import { clearOfCorner } from './view.ts';

/** The step that is selected comes from under the small map, where an edit put it or made the map appear. */
export function useClearOfCorner({ byKey }: IndexedScene): void {
  useEffect(() => {
    const { selection } = editorStore.getState();
    const [step] = selection.length === 1 ? selection.map((id) => byKey.get(id)) : [];
    if (step?.layer === 'steps') void clearOfCorner(step);
  }, [byKey]);
}
