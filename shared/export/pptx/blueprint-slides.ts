import { boundsOf, type Rectangle, type Size } from '../../model/geometry.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Scene } from '../../scene/primitives.ts';
import { type ThemeName, themeOf } from '../../scene/themes/themes.ts';
import { dashed } from '../../text/joined.ts';
import { lineHeight } from '../../text/measure.ts';
import { type Page, phaseOnPage } from '../phase-pages.ts';
import { logoOf } from '../scene-logo.ts';
import type { Deck } from './deck.ts';
import { detailsOf } from './details.ts';
import { type Media, slidePictures } from './media.ts';
import type { Paint } from './paint.ts';
import { fitted } from './place.ts';
import type { WrittenSlide } from './presentation.ts';
import { notesXml, slideXml } from './slide.ts';
import { joined } from './text.ts';
import { deckWords } from './words.ts';

/** A page with its drawing. */
export interface DrawnPage extends Page {
  readonly scene: Scene;
}

/** What is the same on every slide. */
export interface SlideSettings {
  readonly whole: BlueprintDocument;
  readonly languages: readonly string[];
  readonly theme: ThemeName;
  readonly paint: Paint;
  readonly media: Media;
}

/** The part of a scene that stands in a slide's body: all but the title block. */
function bodyOf(scene: Scene): Rectangle {
  const groups = scene.groups.filter(({ key }) => key !== 'frame title');
  if (groups.length === 0) return { x: 0, y: 0, width: scene.width, height: scene.height };
  const { x, y, width, height } = boundsOf(groups);
  return { x, y, width: Math.max(1, width), height: Math.max(1, height) };
}

export function sizesOf(pages: readonly DrawnPage[]): Size[] {
  return pages.map(({ scene }) => bodyOf(scene));
}

/** How many pixels of the slide a pixel of a scene is. */
export function scaleOn(deck: Deck, scene: Scene): number {
  return fitted(bodyOf(scene), deck.body, deck.most).scale;
}

/** A page as a slide with its notes. */
export function writeSlide(deck: Deck, page: DrawnPage, settings: SlideSettings): WrittenSlide {
  const { languages, paint, whole } = settings;
  const [language = ''] = languages;
  const theme = themeOf(whole, settings.theme);
  const place = fitted(bodyOf(page.scene), deck.body, deck.most);
  const words = deckWords(language);
  const pictures = slidePictures(settings.media);
  const drawn = { ...page, languages, theme: settings.theme, paint, place, words, pictures };
  const logo = deck.logo ? logoOf(page.scene) : undefined;
  const texts = {
    logo,
    title: titleOf(page, whole, language),
    facts: factsOf(page.scene),
    classification: textIn(whole.service.classification, language, whole.languages),
    language,
    ink: theme.ink,
    quiet: theme.quiet,
    background: theme.background,
  };
  const slide = slideXml(deck, drawn, texts);
  const notes = notesXml(detailsOf(page.document, language, page.offPage), language);
  return { slide, notes, pictures: pictures.relations() };
}

function titleOf(page: DrawnPage, whole: BlueprintDocument, language: string): string {
  const service = textIn(whole.service.name, language, whole.languages) || deckWords(language).title;
  return dashed([service, phaseOnPage(page, whole, language)], language);
}

/** The facts of the title block, which stand below the name in smaller type. */
function factsOf(scene: Scene): string {
  const title = scene.groups.find(({ key }) => key === 'frame title');
  const texts = title?.primitives.filter((primitive) => primitive.type === 'text') ?? [];
  const largest = Math.max(0, ...texts.map(lineHeight));
  return joined(texts.filter((text) => lineHeight(text) < largest).map(({ text }) => text));
}
