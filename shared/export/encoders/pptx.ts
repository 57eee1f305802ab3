import { type Zippable, zipSync } from 'fflate';
import { buildScene } from '../../scene/build.ts';
import { THEMES } from '../../scene/theme.ts';
import { type DrawnPage, sizesOf, writeSlide } from '../pptx/blueprint-slides.ts';
import { ownDeck } from '../pptx/own-deck.ts';
import { type Page, phasePages } from '../pptx/pages.ts';
import type { Paint } from '../pptx/paint.ts';
import { presentationFiles } from '../pptx/presentation.ts';
import { srgb, THEME_FONTS } from '../pptx/theme-xml.ts';
import type { Exported } from '../request.ts';
import { type ExportJob, lossless } from './encoder.ts';

/** The date of files that have none of their own, so that the same document gives the same bytes. */
const NO_DATE = '2000-01-01';
const PAINT: Paint = { colour: srgb, fonts: THEME_FONTS };

/** The blueprint as a presentation of native shapes with glued connectors. */
export async function encodePptx(job: ExportJob): Promise<Exported> {
  const { document, languages, theme, date, options, environment } = job;
  const pages: readonly Page[] = options.pages === 'phase' ? phasePages(document) : [{ document, offPage: new Set() }];
  const drawn = pages.map((page) => drawnPage(job, page));
  environment.onProgress?.(0.4);
  environment.signal?.throwIfAborted();
  const deck = ownDeck(sizesOf(drawn), THEMES[theme], 'Slide number');
  const settings = { whole: document, languages, theme, paint: PAINT };
  const slides = drawn.map((page) => writeSlide(deck, page, settings));
  environment.onProgress?.(0.8);
  environment.signal?.throwIfAborted();
  const { title, language } = job.scene();
  const files = presentationFiles(deck, THEMES[theme], slides, { title, language, date: date ?? NO_DATE });
  return lossless(zipped(files));
}

function drawnPage(job: ExportJob, page: Page): DrawnPage {
  if (page.document === job.document) return { ...page, scene: job.scene() };
  const { languages, theme, date } = job;
  const frame = date === undefined ? {} : { date };
  return { ...page, scene: buildScene(page.document, { languages, theme, frame }) };
}

/** A ZIP archive whose bytes follow from its files alone. */
function zipped(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = typeof content === 'string' ? encoder.encode(content) : content;
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
