import { useEffect, useRef, useState } from 'react';
import { reportDialogSentences } from '../../../shared/locales/report-dialog.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Report } from '../../../shared/report/document/report.ts';
import { host } from '../../host/host.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { type Choice, jobOf, previewJobOf } from './choice.ts';
import { runReport } from './run-report.ts';

/** The report being made: how far it is (null where none is), what came of it, and how to end it. */
export function useReportJob() {
  const words = useSentences(reportDialogSentences);
  const language = useLanguage();
  const [share, setShare] = useState<number | null>(null);
  const [news, setNews] = useState<{ readonly text: string; readonly bad: boolean }>({ text: '', bad: false });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const tell = (text: string, bad: boolean) => {
    setShare(null);
    setNews({ text, bad });
  };
  const run = async (document: BlueprintDocument, choice: Choice) => {
    control.current = new AbortController();
    tell(words.working, false);
    setShare(0);
    const made = await runReport(jobOf(document, choice), control.current.signal, setShare);
    if (made.kind === 'cancelled') return tell(words.cancelled, false);
    if (made.kind === 'failed') return tell(`${words.failed} (${made.reason})`, true);
    const names: string[] = [];
    for (const { name, mediaType, bytes } of made.files) {
      const answer = await host.exportSave(name, mediaType, bytes);
      if (!answer.ok) return tell(answer.problem.message[language], true);
      if (answer.value === null) return tell(words.cancelled, false);
      names.push(answer.value);
    }
    tell(words.done(names.join(language === 'en' ? ', ' : '、')), false);
  };
  return { share, ...news, run, cancel: () => control.current?.abort() };
}

/** What the report will hold; null until it is known, and the last one while the next is being made. */
export function useReportPreview(document: BlueprintDocument, choice: Choice): Report | null {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const look = async () => {
      const made = await runReport(previewJobOf(document, choice), control.signal);
      const [file] = made.kind === 'done' ? made.files : [];
      // What the worker wrote itself is what it says it is.
      if (file) setReport(JSON.parse(new TextDecoder().decode(file.bytes)) as Report);
    };
    void look();
    return () => control.abort();
  }, [document, choice]);
  return report;
}
