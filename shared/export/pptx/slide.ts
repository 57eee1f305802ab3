import type { Rectangle } from '../../model/geometry.ts';
import type { ImagePrimitive } from '../../scene/primitives.ts';
import { drawnText } from '../../text/drawn.ts';
import { measureText } from '../../text/measure.ts';
import { unbrokenOnPaper } from '../../text/unbroken.ts';
import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';
import { type Deck, placesOf } from './deck.ts';
import { type Drawn, drawingShapes } from './drawing.ts';
import { preset } from './geometry.ts';
import { INHERITED, LEAST_TITLE, points, TITLE_SIZE } from './own-deck.ts';
import { solid } from './paint.ts';
import { NAMESPACES, XML_HEAD } from './part.ts';
import { pictureXml } from './picture.ts';
import { named, numbers, shape, transform } from './shape.ts';
import { officeLanguage, type TextBlock, textBody } from './text.ts';
import { THEME_FONTS } from './theme-xml.ts';
import { tree } from './tree.ts';

/** What stands on a slide beside the drawing. */
export interface SlideTexts {
  readonly logo: ImagePrimitive | undefined;
  readonly title: string;
  readonly facts: string;
  readonly classification: string;
  readonly language: string;
  readonly ink: string;
  readonly quiet: string;
  readonly background: string;
}

/** One slide: title, facts, drawing, classification and number. */
export function slideXml(deck: Deck, drawn: Drawn, texts: SlideTexts): string {
  const count = numbers();
  const places = placesOf(deck.width, deck.height, deck.unit);
  const text = (value: string, size: number, fill: string): TextBlock[] =>
    value === '' ? [] : [{ lines: [value], style: { ...PLAIN, text: value, size, fill, language: texts.language } }];
  const box = (name: string, value: string, at: Rectangle, size = 12, fill = texts.quiet) =>
    shape({
      id: count.next(),
      name,
      box: at,
      geometry: preset('rect'),
      fill: solid(drawn.paint, undefined),
      outline: '',
      isTextBox: true,
      text: textBody(drawn.paint, text(value, size, fill), { scale: deck.unit, insets: [0, 0, 0, 0], wrap: true }),
    });
  const { title, facts, classification, logo } = texts;
  const beside = logo ? logo.width * deck.unit + BESIDE_LOGO * deck.unit : 0;
  const shortened = (place: Rectangle) => ({ ...place, width: place.width - beside });
  const titleSetting = logo ? { box: shortened(places.title) } : undefined;
  const shapes = [
    deck.places.title
      ? placed(
          count.next(),
          'Title',
          { type: 'title' },
          run(title, texts.language, titleSize(deck, title, shortened(places.title))),
          titleSetting,
        )
      : box('Title', title, places.title, TITLE_SIZE, texts.ink),
    facts === '' ? '' : box(drawn.words.facts, facts, shortened(deck.facts)),
    logo
      ? pictureXml(drawn.paint, logo, {
          id: count.next(),
          name: 'Logo',
          box: logoBox(logo, places.title, deck.unit),
          relation: drawn.pictures.relationTo(logo),
        })
      : '',
    deck.ground ? ground(deck, drawn, count.next(), texts.background) : '',
    ...drawingShapes(drawn, count),
    classification === ''
      ? ''
      : deck.places.footer !== undefined
        ? placed(count.next(), 'Footer', footPlace('ftr', deck.places.footer), run(classification, texts.language))
        : footer(deck, count.next(), places.footer, classification, texts.language),
    slideNumber(deck, count.next(), places.number),
  ];
  return XML_HEAD + tag('p:sld', NAMESPACES, tag('p:cSld', {}, tree(shapes)), INHERITED);
}

const BESIDE_LOGO = 24;

function logoBox({ width, height }: ImagePrimitive, { x, y, width: room }: Rectangle, unit: number): Rectangle {
  return { x: x + room - width * unit, y: y + 6 * unit, width: width * unit, height: height * unit };
}

