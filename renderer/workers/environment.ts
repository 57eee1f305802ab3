import type { ExportEnvironment } from '../../shared/export/encoders/environment.ts';
import { pageParts } from './page-parts.ts';
import { paintThreads } from './paint-threads.ts';

/** What exports need of the page. */
export function pageEnvironment(onProgress: (share: number) => void): ExportEnvironment {
  return {
    ...pageParts,
    threads: paintThreads,
    // The rules are read only where findings are asked for.
    findings: async (asked) => (await import('../../shared/report/findings/found.ts')).findingsFor(asked),
    onProgress,
  };
}
