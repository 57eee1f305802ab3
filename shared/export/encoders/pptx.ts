import { NAME_STYLE } from '../../layout/card.ts';
import type { Sentence } from '../../model/refusal.ts';
import { buildScene } from '../../scene/build.ts';
import { themeOf } from '../../scene/themes/themes.ts';
import { NO_DATE } from '../drawing-job.ts';
import { POINTS } from '../pages/page.ts';
import { type Page, phasePages, wholePage } from '../phase-pages.ts';
import { type DrawnPage, scaleOn, sizesOf, writeSlide } from '../pptx/blueprint-slides.ts';
import type { Deck } from '../pptx/deck.ts';
import { mediaBeside } from '../pptx/media.ts';
import { ownDeck, READABLE_SCALE } from '../pptx/own-deck.ts';
import type { Paint } from '../pptx/paint.ts';
import { presentationFiles } from '../pptx/presentation.ts';
import { themeColours } from '../pptx/template-colours.ts';
import { OWN_FONTS, srgb, THEME_FONTS } from '../pptx/theme-xml.ts';
import { readableColumns } from '../readable-columns.ts';
import type { Exported, Loss } from '../request.ts';
import { packed } from './archive.ts';
import type { ExportJob } from './encoder.ts';
import { templateDeck } from './pptx-template.ts';

/** Share of the best size that is as good: a drawing that is cut is worth it only where it is clearly larger. */
const AS_GOOD = 0.85;
/** Columns of a phase on one slide, where it needs no more. */
const ALL = Number.POSITIVE_INFINITY;

/** The blueprint as a presentation of native shapes with glued connectors. */
export async function encodePptx(job: ExportJob): Promise<Exported> {
  const { document, languages, theme, date, options, environment } = job;
  const pages: readonly Page[] = options.pages === 'phases' ? readablePages(job) : [wholePage(document)];
  const drawn = pages.map((page) => drawnPage(job, page));
  environment.onProgress?.(0.4);
  environment.signal?.throwIfAborted();
  const deck = deckOf(job, drawn);
  const media = mediaBeside(deck.parts);
  const settings = { whole: document, languages, theme, paint: paintOf(job), media };
  const slides = drawn.map((page) => writeSlide(deck, page, settings));
  environment.onProgress?.(0.8);
  environment.signal?.throwIfAborted();
  const { title, language } = job.scene();
  const shown = { slides, pictures: media.parts() };
  const files = presentationFiles(deck, themeOf(document, theme), shown, { title, language, date: date ?? NO_DATE });
  return { bytes: packed([...files]), losses: smallTexts(deck, drawn, phasePages(document).length > 1) };
}

/** A slide a phase; several for a phase whose steps could not be read on one, be it a usual slide or the template's. */
function readablePages(job: ExportJob): readonly Page[] {
  const deck = deckOf(job, []);
  const chosen = new Map(
    Object.keys(job.document.phases).map((phaseId) => {
      const shownWith = (most: number) => phasePages(job.document, undefined, (id) => (id === phaseId ? most : ALL));
      const scalesWith = (most: number) =>
        shownWith(most).flatMap((page) =>
          page.phaseId === phaseId ? [scaleOn(deck, drawnPage(job, page).scene)] : [],
        );
      return [phaseId, readableColumns(scalesWith, READABLE_SCALE, AS_GOOD)];
    }),
  );
  return phasePages(job.document, undefined, (id) => chosen.get(id ?? '') ?? ALL);
}

/** Names of steps below this size in points cannot be read on a screen. */
const READABLE = 7;

/** A drawing that is too large for its slide is still whole when one zooms in, but cannot be read at a glance; slides that are larger than usual are shown smaller. */
function smallTexts(deck: Deck, drawn: readonly DrawnPage[], hasPhases: boolean): Loss[] {
  const smallest =
    Math.min(...drawn.map(({ scene }) => scaleOn(deck, scene))) / (drawn.length > 1 ? Math.max(1, deck.unit) : 1);
  const points = Math.floor(smallest * NAME_STYLE.size * POINTS * 10) / 10;
  if (points >= READABLE) return [];
  return [
    { what: drawn.length > 1 ? stillSmall(points) : hasPhases ? toBeParted(points) : small(points), elementIds: [] },
  ];
}

function toBeParted(points: number): Sentence {
  return {
    en: `Names of steps measure ${points} points on the slide, less than ${READABLE}. One slide a phase gives them more room.`,
    'zh-Hans': `幻灯片上的步骤名称仅 ${points} 磅，不足 ${READABLE} 磅。每个阶段一张幻灯片可使文字更大。`,
  };
}

function stillSmall(points: number): Sentence {
  return {
    en: `Names of steps measure ${points} points on the fullest slide, less than ${READABLE}. Shorter phases give them more room.`,
    'zh-Hans': `最满的幻灯片上步骤名称仅 ${points} 磅，不足 ${READABLE} 磅。阶段越短，文字越大。`,
  };
}

function small(points: number): Sentence {
  return {
    en: `Names of steps measure ${points} points on the slide, less than ${READABLE}. With phases, each could have a slide of its own.`,
    'zh-Hans': `幻灯片上的步骤名称仅 ${points} 磅，不足 ${READABLE} 磅。划分阶段后，每个阶段可各占一张。`,
  };
}

/** The client's template where there is one, else a deck of our own. */
function deckOf({ document, template, options, theme }: ExportJob, drawn: readonly DrawnPage[]): Deck {
  if (template) return templateDeck(template, options.colours !== 'template');
  return ownDeck(sizesOf(drawn), themeOf(document, theme), 'Slide number');
}

function paintOf({ document, template, options, theme }: ExportJob): Paint {
  if (template && options.colours === 'template') {
    return { colour: themeColours(themeOf(document, theme)), fonts: THEME_FONTS };
  }
  return { colour: srgb, fonts: template ? OWN_FONTS : THEME_FONTS };
}

function drawnPage(job: ExportJob, page: Page): DrawnPage {
  if (page.document === job.document) return { ...page, scene: job.scene() };
  const { languages, theme, date } = job;
  return { ...page, scene: buildScene(page.document, { languages, theme, frame: { date } }) };
}