const PLAIN = { type: 'text', x: 0, y: 0, weight: 400, anchor: 'start' } as const;

/** Other fonts are a little wider than ours. */
const WIDER = 1.06;

/** A title that is too long for one line of our own deck is set smaller, as two would stand out of the slide; a template says itself. */
function titleSize(deck: Deck, title: string, { width }: Rectangle): { readonly sz?: number } {
  const needed = measureText(title, { size: TITLE_SIZE, weight: 700 }) * WIDER * deck.unit;
  if (!deck.logo || needed <= width) return {};
  return { sz: points(Math.max(LEAST_TITLE, (TITLE_SIZE * width) / needed), deck.unit) };
}

function run(text: string, language: string, size: { readonly sz?: number } = {}): string {
  return tag(
    'a:r',
    {},
    tag('a:rPr', { lang: officeLanguage(language), ...size }),
    tag('a:t', {}, escapeXml(drawnText(text))),
  );
}

/** Where a text stands and how it is set, when its layout does not say. */
interface Setting {
  readonly box: Rectangle;
  /** Where it is set otherwise than its layout says. */
  readonly algn?: 'l' | 'r';
}

/** A text in one of the layout's places. */
function placed(
  id: number,
  name: string,
  place: Readonly<Record<string, string | number>>,
  content: string,
  setting?: Setting,
): string {
  const insets = setting?.algn ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' } : {};
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      named(id, name),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', place)),
    ),
    setting ? tag('p:spPr', {}, transform(setting.box), preset('rect')) : tag('p:spPr', {}),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', insets),
      tag('a:lstStyle', {}),
      tag('a:p', {}, setting?.algn ? tag('a:pPr', { algn: setting.algn }) : '', content),
    ),
  );
}

function footPlace(type: string, idx: number) {
  return { type, sz: 'quarter', idx };
}

/** Small and quiet, in the presentation's colours. */
function footRun(deck: Deck, language: string): string {
  return tag(
    'a:rPr',
    { lang: officeLanguage(language), sz: Math.max(100, Math.round(12 * deck.unit * 75)) },
    tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx2' })),
    THEME_FONTS,
  );
}

function footer(deck: Deck, id: number, box: Rectangle, text: string, language: string): string {
  const content = tag('a:r', {}, footRun(deck, language), tag('a:t', {}, escapeXml(drawnText(text))));
  return placed(id, 'Footer', footPlace('ftr', 10), content, { box, algn: 'l' });
}

function slideNumber(deck: Deck, id: number, box: Rectangle): string {
  const own = deck.places.number === undefined;
  const field = tag(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    own ? footRun(deck, 'en') : tag('a:rPr', { lang: 'en-US' }),
    tag('a:t', {}, '‹#›'),
  );
  const place = footPlace('sldNum', deck.places.number ?? 11);
  return placed(id, 'Slide number', place, field, own ? { box, algn: 'r' } : undefined);
}

function ground(deck: Deck, drawn: Drawn, id: number, background: string): string {
  return shape({
    id,
    name: 'Ground',
    box: deck.body,
    geometry: preset('rect'),
    fill: solid(drawn.paint, background),
    outline: tag('a:ln', {}, tag('a:noFill', {})),
  });
}

/** The notes below a slide: each line a paragraph. */
export function notesXml(lines: readonly string[], language: string): string {
  const image = tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      named(2, 'Slide'),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg' })),
    ),
    tag('p:spPr', {}),
  );
  const body = tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      named(3, 'Notes'),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: 'body', idx: 1 })),
    ),
    tag('p:spPr', {}),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', {}),
      tag('a:lstStyle', {}),
      ...lines.map((line) => tag('a:p', {}, run(unbrokenOnPaper(line), language))),
    ),
  );
  return XML_HEAD + tag('p:notes', NAMESPACES, tag('p:cSld', {}, tree([image, body])), INHERITED);
}
