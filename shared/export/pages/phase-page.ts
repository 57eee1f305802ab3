import { NAME_STYLE } from '../../layout/card.ts';
import { boundsOf, type Rectangle } from '../../model/geometry.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { buildScene } from '../../scene/build.ts';
import type { Scene, SceneGroup } from '../../scene/primitives.ts';
import { dashed } from '../../text/joined.ts';
import { type Page, phaseOnPage } from '../phase-pages.ts';
import { footOf } from './foot.ts';
import type { PagesJob } from './job.ts';
import { type DrawnPage, type DrawnWindow, onPage, type PageLink, POINTS } from './page.ts';
import { FOOT, MARGIN, paperOf } from './paper.ts';
import { onlyTold, readingOf } from './reading.ts';
import { pageWords } from './words.ts';

/** Names of steps below this size in points are hard to read. */
export const READABLE = 6;
/** Most that a small phase is enlarged. */
const MOST = 1.15 * POINTS;
const GAP = 10;

export interface FittedPage {
  readonly page: DrawnPage;
  /** Size of the names of its steps, in points. */
  readonly names: number;
}

/** A phase, or a part of it, fitted to the paper; its steps closer together where that lets them be read. */
export function fittedPage(job: PagesJob, part: Page, index: number, parts: readonly Page[]): FittedPage {
  const usual = pageOf(job, part, index, parts);
  if (usual.names >= READABLE) return usual;
  return pageOf(job, part, index, parts, 'compact');
}

function pageOf(job: PagesJob, part: Page, index: number, parts: readonly Page[], density?: 'compact'): FittedPage {
  const { width, height } = paperOf(job.options);
  const room = width - 2 * MARGIN;
  const appearance = { ...part.document.appearance, ...(density ? { density } : {}) };
  const shown = { ...part.document, appearance, service: namedAfter(job.document, part) };
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
    names: (body ? body.to.width / body.from.width : MOST) * NAME_STYLE.size,
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
    return [language, dashed([service, phaseOnPage(part, whole, language)], language)];
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
