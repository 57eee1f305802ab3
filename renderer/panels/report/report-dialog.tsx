import '../export/export.css';
import './report.css';
import { useEffect, useRef, useState } from 'react';
import { reportDialogSentences } from '../../../shared/locales/report-dialog.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { closePanel } from '../../app/dialogs.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { firstChoice } from './choice.ts';
import { ReportFields } from './report-fields.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useReportJob, useReportPreview } from './use-report.ts';

/** Chooses what the report holds, shows its first page, and makes it. */
export function ReportDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(reportDialogSentences);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(() => firstChoice(language));
  const report = useReportPreview(document, choice);
  const job = useReportJob();
  useEffect(() => dialog.current?.showModal(), []);
  const running = job.share !== null;
  return (
    <dialog
      ref={dialog}
      className="dialog export-dialog report-dialog"
      aria-labelledby="report-title"
      onClose={closePanel}
    >
      <div className="dialog-body">
        <h2 id="report-title">{words.title}</h2>
        <div className="export-columns">
          <ReportFields choice={choice} onChange={setChoice} />
          <ReportPreview report={report} />
        </div>
      </div>
      <div className="dialog-actions">
        <div className="report-state">
          <p className={job.bad ? 'field-error' : 'quiet'} role="status">
            {job.text}
          </p>
          {job.share !== null && <progress value={job.share} aria-label={words.working} />}
        </div>
        <button type="button" className="button" onClick={() => (running ? job.cancel() : dialog.current?.close())}>
          {running ? words.cancel : words.close}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={running}
          onClick={() => void job.run(document, choice)}
        >
          {words.save}
        </button>
      </div>
    </dialog>
  );
}
