import { useEffect, useRef, useState } from 'react';
import { exportName } from '../../../shared/export/export-name.ts';
import { withExport } from '../../../shared/export/kept-presets.ts';
import { formatOf } from '../../../shared/export/registry.ts';
import type { Exported, ExportRequest, Loss } from '../../../shared/export/request.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import { host } from '../../host/host.ts';
import { editorStore } from '../../store/editor.ts';
import { presetStore } from '../../store/presets.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { runExport } from './run-export.ts';

export interface Outcome {
  readonly news: string;
  readonly bad: boolean;
  readonly losses: readonly Loss[];
}

const NOTHING: Outcome = { news: '', bad: false, losses: [] };

/** Hands out what was made, and says in words what became of it. */
export type HandOut = (request: ExportRequest, made: Exported) => Promise<Outcome>;

/** The running export: how far it is (null where none runs), what came of it, and how to end it. */
export function useJob(handOut: HandOut) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState(NOTHING);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const tell = (news: string, bad: boolean) => finish({ news, bad, losses: [] });
  const finish = (told: Outcome) => {
    setShare(null);
    setOutcome(told);
  };
  const run = async (request: ExportRequest) => {
    control.current = new AbortController();
    tell(words.working, false);
    setShare(0);
    const made = await runExport(request, control.current.signal, setShare);
    if (made.kind === 'cancelled') return tell(words.cancelled, false);
    if (made.kind === 'refused') return tell(made.sentence[language], true);
    if (made.kind === 'failed') return tell(`${words.failed} (${made.reason})`, true);
    finish(await handOut(request, made));
  };
  return { share, ...outcome, run, cancel: () => control.current?.abort() };
}

/** Hands out what was made as a file, and remembers it so that it can be made again. */
export function useFileHandOut(): HandOut {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  return async (request, { bytes, losses }) => {
    const { mediaType } = formatOf(request.format);
    const place = { key: editorStore.getState().key, again: false };
    const answer = await host.exportSave(exportName(request), mediaType, bytes, place);
    if (!answer.ok) return { news: answer.problem.message[language], bad: true, losses: [] };
    if (answer.value === null) return { news: words.cancelled, bad: false, losses: [] };
    const name = answer.value;
    presetStore.setState((kept) => withExport(kept, request, name));
    return { news: words.done(name, sizeOf(bytes.length, language)), bad: false, losses };
  };
}

function sizeOf(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
