import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { useSentences } from '../../store/use-store.ts';
import { deleteElement } from '../record/deleting.ts';

/** What is selected, and a way to delete it. */
export function Head({ title, id }: { readonly title: string; readonly id?: string }) {
  const words = useSentences(inspectorSentences);
  return (
    <div className="inspector-head">
      <h2 className="section-title">{title}</h2>
      {id !== undefined && (
        <button type="button" className="text-button" onClick={() => deleteElement(id)}>
          {words.remove}
        </button>
      )}
    </div>
  );
}
