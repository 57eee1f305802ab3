import { type ReactNode, useEffect, useId, useRef } from 'react';
import { dialogSentences } from '../../shared/locales/dialogs.ts';
import { useSentences } from '../store/use-store.ts';
import { closePanel } from './dialogs.ts';

interface DialogProps {
  readonly title: string;
  readonly className?: string;
  /** What stands beside “Close”. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A native modal window with a title; Escape and “Close” end it, and the keyboard goes back to where it was. */
export function Dialog({ title, className = '', actions, children }: DialogProps) {
  const words = useSentences(dialogSentences);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // The first to get the keyboard may be a button at the end.
    dialog.current?.scrollTo({ top: 0 });
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={id} onClose={closePanel}>
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      <div className="dialog-actions">
        {actions}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
