import { useStore } from 'zustand';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName, elementOf } from '../../../shared/rules/finding.ts';
import { reveal } from '../../canvas/view.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { goBack, workspaceStore } from '../../store/workspace.ts';

/** The way back to the element from which a link was followed. */
export function Back({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(recordSentences);
  const trail = useStore(workspaceStore, (workspace) => workspace.trail);
  const shown = useEditor(({ selection }) => selection[0]);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const id = trail.at(-1);
  if (id === undefined || id === shown || !elementOf(document, id)) return null;
  const back = () => {
    const to = goBack();
    if (to !== undefined) reveal(to);
  };
  return (
    <button type="button" className="text-button back" onClick={back}>
      <span aria-hidden="true">←</span> {words.backTo(elementName(document, id, language))}
    </button>
  );
}
