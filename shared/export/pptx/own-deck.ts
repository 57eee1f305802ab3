import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Theme } from '../../scene/theme.ts';
import { tag } from '../xml.ts';
import { type Deck, placesOf } from './deck.ts';
import { preset } from './geometry.ts';
import { NAMESPACES, type Part, PRESENTATION_TYPE, XML_HEAD } from './part.ts';
import { emu } from './place.ts';
import { named, transform } from './shape.ts';
import { themeXml } from './theme-xml.ts';
import { tree } from './tree.ts';

/** The usual slide of 13.33 by 7.5 inches, and the widest that there is, in pixels. */
const USUAL: Size = { width: 1280, height: 720 };
const WIDEST = 5376;
/** Room for the drawing on a usual slide. */
const ROOM: Size = { width: USUAL.width - 48, height: USUAL.height - 122 };
/** A drawing that is this much wider than a usual slide's room gets a slide of its own form. */
const WIDE = 1.6;
/** At this size the texts of several slides can still be read. */
export const READABLE_SCALE = 0.62;
const MOST = 1.4;

const FORM = { master: 'ppt/slideMasters/slideMaster1.xml', layout: 'ppt/slideLayouts/slideLayout1.xml' } as const;

/** A deck of our own: as large as one drawing needs, or as several can be read on; with none, a usual one. */
export function ownDeck(drawings: readonly Size[], theme: Theme, slideNumber: string): Deck {
  const [only] = drawings;
  const { width, height, unit } = only && drawings.length === 1 ? sizeForOne(only) : sizeForAll(drawings);
  const places = placesOf(width, height, unit);
  return {
    width,
    height,
    unit,
    facts: places.facts,
    logo: true,
    body: places.body,
    most: MOST * Math.max(1, unit),
    layout: FORM.layout,
    places: { title: true },
    parts: ownParts(theme, places, unit, slideNumber),
    masters: [{ id: 'rId1', type: 'slideMaster', target: FORM.master, number: 2_147_483_648 }],
    ground: false,
  };
}

interface DeckSize extends Size {
  readonly unit: number;
}

function sizeForOne(drawing: Size): DeckSize {
  const [across, down] = [drawing.width / ROOM.width, drawing.height / ROOM.height];
  const wide = across / down > WIDE;
  const unit = Math.max(1, wide ? down * 1.15 : Math.max(across, down));
  const width = Math.max(USUAL.width * unit, drawing.width + 48 * unit);
  const share = Math.min(1, WIDEST / width, WIDEST / (USUAL.height * unit));
  return { width: width * share, height: USUAL.height * unit * share, unit: unit * share };
}

function sizeForAll(drawings: readonly Size[]): DeckSize {
  const most = Math.max(...drawings.map(({ width, height }) => Math.max(width / ROOM.width, height / ROOM.height)));
  const unit = Math.min(WIDEST / USUAL.width, Math.max(1, most * READABLE_SCALE));
  return { width: USUAL.width * unit, height: USUAL.height * unit, unit };
}

type Places = ReturnType<typeof placesOf>;

function ownParts(theme: Theme, places: Places, unit: number, slideNumber: string): Part[] {
  const shapes = [
    placeholder(2, 'Title', { type: 'title' }, places.title, 'b'),
    placeholder(3, 'Footer', { type: 'ftr', sz: 'quarter', idx: 10 }, places.footer, 'ctr'),
    placeholder(4, slideNumber, { type: 'sldNum', sz: 'quarter', idx: 11 }, places.number, 'ctr'),
  ];
  const styled = [shapes[0] ?? '', smallStyle(shapes[1] ?? '', unit, 'l'), smallStyle(shapes[2] ?? '', unit, 'r')];
  return [
    {
      path: FORM.master,
      contentType: `${PRESENTATION_TYPE}.slideMaster+xml`,
      content: XML_HEAD + masterXml(styled, unit),
      relations: [
        { id: 'rId1', type: 'slideLayout', target: FORM.layout },
        { id: 'rId2', type: 'theme', target: 'ppt/theme/theme1.xml' },
      ],
    },
    {
      path: FORM.layout,
      contentType: `${PRESENTATION_TYPE}.slideLayout+xml`,
      content: XML_HEAD + layoutXml(styled),
      relations: [{ id: 'rId1', type: 'slideMaster', target: FORM.master }],
    },
    {
      path: 'ppt/theme/theme1.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: XML_HEAD + themeXml(theme),
    },
  ];
}

