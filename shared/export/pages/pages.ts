import { drawingFonts } from '../../layout/drawing-fonts.ts';
import { themeOf } from '../../scene/themes/themes.ts';
import { setIn } from '../../text/client-font.ts';
import type { DrawingJob } from '../drawing-job.ts';
import type { DrawnPages } from './page.ts';
import { phasesAsPages } from './phases.ts';
import { sheetPages } from './sheet.ts';
import { tiledPages } from './tiles.ts';
import { walkPages } from './walk.ts';

/** A drawing as pages: one large sheet, many sheets of paper to be laid together, one page a phase, or slides along the customer's path. */
export function drawPages(drawing: DrawingJob): DrawnPages {
  return setIn(drawingFonts(drawing.document, drawing.theme), () => pagesOf(drawing));
}

function pagesOf(drawing: DrawingJob): DrawnPages {
  const job = { ...drawing, colours: themeOf(drawing.document, drawing.theme) };
  const { pages } = job.options;
  if (pages === 'tiles') return tiledPages(job);
  if (pages === 'walk') return walkPages(job);
  return pages === 'phases' ? phasesAsPages(job) : sheetPages(job);
}
