import { useEffect, useState } from 'react';
import type { ImportFormatId } from '../../../shared/import/registry.ts';
import type { ImportJob, ImportMessage } from '../../workers/import-messages.ts';

export type Reading = ImportMessage | { readonly kind: 'reading' } | { readonly kind: 'unknown' };

/** Reads a file in a worker of its own, anew when format, language or sheet change; leaving ends it. */
export function useReading(
  file: File,
  format: ImportFormatId | undefined,
  language: string,
  sheet: string | undefined,
): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  useEffect(() => {
    if (format === undefined) {
      setReading({ kind: 'unknown' });
      return;
    }
    setReading({ kind: 'reading' });
    const worker = new Worker(new URL('../../workers/import.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      worker.terminate();
      setReading(data);
    };
    worker.onerror = ({ message }) => setReading({ kind: 'failed', reason: message });
    worker.postMessage({ file, format, language, ...(sheet === undefined ? {} : { sheet }) } satisfies ImportJob);
    return () => worker.terminate();
  }, [file, format, language, sheet]);
  return reading;
}