function placeholder(
  id: number,
  name: string,
  place: Readonly<Record<string, string | number>>,
  box: Rectangle,
  anchor: string,
): string {
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
    tag('p:spPr', {}, transform(box), preset('rect')),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, tag('a:normAutofit', {})),
      tag('a:lstStyle', {}),
      tag('a:p', {}, tag('a:endParaRPr', { lang: 'en-US' })),
    ),
  );
}

/** Small and quiet: what stands at the foot. */
function smallStyle(shape: string, unit: number, algn: string): string {
  const run = tag('a:defRPr', { sz: points(12, unit) }, tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx2' })));
  const style = tag('a:lstStyle', {}, tag('a:lvl1pPr', { algn }, run));
  return shape.replace('<a:lstStyle/>', style);
}

/** Pixels that a title is high, and as low as a long one may be set. */
export const TITLE_SIZE = 26;
export const LEAST_TITLE = 15;

/** Hundredths of a point, as sizes of text are written. */
export function points(pixels: number, unit: number): number {
  return Math.max(100, Math.min(400_000, Math.round(pixels * unit * 75)));
}

const COLOUR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};

function masterXml(shapes: readonly string[], unit: number): string {
  const title = tag(
    'a:lvl1pPr',
    { algn: 'l' },
    tag('a:spcBef', {}, tag('a:spcPct', { val: 0 })),
    tag('a:buNone', {}),
    runStyle(points(TITLE_SIZE, unit), 'mj', 1),
  );
  const plain = tag('a:lvl1pPr', { algn: 'l' }, runStyle(points(14, unit), 'mn', 0));
  return tag(
    'p:sldMaster',
    NAMESPACES,
    tag('p:cSld', {}, tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' }))), tree(shapes)),
    tag('p:clrMap', COLOUR_MAP),
    tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),

    tag(
      'p:txStyles',
      {},
      tag('p:titleStyle', {}, title),
      tag('p:bodyStyle', {}, plain),
      tag('p:otherStyle', {}, plain),
    ),
  );
}

function runStyle(sz: number, font: string, b: number): string {
  return tag(
    'a:defRPr',
    { sz, b, kern: 1200 },
    tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })),
    tag('a:latin', { typeface: `+${font}-lt` }),
    tag('a:ea', { typeface: `+${font}-ea` }),
    tag('a:cs', { typeface: `+${font}-cs` }),
  );
}

function layoutXml(shapes: readonly string[]): string {
  return tag(
    'p:sldLayout',
    { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
    tag('p:cSld', { name: 'Service blueprint' }, tree(shapes)),
    INHERITED,
  );
}

/** Colours as the master has them. */
export const INHERITED = tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {}));

const NOTES = { path: 'ppt/notesMasters/notesMaster1.xml', theme: 'ppt/theme/themeOfNotes.xml' } as const;
export const NOTES_MASTER = NOTES.path;
/** A page of notes: 7.5 by 10 inches. */
export const NOTES_SIZE: Size = { width: 720, height: 960 };

/** What the notes below the slides rest on. */
export function notesMasterParts(theme: Theme): Part[] {
  const image = tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      named(2, 'Slide'),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    tag(
      'p:spPr',
      {},
      transform({ x: 72, y: 48, width: 576, height: 324 }),
      preset('rect'),
      tag('a:noFill', {}),
      tag('a:ln', { w: emu(1) }, tag('a:solidFill', {}, tag('a:prstClr', { val: 'black' }))),
    ),
  );
  const body = placeholder(
    3,
    'Notes',
    { type: 'body', sz: 'quarter', idx: 3 },
    { x: 72, y: 396, width: 576, height: 500 },
    't',
  );
  const master = tag(
    'p:notesMaster',
    NAMESPACES,
    tag(
      'p:cSld',
      {},
      tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' }))),
      tree([image, body]),
    ),
    tag('p:clrMap', COLOUR_MAP),
    tag('p:notesStyle', {}, tag('a:lvl1pPr', { algn: 'l' }, runStyle(1100, 'mn', 0))),
  );
  return [
    {
      path: NOTES.path,
      contentType: `${PRESENTATION_TYPE}.notesMaster+xml`,
      content: XML_HEAD + master,
      relations: [{ id: 'rId1', type: 'theme', target: NOTES.theme }],
    },
    {
      path: NOTES.theme,
      contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: XML_HEAD + themeXml(theme),
    },
  ];
}
