import { useStore } from 'zustand';
import { tabSentences } from '../../../shared/locales/tabs.ts';
import { closeTab } from '../../app/closing.ts';
import { documentName } from '../../app/names.ts';
import { type EditorState, editorStore, hasUnsavedWork } from '../../store/editor.ts';
import { showTab, tabsStore } from '../../store/tabs.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

/** The open documents, where there are several. */
export function Tabs() {
  const words = useSentences(tabSentences);
  const { order, waiting } = useStore(tabsStore);
  const front = useStore(editorStore);
  if (order.length < 2) return null;
  const states = order.flatMap((key) => (front.key === key ? front : (waiting[key] ?? [])));
  return (
    <nav className="tabs" aria-label={words.openBlueprints}>
      {states.map((state) => (
        <Tab key={state.key} state={state} front={state.key === front.key} />
      ))}
    </nav>
  );
}

function Tab({ state, front }: { readonly state: EditorState; readonly front: boolean }) {
  const words = useSentences(tabSentences);
  const language = useLanguage();
  const { key, history, file } = state;
  if (!history) return null;
  const name = documentName(history.document, language);
  const unsaved = hasUnsavedWork(state);
  return (
    <div className={front ? 'tab front' : 'tab'}>
      <button
        type="button"
        className="tab-name"
        aria-current={front ? 'page' : undefined}
        title={file?.name ?? words.noFile}
        onClick={() => showTab(key)}
        onAuxClick={(event) => {
          if (event.button === 1) void closeTab(key);
        }}
      >
        {unsaved && (
          <span className="unsaved-dot" role="img" aria-label={words.unsaved}>
            ●
          </span>
        )}
        {name}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.close(name)}
        title={words.close(name)}
        onClick={() => void closeTab(key)}
      >
        ✕
      </button>
    </div>
  );
}
