import type { PagesJob } from './job.ts';
import type { DrawnPages } from './page.ts';
import { phasesAsPages } from './phases.ts';
import { sheetPages } from './sheet.ts';
import { tiledPages } from './tiles.ts';

/** A drawing as pages: one large sheet, many sheets of paper to be laid together, or one page a phase. */
export function drawPages(job: PagesJob): DrawnPages {
  if (job.options.pages === 'tiles') return tiledPages(job);
  return job.options.pages === 'phases' ? phasesAsPages(job) : sheetPages(job);
}
