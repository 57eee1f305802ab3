import { strToU8, zipSync } from 'fflate';

/**
 * A cross-functional flowchart as Visio 2013 and later write it in Chinese: everything stands on the page side by side,
 * parts of the frame are known by cells for programs, members by `Relationships`, headings lie in groups within the lanes.
 */
export function visioSwimlanes({ masters = MASTERS, shapes = SHAPES } = {}): Uint8Array {
  const list = masters.map(
    ({ nameU, name }, at) =>
      `<Master ID='${at + 2}' NameU='${nameU}' IsCustomNameU='1' Name='${name}' IsCustomName='1' Prompt='' MatchByName='1' BaseID='{F7290A45-E3AD-11D2-AE4F-006008C9F5A9}' MasterType='2'><PageSheet LineStyle='0' FillStyle='0' TextStyle='0'><Cell N='PageWidth' V='3.9'/></PageSheet><Rel r:id='rId${at + 1}'/></Master>`,
  );
  const parts: readonly (readonly [string, string])[] = [
    [
      'visio/pages/pages.xml',
      `<Pages ${SPACES}><Page ID='0' NameU='Page-1' Name='页-1' ViewScale='1'><PageSheet LineStyle='0' FillStyle='0' TextStyle='0'><Cell N='PageWidth' V='11.69'/><Cell N='PageHeight' V='8.27'/><Cell N='PageScale' V='0.0393' U='MM'/></PageSheet><Rel r:id='rId1'/></Page></Pages>`,
    ],
    ['visio/pages/_rels/pages.xml.rels', relations(['page1.xml'])],
    [
      'visio/pages/page1.xml',
      `<PageContents ${SPACES}><Shapes>${shapes.join('')}</Shapes><Connects>${CONNECTS}</Connects></PageContents>`,
    ],
    ['visio/masters/masters.xml', `<Masters ${SPACES}>${list.join('')}</Masters>`],
    ['visio/masters/_rels/masters.xml.rels', relations(masters.map((_, at) => `master${at + 1}.xml`))],
    ...masters.map(
      ({ inside }, at) =>
        [
          `visio/masters/master${at + 1}.xml`,
          `<MasterContents ${SPACES}><Shapes>${inside}</Shapes></MasterContents>`,
        ] as const,
    ),
  ];
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(`${HEAD}\r\n${text}`)])));
}

const HEAD = "<?xml version='1.0' encoding='utf-8' ?>";
const SPACES =
  "xmlns='http://schemas.microsoft.com/office/visio/2012/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xml:space='preserve'";

