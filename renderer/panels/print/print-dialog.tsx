import '../export/export.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { PRESETS } from '../../../shared/export/presets.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import { printSentences } from '../../../shared/locales/print.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { closePanel } from '../../app/dialogs.ts';
import { isMac } from '../../commands/keys.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { type Choice, choiceOf, requestOf } from '../export/choice.ts';
import { DrawingFields } from '../export/drawing-fields.tsx';
import { JobNews } from '../export/job-news.tsx';
import { OptionFields } from '../export/option-fields.tsx';
import { PagesPreview } from '../export/pages-preview.tsx';
import { useJob } from '../export/use-job.ts';
import { usePrinting } from './use-printing.ts';

/** Sets up the pages, shows them, and hands them to the system's print dialog. */
export function PrintDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(printSentences);
  const exporting = useSentences(exportSentences);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages);
  const [choice, setChoice] = useState(() => firstChoice(document, shown));
  const options = choice.options.pdf ?? NONE;
  const request = useMemo(() => requestOf(document, choice, options), [document, choice, options]);
  const job = useJob(usePrinting());
  const running = job.share !== null;
  useEffect(() => dialog.current?.showModal(), []);
  const change = (changes: Partial<Choice>) => setChoice({ ...choice, ...changes });
  const print = () => {
    if (!running) void job.run(request);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog export-dialog"
      aria-labelledby="print-title"
      onClose={closePanel}
      onKeyDown={(event) => {
        if (!isPrintKey(event)) return;
        event.preventDefault();
        print();
      }}
    >
      <div className="dialog-body">
        <h2 id="print-title">{words.title}</h2>
        <div className="export-columns">
          <div className="export-options">
            <OptionFields
              format="pdf"
              values={options}
              most={{}}
              onChange={(values) => change({ options: { ...choice.options, pdf: values } })}
            />
            <DrawingFields document={document} choice={choice} onChange={change} />
          </div>
          <PagesPreview request={request} label={words.preview} />
        </div>
        <JobNews job={job} />
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => (running ? job.cancel() : dialog.current?.close())}>
          {running ? exporting.cancel : exporting.close}
        </button>
        <button type="button" className="button primary" disabled={running} onClick={print}>
          {words.print}
        </button>
      </div>
    </dialog>
  );
}

const NONE = {};

/** What the client may see, a page a phase where there are phases: that fits the paper of a usual printer. */
function firstChoice(document: BlueprintDocument, shown: readonly string[]): Choice {
  const pages = Object.keys(document.phases).length > 0 ? 'phases' : 'tiles';
  return choiceOf(document, { ...PRESETS.client, format: 'pdf', options: { pages } }, shown);
}

/** The key that opened the dialog prints; the browser would print the window itself. */
function isPrintKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && (isMac ? metaKey : ctrlKey);
}
