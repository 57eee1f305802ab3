import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../shared/export/svg-text.ts';

/** One shape as Visio writes it; lengths in inches, the pin at the middle, y from below. */
export interface VisioShape {
  readonly id: number;
  /** Name of the master that it is a copy of. */
  readonly master?: string;
  readonly text?: string;
  /** Left, bottom, width, height. */
  readonly at?: readonly [number, number, number, number];
  /** From and to, of a line. */
  readonly line?: readonly [number, number, number, number];
  readonly children?: readonly VisioShape[];
  /** Further cells and sections. */
  readonly more?: string;
}

export interface VisioPageText {
  readonly name: string;
  readonly shapes: readonly VisioShape[];
  /** Connector, its end, and what it is glued to. */
  readonly glued?: readonly (readonly [connector: number, cell: 'BeginX' | 'EndX', shape: number])[];
}

const MAIN =
  'xmlns="http://schemas.microsoft.com/office/visio/2012/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

/** A Visio drawing: the parts of one that a reader looks at. */
export function visioFile(pages: readonly VisioPageText[]): Uint8Array {
  const masters = [...new Set(pages.flatMap(({ shapes }) => shapes.flatMap(mastersIn)))];
  const list = pages.map(
    ({ name }, at) =>
      `<Page ID="${at}" NameU="Page-${at}" Name="${escapeXml(name)}"><PageSheet><Cell N="PageHeight" V="8"/></PageSheet><Rel r:id="rId${at}"/></Page>`,
  );
  const masterList = masters.map(
    (name, at) => `<Master ID="${at + 1}" NameU="${escapeXml(name)}" Name="本地名称"><Rel r:id="rId${at}"/></Master>`,
  );
  return zipSync(
    Object.fromEntries(
      [
        ['[Content_Types].xml', `${HEAD}<Types/>`],
        ['visio/pages/pages.xml', `${HEAD}<Pages ${MAIN}>${list.join('')}</Pages>`],
        ['visio/pages/_rels/pages.xml.rels', relations(pages.map((_, at) => `page${at + 1}.xml`))],
        ['visio/masters/masters.xml', `${HEAD}<Masters ${MAIN}>${masterList.join('')}</Masters>`],
        ['visio/masters/_rels/masters.xml.rels', relations(masters.map((_, at) => `master${at + 1}.xml`))],
        ...pages.map((page, at) => [`visio/pages/page${at + 1}.xml`, pageXml(page, masters)] as const),
        ...masters.map((name, at) => [`visio/masters/master${at + 1}.xml`, masterXml(name)] as const),
      ].map(([name = '', text = '']) => [name, strToU8(text)]),
    ),
  );
}

function mastersIn({ master, children = [] }: VisioShape): readonly string[] {
  return [...(master === undefined ? [] : [master]), ...children.flatMap(mastersIn)];
}

function relations(targets: readonly string[]): string {
  const all = targets.map((target, at) => `<Relationship Id="rId${at}" Type="t" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** Masters are an inch wide and half an inch high, and ask for an owner. */
function masterXml(name: string): string {
  const ends = /connector/i.test(name) ? cells({ BeginX: 0, BeginY: 0, EndX: 1, EndY: 0 }) : '';
  const data =
    '<Section N="Property"><Row N="Owner"><Cell N="Label" V="Owner"/><Cell N="Type" V="0"/><Cell N="Value" V="0" F="No Formula"/></Row></Section>';
  return `${HEAD}<MasterContents ${MAIN}><Shapes><Shape ID="5" Type="Shape">${cells({ Width: 1, Height: 0.5, LocPinX: 0.5, LocPinY: 0.25 })}${ends}${data}</Shape></Shapes></MasterContents>`;
}

function cells(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<Cell N="${name}" V="${value}"/>`)
    .join('');
}

function pageXml({ shapes, glued = [] }: VisioPageText, masters: readonly string[]): string {
  const connects = glued.map(
    ([from, cell, to]) => `<Connect FromSheet="${from}" FromCell="${cell}" ToSheet="${to}" ToCell="PinX"/>`,
  );
  const drawn = shapes.map((shape) => shapeXml(shape, masters)).join('');
  return `${HEAD}<PageContents ${MAIN}>${drawn === '' ? '' : `<Shapes>${drawn}</Shapes>`}<Connects>${connects.join('')}</Connects></PageContents>`;
}

