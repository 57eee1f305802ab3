import { THEMES } from '../../scene/theme.ts';
import type { DrawingJob } from '../drawing-job.ts';
import type { DrawnPages } from './page.ts';
import { phasesAsPages } from './phases.ts';
import { sheetPages } from './sheet.ts';
import { tiledPages } from './tiles.ts';

/** A drawing as pages: one large sheet, many sheets of paper to be laid together, or one page a phase. */
export function drawPages(drawing: DrawingJob): DrawnPages {
  const job = { ...drawing, colours: THEMES[drawing.theme] };
  const { pages } = job.options;
  if (pages === 'tiles') return tiledPages(job);
  return pages === 'phases' ? phasesAsPages(job) : sheetPages(job);
}
