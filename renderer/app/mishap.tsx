import { Component, type ReactNode } from 'react';
import { mishapSentences } from '../../shared/locales/mishap.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import { editorStore } from '../store/editor.ts';
import { settingsStore } from '../store/settings.ts';
import { flushJournal } from './journal.ts';
import { loadAgain } from './leaving.ts';
import { fileNameOf } from './names.ts';

interface MishapState {
  readonly error: Error | null;
}

/** Where the window itself fails: what happened, what is safe, and what can be done. Unsaved work is written down first. */
export class Mishap extends Component<{ readonly children: ReactNode }, MishapState> {
  override state: MishapState = { error: null };

  static getDerivedStateFromError(error: unknown): MishapState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    flushJournal();
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Failed error={error} /> : this.props.children;
  }
}

function Failed({ error }: { readonly error: Error }) {
  const { language } = settingsStore.getState();
  const words = mishapSentences[language];
  return (
    <main className="mishap">
      <h1>{words.title}</h1>
      <p>{words.safe}</p>
      <p className="quiet">{error.message}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={saveCopy}>
          {words.saveCopy}
        </button>
        <button type="button" className="button primary" onClick={loadAgain}>
          {words.reload}
        </button>
      </div>
    </main>
  );
}

function saveCopy(): void {
  const { history } = editorStore.getState();
  if (!history) return;
  const name = fileNameOf(history.document, settingsStore.getState().language);
  void host.saveFileAs(name, serialiseBlueprint(history.document));
}
