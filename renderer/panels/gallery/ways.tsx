import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';
import { gallerySentences } from '../../../shared/locales/gallery.ts';
import { learnSentences } from '../../../shared/locales/learn.ts';
import { closePanel } from '../../app/dialogs.ts';
import { newDocument } from '../../app/files.ts';
import { pickImport } from '../../app/importing.ts';
import { startLearning } from '../../app/learning.ts';
import { importCells, isPastedTable } from '../../commands/pasted-table.ts';
import { startGuide } from '../../store/guide.ts';
import { useSentences } from '../../store/use-store.ts';

/** The other ways to begin: blank, with the guide, from cells that are pasted, from another program's file. */
export function Ways() {
  const words = useSentences(gallerySentences);
  const learn = useSentences(learnSentences);
  const [pasting, setPasting] = useState(false);
  const begin = (way: () => void) => () => {
    closePanel();
    way();
  };
  return (
    <>
      <div className="gallery-ways">
        <button type="button" className="button" onClick={begin(newDocument)}>
          {words.blank}
        </button>
        <button type="button" className="button" onClick={begin(newWithGuide)}>
          {words.guide}
        </button>
        <button type="button" className="button" onClick={begin(startLearning)}>
          {learn.begin}
        </button>
        <button type="button" className="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {words.table}
        </button>
        <button type="button" className="button" onClick={begin(() => void pickImport())}>
          {words.file}
        </button>
      </div>
      {pasting && <PasteField />}
    </>
  );
}

function newWithGuide(): void {
  newDocument();
  startGuide();
}

function PasteField() {
  const words = useSentences(gallerySentences);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (isPastedTable(text)) importCells(text);
    else setRefused(true);
  };
  return (
    <div className="gallery-paste">
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        ref={field}
        id={id}
        className="input"
        rows={2}
        value=""
        aria-describedby={`${id}-hint`}
        aria-invalid={refused}
        onChange={() => undefined}
        onPaste={onPaste}
      />
      <p id={`${id}-hint`} className={refused ? 'field-error' : 'quiet'} role="status">
        {refused ? words.noTable : words.pasteHint}
      </p>
    </div>
  );
}
