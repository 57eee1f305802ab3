import type { Theme } from '../../scene/theme.ts';
import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';
import type { Deck } from './deck.ts';
import { NOTES_MASTER, NOTES_SIZE, notesMasterParts } from './own-deck.ts';
import { packageFiles } from './package.ts';
import { NAMESPACES, type Part, PRESENTATION_TYPE, type Relation, XML_HEAD } from './part.ts';
import { emu } from './place.ts';

/** The XML of one slide and of its notes. */
export interface WrittenSlide {
  readonly slide: string;
  readonly notes: string;
  /** Relations to the pictures on it. */
  readonly pictures: readonly Relation[];
}

export interface Properties {
  readonly title: string;
  readonly language: string;
  /** ISO date. */
  readonly date: string;
}

/** The files of a presentation by their names. */
export function presentationFiles(
  deck: Deck,
  theme: Theme,
  { slides, pictures }: { readonly slides: readonly WrittenSlide[]; readonly pictures: readonly Part[] },
  properties: Properties,
): Map<string, string | Uint8Array> {
  const parts = [
    presentationPart(deck, slides.length),
    ...slides.flatMap((slide, index) => slideParts(deck, slide, index + 1)),
    ...pictures,
    ...deck.parts,
    ...notesMasterParts(theme),
    ...propertyParts(properties),
  ];
  return packageFiles(parts, [
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

function slideParts(deck: Deck, { slide, notes, pictures }: WrittenSlide, number: number): Part[] {
  const [slidePath, notesPath] = [`ppt/slides/slide${number}.xml`, `ppt/notesSlides/notesSlide${number}.xml`];
  return [
    {
      path: slidePath,
      contentType: `${PRESENTATION_TYPE}.slide+xml`,
      content: slide,
      relations: [
        { id: 'rId1', type: 'slideLayout', target: deck.layout },
        { id: 'rId2', type: 'notesSlide', target: notesPath },
        ...pictures,
      ],
    },
    {
      path: notesPath,
      contentType: `${PRESENTATION_TYPE}.notesSlide+xml`,
      content: notes,
      relations: [
        { id: 'rId1', type: 'notesMaster', target: NOTES_MASTER },
        { id: 'rId2', type: 'slide', target: slidePath },
      ],
    },
  ];
}

function presentationPart(deck: Deck, count: number): Part {
  const masters = deck.masters.map((master, index) => ({ ...master, id: `rIdM${index + 1}` }));
  const slides = Array.from({ length: count }, (_, index) => index + 1);
  const relations: Relation[] = [
    ...masters,
    { id: 'rIdN', type: 'notesMaster', target: NOTES_MASTER },
    ...slides.map((number) => ({ id: `rIdS${number}`, type: 'slide', target: `ppt/slides/slide${number}.xml` })),
    ...deck.parts
      .filter(({ path }) => path === firstTheme(deck))
      .map(({ path }) => ({ id: 'rIdT', type: 'theme', target: path })),
  ];
  const xml = tag(
    'p:presentation',
    NAMESPACES,
    tag('p:sldMasterIdLst', {}, ...masters.map(({ id, number }) => tag('p:sldMasterId', { id: number, 'r:id': id }))),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rIdN' })),
    tag('p:sldIdLst', {}, ...slides.map((number) => tag('p:sldId', { id: 255 + number, 'r:id': `rIdS${number}` }))),
    tag('p:sldSz', { cx: emu(deck.width), cy: emu(deck.height) }),
    tag('p:notesSz', { cx: emu(NOTES_SIZE.width), cy: emu(NOTES_SIZE.height) }),
  );
  return {
    path: 'ppt/presentation.xml',
    contentType: `${PRESENTATION_TYPE}.presentation.main+xml`,
    content: XML_HEAD + xml,
    relations,
  };
}

/** The theme of the first master, which is the presentation's. */
function firstTheme({ parts, masters }: Deck): string | undefined {
  const master = parts.find(({ path }) => path === masters[0]?.target);
  return master?.relations?.find(({ type }) => /(^|\/)theme$/.test(type))?.target;
}

function propertyParts({ title, language, date }: Properties): Part[] {
  const made = `${date}T00:00:00Z`;
  const core = tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, escapeXml(title)),
    tag('dc:language', {}, escapeXml(language)),
    tag('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, made),
    tag('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, made),
  );
  const app = tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    tag('Application', {}, 'Service Blueprint Studio'),
  );
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: XML_HEAD + core,
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: XML_HEAD + app,
    },
  ];
}
