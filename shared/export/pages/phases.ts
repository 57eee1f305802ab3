import type { Id } from '../../model/schema/values.ts';
import { type Page, phasePages } from '../phase-pages.ts';
import { readableColumns } from '../readable-columns.ts';
import type { Loss } from '../request.ts';
import type { PagesJob } from './job.ts';
import { outlineOf } from './outline.ts';
import type { DrawnPages } from './page.ts';
import { type FittedPage, fittedPage, READABLE } from './phase-page.ts';
import { pageWords } from './words.ts';

/** Share of the best size that is as good. */
const AS_GOOD = 0.95;

/** One page a phase, fitted to the paper; several for a phase whose steps could not be read on one. */
export function phasesAsPages(job: PagesJob): DrawnPages {
  const fitted = readablePages(job);
  const pages = fitted.map(({ page }) => page);
  const [language = ''] = job.languages;
  return { pages, bookmarks: outlineOf(job.document, language, pages), losses: smallTexts(nameSize(fitted)) };
}

/** Each phase with as many columns on a page as can be read. */
function readablePages(job: PagesJob): readonly FittedPage[] {
  const all = partsWith(job, () => Number.POSITIVE_INFINITY);
  const chosen = new Map(all.map(({ phaseId }) => [phaseId, columnsOf(job, phaseId)]));
  return fittedWhere(
    job,
    partsWith(job, (phaseId) => chosen.get(phaseId) ?? Number.POSITIVE_INFINITY),
  );
}

function columnsOf(job: PagesJob, phaseId: Id | undefined): number {
  if (Object.keys(job.document.phases).length === 0) return Number.POSITIVE_INFINITY;
  return readableColumns(
    (most) => {
      const parts = partsWith(job, (id) => (id === phaseId ? most : Number.POSITIVE_INFINITY));
      return fittedWhere(job, parts, (part) => part.phaseId === phaseId).map(({ names }) => names);
    },
    READABLE,
    AS_GOOD,
  );
}

function partsWith(job: PagesJob, most: (phaseId: Id | undefined) => number): readonly Page[] {
  return phasePages(job.document, (index, spoken) => pageWords(spoken).onPage(index + 1), most);
}

function fittedWhere(job: PagesJob, parts: readonly Page[], wanted = (_part: Page) => true): readonly FittedPage[] {
  return parts.flatMap((part, index) => (wanted(part) ? [fittedPage(job, part, index, parts)] : []));
}

/** In points, of the smallest. */
function nameSize(pages: readonly FittedPage[]): number {
  return Math.min(...pages.map(({ names }) => names));
}

function smallTexts(size: number): Loss[] {
  const points = Math.round(size * 10) / 10;
  if (points >= READABLE * AS_GOOD) return [];
  const what = { en: pageWords('en').small(points), 'zh-Hans': pageWords('zh-Hans').small(points) };
  return [{ what, elementIds: [] }];
}
