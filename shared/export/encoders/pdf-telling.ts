import type { Rectangle } from '../../model/geometry.ts';
import { oneLine } from '../../text/drawn.ts';
import { type DrawnPage, type DrawnWindow, onPage, type PageLink } from '../pages/page.ts';
import type { ReadingParagraph, ReadingSection, Told } from '../pages/reading.ts';
import type { Pdf } from './pdf-drawing.ts';
import { destinationOf } from './pdf-file.ts';
import type { Content, DrawnGroup, Structure } from './pdf-tags.ts';

/** The page on which something is told. */
export interface Teller {
  readonly pdf: Pdf;
  readonly page: DrawnPage;
  /** How many points a unit has. */
  readonly unit: number;
}

/** What was drawn in a window: one picture, or groups to be told section by section. */
export type DrawnTelling =
  | { readonly window: DrawnWindow; readonly alt: string; readonly content: Content }
  | {
      readonly window: DrawnWindow;
      readonly sections: readonly ReadingSection[];
      readonly drawn: ReadonlyMap<string, DrawnGroup>;
    };

/** A text among the facts of a PDF: the library takes plain strings there for names. */
export function literal(text: string): string {
  return Object(oneLine(text));
}

/** A new element of the structure within another. */
export function added(
  pdf: Pdf,
  parent: Structure,
  tag: string,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Structure {
  const { title, alt } = options;
  const element = pdf.struct(tag, {
    ...options,
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(alt === undefined ? {} : { alt: oneLine(alt) }),
  });
  parent.add(element);
  return element;
}

/** Tells what a window shows. */
export function tellWindow(teller: Teller, section: Structure, telling: DrawnTelling): void {
  if ('alt' in telling) {
    tellFigure(teller, section, { alt: telling.alt, place: telling.window.to, placement: 'Block' }, telling.content);
    return;
  }
  const { window, sections, drawn } = telling;
  for (const { title, paragraphs } of sections) {
    const part = added(teller.pdf, section, 'Sect', { title });
    for (const paragraph of paragraphs) tellParagraph({ ...teller, window }, part, paragraph, drawn);
  }
}

interface WindowTeller extends Teller {
  readonly window: DrawnWindow;
}

function tellParagraph(
  teller: WindowTeller,
  part: Structure,
  paragraph: ReadingParagraph,
  drawn: ReadonlyMap<string, DrawnGroup>,
): void {
  const spoken = paragraph.flatMap((told) => {
    const group = drawn.get(told.key);
    return group ? [{ told, group }] : [];
  });
  const [first] = spoken;
  if (!first) return;
  if (first.told.apart) {
    tellApart(teller, part, first.told, first.group);
    return;
  }
  const lang = first.group.texts[0]?.language;
  const tag = first.told.heading ? `H${first.told.heading}` : 'P';
  const element = added(teller.pdf, part, tag, lang === undefined ? {} : { lang });
  for (const { told, group } of spoken) tellGroup(teller, element, { told, group, lang });
}

/** Each text on its own: the first one as the heading where it is one. */
function tellApart({ pdf }: Teller, part: Structure, { heading }: Told, { texts }: DrawnGroup): void {
  texts.forEach(({ content, language }, index) => {
    added(pdf, part, heading && index === 0 ? `H${heading}` : 'P', { lang: language }).add(content);
  });
}

interface SpokenGroup {
  readonly told: Told;
  readonly group: DrawnGroup;
  /** The language of the paragraph. */
  readonly lang: string | undefined;
}

function tellGroup(teller: WindowTeller, element: Structure, { told, group, lang }: SpokenGroup): void {
  const { pdf, page, window } = teller;
  const meaning = told.alt ?? told.form;
  if (group.figure && meaning !== undefined) {
    const place = onPage(window, group.group);
    tellFigure(teller, element, { alt: meaning, place, placement: 'Inline' }, group.figure);
  }
  const link = page.links.find(({ key }) => key === told.key);
  const parent = link ? tellLink(teller, element, link) : element;
  for (const { content, language } of group.texts) {
    const spoken = language === lang ? parent : added(pdf, parent, 'Span', { lang: language });
    spoken.add(content);
  }
  if (link) parent.end();
}

interface Figure {
  readonly alt: string;
  readonly place: Rectangle;
  /** On its own, or among the words of a paragraph. */
  readonly placement: 'Block' | 'Inline';
}

/** Room around a figure: a line has an extent too. */
const AROUND = 1;

function tellFigure({ pdf, unit }: Teller, parent: Structure, figure: Figure, content: Content): void {
  const { alt, placement } = figure;
  const { x, y, width, height } = figure.place;
  const edges = [x - AROUND, y - AROUND, x + width + AROUND, y + height + AROUND];
  const bbox = edges.map((length) => Math.round((length / unit) * 100) / 100);
  added(pdf, parent, 'Figure', { alt, bbox, placement }).add(content);
}

/** A link to another page, with the place that leads there. */
export function tellLink({ pdf }: Teller, parent: Structure, { x, y, width, height, page, says }: PageLink): Structure {
  const element = added(pdf, parent, 'Link', { alt: says });
  pdf.goTo(x, y, width, height, destinationOf(page), { structParent: element, Contents: literal(says) });
  return element;
}
