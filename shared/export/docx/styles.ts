import { tag } from '../xml.ts';
import { WORD } from './package.ts';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly level?: number;
  readonly keepNext?: boolean;
  readonly tabs?: readonly number[];
}

/** Every style of the text: the names that Word knows stand for themselves, so that people can restyle all at once. */
const STYLES: readonly (readonly [id: string, name: string, look: Look])[] = [
  ['Title', 'Title', { size: 48, bold: true, after: 60, keepNext: true }],
  ['Subtitle', 'Subtitle', { size: 26, colour: '53606F', after: 240 }],
  [
    'Heading1',
    'heading 1',
    { size: 32, bold: true, colour: '1D4CB3', before: 360, after: 120, level: 0, keepNext: true },
  ],
  ['Heading2', 'heading 2', { size: 26, bold: true, before: 280, after: 100, level: 1, keepNext: true }],
  ['Heading3', 'heading 3', { size: 22, bold: true, before: 220, after: 80, level: 2, keepNext: true }],
  ['BodyText', 'Body Text', { after: 120 }],
  ['Quiet', 'Quiet', { colour: '53606F', after: 120 }],
  ['Classification', 'Classification', { bold: true, colour: '8C1D18', after: 120 }],
  ['ContentsHead', 'TOC Heading', { size: 26, bold: true, before: 360, after: 120, keepNext: true }],
  ['TOC1', 'toc 1', { after: 60 }],
  ['TOC2', 'toc 2', { indent: 300, after: 40 }],
  ['Caption', 'caption', { size: 18, colour: '53606F', before: 80, after: 160 }],
  ['TableHead', 'Table Head', { size: 18, bold: true, before: 40, after: 40, keepNext: true }],
  ['TableText', 'Table Text', { size: 18, before: 30, after: 30 }],
  ['FactLabel', 'Fact Label', { size: 18, colour: '53606F', before: 30, after: 30 }],
  ['TableEnd', 'Table End', { size: 8, after: 120 }],
  ['EntryName', 'Entry Name', { bold: true, before: 160, after: 40, keepNext: true }],
  ['EntryText', 'Entry Text', { indent: 240, after: 30 }],
  ['Header', 'header', { size: 17, colour: '53606F' }],
  ['Footer', 'footer', { size: 17, colour: '53606F' }],
];

/** The part of the package that holds the styles. */
export function stylesXml(language: string): string {
  const fonts = { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Calibri', 'w:eastAsia': 'Microsoft YaHei' };
  const chinese = language.toLowerCase().startsWith('zh');
  const languages = { 'w:val': chinese ? 'en-US' : language, 'w:eastAsia': 'zh-CN' };
  const usual = tag(
    'w:rPr',
    {},
    tag('w:rFonts', fonts),
    tag('w:color', { 'w:val': '14202E' }),
    tag('w:sz', { 'w:val': 21 }),
    tag('w:szCs', { 'w:val': 21 }),
    tag('w:lang', languages),
  );
  const spacing = tag('w:pPr', {}, tag('w:spacing', { 'w:after': 0, 'w:line': 264, 'w:lineRule': 'auto' }));
  return tag(
    'w:styles',
    { 'xmlns:w': WORD },
    tag('w:docDefaults', {}, tag('w:rPrDefault', {}, usual), tag('w:pPrDefault', {}, spacing)),
    tag(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      tag('w:name', { 'w:val': 'Normal' }),
      tag('w:qFormat', {}),
    ),
    tag(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      tag('w:name', { 'w:val': 'Normal Table' }),
    ),
    ...STYLES.map(([id, name, look]) => style(id, name, look)),
    tableStyle('BlueprintTable', 'Blueprint Table', true),
    tableStyle('BlueprintFacts', 'Blueprint Facts', false),
  );
}

function style(id: string, name: string, look: Look): string {
  const { size, bold, colour, before, after, indent, level, keepNext } = look;
  const set = [
    keepNext ? tag('w:keepNext', {}) : '',
    tag('w:spacing', { 'w:before': before, 'w:after': after }),
    indent === undefined ? '' : tag('w:ind', { 'w:left': indent }),
    level === undefined ? '' : tag('w:outlineLvl', { 'w:val': level }),
  ];
  const drawn = [
    bold ? tag('w:b', {}) : '',
    colour === undefined ? '' : tag('w:color', { 'w:val': colour }),
    size === undefined ? '' : tag('w:sz', { 'w:val': size }) + tag('w:szCs', { 'w:val': size }),
  ];
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    tag('w:name', { 'w:val': name }),
    tag('w:basedOn', { 'w:val': 'Normal' }),
    tag('w:qFormat', {}),
    tag('w:pPr', {}, ...set),
    tag('w:rPr', {}, ...drawn),
  );
}

function tableStyle(id: string, name: string, ruled: boolean): string {
  const edge = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'C3CCD8' };
  const borders = ruled ? ['top', 'bottom', 'insideH'].map((side) => tag(`w:${side}`, edge)) : [];
  const side = { 'w:w': 80, 'w:type': 'dxa' };
  const head = tag(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    tag('w:tcPr', {}, tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E9EDF3' })),
  );
  return tag(
    'w:style',
    { 'w:type': 'table', 'w:styleId': id },
    tag('w:name', { 'w:val': name }),
    tag('w:basedOn', { 'w:val': 'TableNormal' }),
    tag(
      'w:tblPr',
      {},
      borders.length > 0 ? tag('w:tblBorders', {}, ...borders) : '',
      tag('w:tblCellMar', {}, tag('w:left', side), tag('w:right', side)),
    ),
    ruled ? head : '',
  );
}
