import { lineHeight } from '../../text/measure.ts';
import { FOOT_STYLE, footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import { outlineOf } from './outline.ts';
import { type DrawnPage, type DrawnPages, POINTS } from './page.ts';
import { readingOf } from './reading.ts';

/** Room beside the foot, as the drawing has it. */
const SIDE = 18;

/** The whole drawing on one page of its own size. */
export function sheetPages(job: PagesJob): DrawnPages {
  const scene = job.scene();
  const [width, height] = [scene.width * POINTS, scene.height * POINTS];
  const foot = { left: SIDE, right: width - SIDE, top: height - 2, index: 0, of: 1 };
  const page: DrawnPage = {
    width,
    height: height + lineHeight(FOOT_STYLE) + 8,
    ground: scene.background,
    name: scene.title,
    windows: [
      {
        groups: scene.groups,
        from: { x: 0, y: 0, width: scene.width, height: scene.height },
        to: { x: 0, y: 0, width, height },
        cut: false,
        telling: { sections: readingOf(job.document, scene) },
      },
    ],
    texts: [],
    marks: footOf(job, foot),
    links: [],
  };
  return { pages: [page], bookmarks: outlineOf(job.document, scene.language, [page]), losses: [] };
}
