import type { Id } from '../../model/schema/values.ts';
import { type Page, phasePages } from '../phase-pages.ts';
import type { Loss } from '../request.ts';
import type { PagesJob } from './job.ts';
import { outlineOf } from './outline.ts';
import type { DrawnPages } from './page.ts';
import { type FittedPage, fittedPage, READABLE } from './phase-page.ts';
import { pageWords } from './words.ts';

/** Columns of a page, where a phase is too wide for one. */
const COLUMNS = [Number.POSITIVE_INFINITY, 16, 12, 9, 7, 5] as const;
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

/** As many as can be read, or where fewer would make little larger; all where there are no phases. */
function columnsOf(job: PagesJob, phaseId: Id | undefined): number {
  const tried: { readonly most: number; readonly size: number; readonly pages: number }[] = [];
  for (const most of Object.keys(job.document.phases).length > 0 ? COLUMNS : COLUMNS.slice(0, 1)) {
    const parts = partsWith(job, (id) => (id === phaseId ? most : Number.POSITIVE_INFINITY));
    const pages = parts.filter((part) => part.phaseId === phaseId).length;
    if (pages === tried.at(-1)?.pages) continue;
    const fitted = fittedWhere(job, parts, (part) => part.phaseId === phaseId);
    tried.push({ most, size: usualSize(fitted), pages });
    if (nameSize(fitted) >= READABLE) break;
  }
  const best = Math.max(...tried.map(({ size }) => size));
  return tried.find(({ size }) => size >= best * AS_GOOD)?.most ?? Number.POSITIVE_INFINITY;
}

function partsWith(job: PagesJob, most: (phaseId: Id | undefined) => number): readonly Page[] {
  return phasePages(job.document, (index, spoken) => pageWords(spoken).onPage(index + 1), most);
}

function fittedWhere(job: PagesJob, parts: readonly Page[], wanted = (_part: Page) => true): readonly FittedPage[] {
  return parts.flatMap((part, index) => (wanted(part) ? [fittedPage(job, part, index, parts)] : []));
}

/** In points, of all pages together: one that is dense does not hold the others back. */
function usualSize(pages: readonly FittedPage[]): number {
  return pages.reduce((sum, { names }) => sum + names, 0) / pages.length;
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
