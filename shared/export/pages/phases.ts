import { NAME_STYLE } from '../../layout/card.ts';
import { boundsOf, type Rectangle } from '../../model/geometry.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene, SceneGroup } from '../../scene/primitives.ts';
import { type Page, phaseOnPage, phasePages } from '../phase-pages.ts';
import type { Loss } from '../request.ts';
import { footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import { outlineOf } from './outline.ts';
import { type DrawnPage, type DrawnPages, type DrawnWindow, onPage, type PageLink, POINTS } from './page.ts';
import { FOOT, MARGIN, paperOf } from './paper.ts';
import { onlyTold, readingOf } from './reading.ts';
import { pageWords } from './words.ts';

/** Most that a small phase is enlarged. */
const MOST = 1.15 * POINTS;
const GAP = 10;
/** Names of steps below this size in points cannot be read. */
const READABLE = 5;
/** Columns of a page, where a phase is too wide for one. */
const COLUMNS = [Number.POSITIVE_INFINITY, 16, 12, 9, 7] as const;
/** Share of the best size that is as good. */
const AS_GOOD = 0.9;

/** One page a phase, fitted to the paper; several for a phase whose steps could not be read on one. */
export function phasesAsPages(job: PagesJob): DrawnPages {
  const fitted = readablePages(job);
  const pages = fitted.map(({ page }) => page);
  const [language = ''] = job.languages;
  return { pages, bookmarks: outlineOf(job.document, language, pages), losses: smallTexts(nameSize(fitted)) };
}

/** With as many columns on a page as can be read, or with all where fewer would make little larger or there are no phases. */
function readablePages(job: PagesJob): readonly FittedPage[] {
  const tried: (readonly FittedPage[])[] = [];
  for (const most of Object.keys(job.document.phases).length > 0 ? COLUMNS : COLUMNS.slice(0, 1)) {
    const pages = pagesWith(job, most);
    if (nameSize(pages) >= READABLE) return pages;
    tried.push(pages);
  }
  const best = Math.max(...tried.map(nameSize));
  return tried.find((pages) => nameSize(pages) >= best * AS_GOOD) ?? [];
}

function pagesWith(job: PagesJob, most: number): readonly FittedPage[] {
  const parts = phasePages(job.document, (index, spoken) => pageWords(spoken).onPage(index + 1), most);
  return parts.map((part, index) => pageOf(job, part, index, parts));
}

interface FittedPage {
  readonly page: DrawnPage;
  /** Points of a pixel of the drawing. */
  readonly scale: number;
}

function pageOf(job: PagesJob, part: Page, index: number, parts: readonly Page[]): FittedPage {
  const { width, height } = paperOf(job.options);
  const room = width - 2 * MARGIN;
  const shown = { ...part.document, service: namedAfter(job.document, part) };
  const scene = sceneOf(job, shown, room / POINTS);
  const [title, legend] = ['frame title', 'frame legend'].map((key) => scene.groups.filter((one) => one.key === key));
  const bottom = height - FOOT - GAP;
  const head = fixed(title ?? [], MARGIN);
  const foot = fixed(legend ?? [], bottom - heightOf(legend ?? []) * POINTS);
  const body = fittedBody(scene, { x: MARGIN, y: below(head) + GAP, width: room, height: bottom });
  const windows = [head, body, foot].flatMap((window) => (window ? [window] : []));
  const sections = readingOf(shown, scene);
  const told = windows.map((window): DrawnWindow => {
    const own = new Set(window.groups.map(({ key }) => key));
    return { ...window, telling: { sections: onlyTold(sections, (key) => own.has(key)) } };
  });
  const place = { left: MARGIN, right: width - MARGIN, top: height - FOOT, index, of: parts.length };
  return {
    scale: body ? body.to.width / body.from.width : MOST,
    page: {
      width,
      height,
      ground: scene.background,
      name: phaseOnPage(part, job.document, scene.language) || scene.title,
      windows: told,
      texts: [],
      marks: footOf(job, place),
      links: body ? leavingLinks(job, part, parts, body) : [],
    },
  };
}

/** The drawing of a page, its title block and legend as wide as the paper. */
function sceneOf({ languages, theme, date }: PagesJob, document: BlueprintDocument, width: number): Scene {
  return buildScene(document, { languages, theme, frame: { date, width } });
}

/** The service named after the phase that a page shows. */
function namedAfter(whole: BlueprintDocument, part: Page): BlueprintDocument['service'] {
  if (part.document === whole) return whole.service;
  const names = whole.languages.map((language) => {
    const service = textIn(whole.service.name, language, whole.languages) || pageWords(language).blueprint;
    return [language, `${service} – ${phaseOnPage(part, whole, language)}`];
  });
  return { ...whole.service, name: Object.fromEntries(names) };
}

type Window = Omit<DrawnWindow, 'telling'>;

function heightOf(groups: readonly SceneGroup[]): number {
  return Math.max(0, ...groups.map(({ height }) => height));
}

/** Title block and legend have the same size on every page. */
function fixed(groups: readonly SceneGroup[], y: number): Window | undefined {
  const [group] = groups;
  if (!group || group.primitives.length === 0) return undefined;
  const from = { x: group.x, y: group.y, width: group.width, height: group.height };
  const to = { x: MARGIN, y, width: group.width * POINTS, height: group.height * POINTS };
  return { groups, from, to, cut: false };
}

function below(window: Window | undefined): number {
  return window ? window.to.y + window.to.height : MARGIN;
}

/** Everything but title block and legend, as large as the room lets it be. */
function fittedBody(scene: Scene, room: Rectangle & { readonly height: number }): Window | undefined {
  const groups = scene.groups.filter(({ layer }) => layer !== 'frame');
  if (groups.length === 0) return undefined;
  const legend = scene.groups.filter(({ key }) => key === 'frame legend');
  const from = boundsOf(groups);
  const { width, height } = from;
  const tall = room.height - heightOf(legend) * POINTS - GAP - room.y;
  const scale = Math.min(MOST, room.width / width, tall / height);
  const to = { x: room.x, y: room.y, width: width * scale, height: height * scale };
  return { groups, from, to, cut: false };
}

/** The marks that stand for steps of other pages lead there. */
function leavingLinks(job: PagesJob, { offPage }: Page, parts: readonly Page[], body: Window): PageLink[] {
  const [language = ''] = job.languages;
  return body.groups.flatMap((group) => {
    const page = offPage.get(group.key);
    const target = page === undefined ? undefined : parts[page];
    if (page === undefined || !target) return [];
    const words = pageWords(language);
    const names = [words.onPage(page + 1), phaseOnPage(target, job.document, language)];
    const says = words.goTo(names.filter(Boolean).join(' · '));
    return [{ ...onPage(body, group), page, says, key: group.key }];
  });
}

/** In points, of the smallest. */
function nameSize(pages: readonly FittedPage[]): number {
  return Math.min(...pages.map(({ scale }) => scale)) * NAME_STYLE.size;
}

function smallTexts(size: number): Loss[] {
  const points = Math.round(size * 10) / 10;
  if (points >= READABLE) return [];
  const what = { en: pageWords('en').small(points), 'zh-Hans': pageWords('zh-Hans').small(points) };
  return [{ what, elementIds: [] }];
}
