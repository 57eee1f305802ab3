import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useLanguage } from '../store/use-store.ts';
import { dialogStore } from './dialogs.ts';
import { RefusalList } from './refusal-list.tsx';

/** The question that waits for an answer, as a native modal dialog. */
export function AskDialog() {
  const question = useStore(dialogStore, (dialogs) => dialogs.question);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!question) return;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [question]);
  if (!question) return null;
  const { key, title, body, refusals, choices, answer } = question;
  return (
    // A window of its own for each question: the late “close” of one must not answer the next.
    <dialog key={key} ref={dialog} className="dialog" aria-labelledby="ask-title" onClose={() => answer(null)}>
      <div className="dialog-body">
        <h2 id="ask-title">{title[language]}</h2>
        {refusals && <RefusalList refusals={refusals} />}
        {body.map((sentence) => (
          <p key={sentence.en}>{sentence[language]}</p>
        ))}
      </div>
      <div className="dialog-actions">
        {choices.map(({ id, label, tone }) => (
          <button key={id} type="button" className={tone ? `button ${tone}` : 'button'} onClick={() => answer(id)}>
            {label[language]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
