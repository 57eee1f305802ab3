import { descriptionWords } from '../../report/document/description/words.ts';
import type { ReportPart, Section } from '../../report/document/report.ts';
import { dashed } from '../../text/joined.ts';
import { tag } from '../xml.ts';
import { blockXml, factsTable } from './blocks.ts';
import { type Picture, pictureRun } from './drawing.ts';
import { OFFICE, WORD } from './package.ts';
import { type Paper, SIDES } from './paper.ts';
import { bookmark, field, paragraph, run } from './runs.ts';

/** A description with its drawings and the ids of its running head and foot. */
export interface TextPart {
  readonly part: ReportPart;
  readonly pictures: readonly Picture[];
  /** Stands above everything on the first page. */
  readonly logo?: Picture;
  /** That the drawings stand on. */
  readonly paper: Paper;
  readonly head: string;
  readonly foot: string;
}

const MARGIN = 1134;

/** The text of the document: each language a part of its own, its drawing on a page that lies on its side. */
export function textXml(parts: readonly TextPart[]): string {
  const bodies = parts.map((one, index) => bodyOf(one, index, index === parts.length - 1));
  return tag('w:document', { 'xmlns:w': WORD, 'xmlns:r': OFFICE }, tag('w:body', {}, ...bodies));
}

function bodyOf(one: TextPart, index: number, isLast: boolean): string {
  const { part } = one;
  const drawn = part.sections.filter(({ id }) => id === 'drawing');
  const others = part.sections.filter(({ id }) => id !== 'drawing');
  const upright = pageXml(one, false);
  const beforeDrawing = [
    one.logo ? logoXml(one.logo) : '',
    ...headOf(part),
    contentsOf(part, index),
    ...part.first.map((section) => sectionXml(section, part, index, 1)),
  ];
  const onItsSide = drawn.flatMap((section) => [drawingXml(section, one, index), endOfPages(pageXml(one, true))]);
  return [
    ...beforeDrawing,
    ...(drawn.length > 0 ? [endOfPages(upright)] : []),
    ...onItsSide,
    ...others.map((section) => sectionXml(section, part, index, 1)),
    isLast ? upright : endOfPages(upright),
  ].join('');
}

function endOfPages(page: string): string {
  return tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': 'TableEnd' }), page));
}

function pageXml({ head, foot, paper }: TextPart, onItsSide: boolean): string {
  const { width, height } = SIDES[onItsSide ? paper : 'a4'];
  const size = onItsSide ? { 'w:w': width, 'w:h': height, 'w:orient': 'landscape' } : { 'w:w': height, 'w:h': width };
  const margin = { 'w:top': MARGIN, 'w:right': MARGIN, 'w:bottom': MARGIN, 'w:left': MARGIN };
  return tag(
    'w:sectPr',
    {},
    tag('w:headerReference', { 'w:type': 'default', 'r:id': head }),
    tag('w:footerReference', { 'w:type': 'default', 'r:id': foot }),
    tag('w:pgSz', size),
    tag('w:pgMar', { ...margin, 'w:header': 567, 'w:footer': 567, 'w:gutter': 0 }),
  );
}

function logoXml(logo: Picture): string {
  return tag('w:p', {}, tag('w:pPr', {}, tag('w:spacing', { 'w:after': 240 })), pictureRun(logo));
}

function headOf(part: ReportPart): string[] {
  return [
    part.classification ? paragraph('Classification', run(part.classification)) : '',
    paragraph('Title', run(part.title)),
    paragraph('Subtitle', run(part.subtitle)),
    factsTable(part.facts),
  ];
}

function placeOf({ id }: Section, index: number): string {
  return `p${index + 1}-${id}`.replace(/[^A-Za-z0-9]/g, '_').slice(0, 40);
}

/** The contents as a field that Word can work out anew, with links and without page numbers, so that it is true at once. */
function contentsOf(part: ReportPart, index: number): string {
  const sections = [...part.first, ...part.sections];
  const mark = (type: string) => tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type }));
  const begin =
    mark('begin') +
    tag('w:r', {}, tag('w:instrText', { 'xml:space': 'preserve' }, ' TOC \\o "1-1" \\n \\h ')) +
    mark('separate');
  const entries = sections.map((section, position) => {
    const link = tag('w:hyperlink', { 'w:anchor': placeOf(section, index) }, run(section.title));
    const [first, last] = [position === 0, position === sections.length - 1];
    return paragraph('TOC1', first ? begin : '', link, last ? mark('end') : '');
  });
  return paragraph('ContentsHead', run(descriptionWords[part.language].contents)) + entries.join('');
}

function headingXml(section: Section, index: number, level: number): string {
  const number = Math.abs(hashOf(placeOf(section, index)));
  return paragraph(`Heading${Math.min(level, 3)}`, bookmark(placeOf(section, index), number, run(section.title)));
}

/** A number for a place, the same for the same name. */
function hashOf(name: string): number {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) % 2_000_000_011;
  return hash;
}

function sectionXml(section: Section, part: ReportPart, index: number, level: number): string {
  return [
    headingXml(section, index, level),
    ...section.blocks.map((block) => blockXml(block, part)),
    ...section.sections.map((inner) => sectionXml(inner, part, index, level + 1)),
  ].join('');
}

function drawingXml(section: Section, { part, pictures }: TextPart, index: number): string {
  const text = section.blocks.map((block) => blockXml(block, part)).join('');
  const shown = section.blocks.some(({ kind }) => kind === 'drawing');
  if (!shown) return headingXml(section, index, 1) + text;
  const label = descriptionWords[part.language].figure;
  return [
    headingXml(section, index, 1),
    text,
    ...pictures.flatMap((picture) => [
      picture.phase === '' ? '' : paragraph('Heading2', run(picture.phase)),
      tag('w:p', {}, tag('w:pPr', {}, tag('w:keepNext', {})), pictureRun(picture)),
      paragraph(
        'Caption',
        run(`${label} `),
        field(' SEQ Figure \\* ARABIC ', String(picture.number)),
        run(` ${dashed([picture.title, picture.phase], part.language)}`),
      ),
    ]),
  ].join('');
}
