import { exportName } from '../../../shared/export/export-name.ts';
import { printSentences } from '../../../shared/locales/print.ts';
import { host } from '../../host/host.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import type { HandOut } from '../export/use-job.ts';

/** Hands what was made to the printer, and says what became of it. */
export function usePrinting(): HandOut {
  const words = useSentences(printSentences);
  const language = useLanguage();
  return async (request, { bytes, losses }) => {
    const name = exportName(request);
    const answer = await host.print(name, bytes);
    if (!answer.ok) return { news: answer.problem.message[language], bad: true, losses: [] };
    if (answer.value === 'cancelled') return { news: words.cancelled, bad: false, losses: [] };
    const news = answer.value === 'download' ? words.download(name) : words.handedOver;
    return { news, bad: false, losses };
  };
}