function shapeXml(shape: VisioShape, masters: readonly string[]): string {
  const { id, master, text, at, line, children = [], more = '' } = shape;
  const [left = 0, bottom = 0, width = 1, height = 0.5] = at ?? [];
  const place = at
    ? cells({
        PinX: left + width / 2,
        PinY: bottom + height / 2,
        Width: width,
        Height: height,
        LocPinX: width / 2,
        LocPinY: height / 2,
      })
    : '';
  const ends = line ? cells({ BeginX: line[0], BeginY: line[1], EndX: line[2], EndY: line[3] }) : '';
  const copy = master === undefined ? '' : ` Master="${masters.indexOf(master) + 1}"`;
  const inner =
    children.length === 0 ? '' : `<Shapes>${children.map((child) => shapeXml(child, masters)).join('')}</Shapes>`;
  const words = text === undefined ? '' : `<Text><cp IX="0"/>${escapeXml(text)}<pp IX="0"/></Text>`;
  return `<Shape ID="${id}" Type="${children.length > 0 ? 'Group' : 'Shape'}"${copy}>${place}${ends}${more}${words}${inner}</Shape>`;
}

/** A cross-functional flowchart: two swimlanes, two phases, a decision, a document, connectors glued and not. */
export function visioFlowchart(): Uint8Array {
  const owner = (value: string) =>
    `<Section N="Property"><Row N="Owner"><Cell N="Value" V="${value}"/></Row><Row N="Count"><Cell N="Label" V="Count"/><Cell N="Type" V="2"/><Cell N="Value" V="3"/></Row></Section>`;
  const heading = (id: number, text: string): VisioShape => ({ id, text, at: [0, 0, 0.3, 2] });
  const main: VisioPageText = {
    name: 'A stay',
    shapes: [
      {
        id: 1,
        master: 'CFF Container',
        at: [0, 0, 10, 6],
        children: [{ id: 2, text: 'The stay', at: [0, 5.7, 10, 0.3] }],
      },
      { id: 4, master: 'Swimlane', at: [0, 0, 10, 2], children: [heading(5, 'Kitchen')] },
      { id: 6, master: 'Swimlane.12', at: [0, 2, 10, 2], children: [heading(7, 'Guest')] },
      {
        id: 8,
        master: 'Separator',
        at: [0.3, 0, 4.7, 5],
        children: [{ id: 9, text: 'Arrive', at: [0, 4.7, 4.7, 0.3] }],
      },
      { id: 10, master: 'Separator', at: [5, 0, 5, 5], children: [{ id: 11, text: 'Stay', at: [0, 4.7, 5, 0.3] }] },
      { id: 20, master: 'Start/End', text: 'Start', at: [0.6, 2.6, 1, 0.5] },
      { id: 21, master: 'Process', text: 'Ask for\na room', at: [2.4, 2.6, 1.4, 0.6], more: owner('Front desk') },
      { id: 22, master: 'Decision', text: 'Breakfast?', at: [5.4, 2.5, 1.2, 0.8] },
      { id: 23, master: 'Process', text: 'Cook it', at: [7.4, 0.6, 1.2, 0.6] },
      { id: 24, master: 'Document', text: 'The bill', at: [7.6, 2.6, 1, 0.6] },
      { id: 25, at: [9, 7, 0.5, 0.5] },
      { id: 30, master: 'Dynamic connector', line: [1.6, 2.85, 2.4, 2.9] },
      { id: 31, master: 'Dynamic connector', line: [3.8, 2.9, 5.4, 2.9] },
      { id: 32, master: 'Dynamic connector', text: 'Yes', line: [6, 2.5, 8, 1.2] },
      { id: 33, master: 'Dynamic connector', line: [6.6, 2.9, 7.6, 2.9] },
      { id: 34, master: 'Dynamic connector', line: [9, 6, 9.5, 6] },
    ],
    glued: [
      [30, 'BeginX', 20],
      [30, 'EndX', 21],
      [31, 'BeginX', 21],
      [31, 'EndX', 22],
      [32, 'BeginX', 22],
      [32, 'EndX', 23],
    ],
  };
  return visioFile([{ name: 'Empty', shapes: [] }, main, { name: 'Ideas', shapes: [{ id: 1, text: 'Later' }] }]);
}