function relations(targets: readonly string[]): string {
  const all = targets.map(
    (target, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.microsoft.com/visio/2010/relationships/page" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

interface VisioMaster {
  readonly nameU: string;
  readonly name: string;
  /** Its shape. */
  readonly inside: string;
}

/** Middle, width and height. */
type Place = readonly [x: number, y: number, width: number, height: number];

function placed([x, y, width, height]: Place): string {
  return `<Cell N='PinX' V='${x}'/><Cell N='PinY' V='${y}'/><Cell N='Width' V='${width}'/><Cell N='Height' V='${height}'/><Cell N='LocPinX' V='${width / 2}' F='Inh'/><Cell N='LocPinY' V='${height / 2}' F='Inh'/>`;
}

function user(rows: Readonly<Record<string, string>>): string {
  const all = Object.entries(rows).map(
    ([name, value]) => `<Row N='${name}'><Cell N='Value' V='${value}' U='STR'/></Row>`,
  );
  return `<Section N='User'>${all.join('')}</Section>`;
}

/** A master with a part for its heading, which says what Visio says where nobody wrote anything. */
function framed(nameU: string, name: string, structure: string, categories: string, heading: string): VisioMaster {
  const rows = user({ msvStructureType: structure, msvShapeCategories: categories, visHeadingText: heading });
  const part = `<Shape ID='8' Type='Shape'>${placed([0.2, 1, 0.4, 2])}<Text>${heading}</Text></Shape>`;
  return {
    ...{ nameU, name },
    inside: `<Shape ID='5' Type='Group'>${placed([2, 1, 4, 2])}${rows}<Shapes>${part}</Shapes></Shape>`,
  };
}

function flat(nameU: string, name: string): VisioMaster {
  const property = (row: string, label: string, type: number, more = '') =>
    `<Row N='${row}'><Cell N='Value' V='0' U='STR' F='No Formula'/><Cell N='Label' V='${label}'/><Cell N='Type' V='${type}'/>${more}</Row>`;
  const data = `<Section N='Property'>${property('Owner', '责任人', 0)}${property('Function', '职能', 0)}${property('StartDate', '开始日期', 5)}${property('visVersion', '版本', 2, "<Cell N='Invisible' V='1'/>")}</Section>`;
  return { nameU, name, inside: `<Shape ID='5' Type='Shape'>${placed([0.5, 0.25, 1, 0.5])}${data}</Shape>` };
}

const MASTERS: readonly VisioMaster[] = [
  framed('CFF Container', 'CFF 容器', 'Container', 'CFF Container', '标题'),
  framed('Swimlane List', '泳道列表', 'List', 'CFF List', ''),
  framed('Swimlane', '泳道', 'Container', 'Swimlane;DoNotContain', '职能'),
  framed('Phase List', '阶段列表', 'List', 'CFF List', ''),
  framed('Separator', '分隔符', 'Container', 'Phase;DoNotContain', '阶段'),
  flat('Process', '流程'),
  flat('Decision', '判定'),
  {
    nameU: 'Dynamic connector',
    name: '动态连接线',
    inside: `<Shape ID='5' Type='Shape'><Cell N='BeginX' V='0'/><Cell N='BeginY' V='0'/><Cell N='EndX' V='1'/><Cell N='EndY' V='0'/><Cell N='EndArrow' V='4'/></Shape>`,
  },
  {
    nameU: 'Text callout',
    name: '文本标注',
    inside: `<Shape ID='5' Type='Shape'>${user({ msvStructureType: 'Callout' })}</Shape>`,
  },
  framed('Classic', '经典', 'Container', '', '容器标题'),
];

function master(nameU: string): number {
  return MASTERS.findIndex((one) => one.nameU === nameU) + 2;
}

function related(formula: string): string {
  return `<Cell N='Relationships' V='0' F='SUM(${formula})'/>`;
}

/** A part of the frame; its heading, where somebody wrote one, stands in the part of the group. */
function frame(id: number, nameU: string, place: Place, relationships: string, heading?: string): string {
  const words =
    heading === undefined
      ? ''
      : `${user({ visHeadingText: heading })}<Shapes><Shape ID='${id + 1}' Type='Shape' MasterShape='8'><Text><cp IX='0'/>${heading}\n</Text></Shape></Shapes>`;
  return `<Shape ID='${id}' NameU='${nameU}.${id}' Name='本地.${id}' Type='Group' Master='${master(nameU)}' UniqueID='{0A0B0C0D-0000-0000-0000-0000000000${id}}'>${placed(place)}${related(relationships)}${words}</Shape>`;
}

function step(id: number, nameU: string, place: Place, text: string, containers: readonly number[], more = ''): string {
  const members =
    containers.length === 0 ? '' : related(`DEPENDSON(4,${containers.map((one) => `Sheet.${one}!SheetRef()`).join()})`);
  return `<Shape ID='${id}' NameU='${nameU}.${id}' Type='Shape' Master='${master(nameU)}'>${placed(place)}${members}${more}<Text>${text}\n</Text></Shape>`;
}

function line(id: number, ends: Place, more = ''): string {
  const [fromX, fromY, toX, toY] = ends;
  return `<Shape ID='${id}' NameU='Dynamic connector.${id}' Type='Shape' Master='${master('Dynamic connector')}'><Cell N='BeginX' V='${fromX}' F='_WALKGLUE(BegTrigger,EndTrigger,WalkPreference)'/><Cell N='BeginY' V='${fromY}'/><Cell N='EndX' V='${toX}'/><Cell N='EndY' V='${toY}'/>${more}</Shape>`;
}

const data = (rows: string) => `<Section N='Property'>${rows}</Section>`;
const value = (name: string, text: string) => `<Row N='${name}'><Cell N='Value' V='${text}' U='STR'/></Row>`;

/** The frame reaches over the whole page; the last step stands across both lanes and is a member of the lower one alone. */
const SHAPES: readonly string[] = [
  frame(10, 'CFF Container', [5.5, 4, 10, 6], 'DEPENDSON(1,Sheet.12!SheetRef(),Sheet.20!SheetRef())', '开户流程'),
  frame(12, 'Swimlane List', [5.5, 3.75, 10, 5.5], 'DEPENDSON(2,Sheet.14!SheetRef(),Sheet.16!SheetRef())'),
  frame(14, 'Swimlane', [5.5, 5.25, 10, 2.5], 'DEPENDSON(5,Sheet.12!SheetRef())', '客户'),
  frame(
    16,
    'Swimlane',
    [5.5, 2.75, 10, 2.5],
    'DEPENDSON(1,Sheet.33!SheetRef()),DEPENDSON(5,Sheet.12!SheetRef())',
    '柜员',
  ),
  frame(20, 'Phase List', [5.5, 4, 10, 5.5], 'DEPENDSON(2,Sheet.22!SheetRef(),Sheet.24!SheetRef())'),
  frame(22, 'Separator', [2.75, 4, 4.5, 5.5], 'DEPENDSON(5,Sheet.20!SheetRef())', '申请'),
  frame(24, 'Separator', [7.75, 4, 5.5, 5.5], 'DEPENDSON(5,Sheet.20!SheetRef())', '办理'),
  frame(26, 'Classic', [7.5, 5.2, 2, 1], '', '可选'),
  step(
    30,
    'Process',
    [2, 5.2, 1, 0.5],
    '提交申请',
    [14, 22],
    data(
      `${value('Owner', '王')}${value('Function', '客户')}${value('StartDate', '45992')}${value('visVersion', '3')}`,
    ),
  ),
  step(31, 'Decision', [4, 2.8, 1, 0.5], '资料齐全？', [16, 22]),
  step(32, 'Process', [7.5, 5.2, 1, 0.5], '补充资料', [14, 24, 26]),
  step(33, 'Process', [9.5, 4.1, 1, 0.9], '开立账户', []),
  step(40, 'Text callout', [4, 1, 1, 0.4], '平均三分钟', [], related('DEPENDSON(6,Sheet.31!SheetRef())')),
  line(50, [2.5, 5.2, 3.5, 2.8]),
  line(51, [4.5, 2.8, 7, 5.2], '<Text>否\n</Text>'),
  line(52, [4.5, 2.8, 9, 4.1], "<Cell N='BeginArrow' V='4'/><Text>是\n</Text>"),
];

const CONNECTS = [
  [50, 30, 31],
  [51, 31, 32],
  [52, 31, 33],
]
  .flatMap(([connector, from, to]) => [
    `<Connect FromSheet='${connector}' FromCell='BeginX' FromPart='9' ToSheet='${from}' ToCell='Connections.X2' ToPart='101'/>`,
    `<Connect FromSheet='${connector}' FromCell='EndX' FromPart='12' ToSheet='${to}' ToCell='PinX' ToPart='3'/>`,
  ])
  .join('');

/** The same file from a stencil that somebody made: no cells for programs, names in Chinese alone. */
export function visioSwimlanesByName(): Uint8Array {
  const masters = MASTERS.map(({ name, inside }) => ({
    ...{ name, nameU: name },
    inside: inside.replace(/<Section N='User'>.*?<\/Section>/s, ''),
  }));
  return visioSwimlanes({ masters });
}
