import { escapeXml } from '../../svg-text.ts';
import { tag } from '../../xml.ts';
import { letters, type Sheet } from './sheet.ts';
import { type Page, sheetXml, tableXml } from './sheet-xml.ts';
import { stylesOf } from './styles.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type File = readonly [name: string, text: string];

/** The parts of a workbook after ECMA-376, in the order in which they are packed. */
export function workbookFiles(sheets: readonly Sheet[], page: Page): readonly File[] {
  const styles = stylesOf(sheets.flatMap(({ rows }) => rows.flat()).map(({ style }) => style));
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const tables = numbered.filter(({ sheet }) => sheet.table);
  const files: readonly File[] = [
    ['[Content_Types].xml', contentTypes(numbered.length, tables)],
    ['_rels/.rels', relationships([...MAIN_PARTS])],
    ['docProps/core.xml', core(page.title)],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...numbered.map(({ number }) => [`${OFFICE}/worksheet`, `worksheets/sheet${number}.xml`] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.xml],
    ...numbered.map(({ sheet, number }): File => {
      return [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, styles, page, number === 1)];
    }),
    ...tables.flatMap(({ sheet, number }): File[] => [
      [
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relationships([[`${OFFICE}/table`, `../tables/table${number}.xml`]]),
      ],
      [`xl/tables/table${number}.xml`, tableXml(sheet, number)],
    ]),
  ];
  return files.map(([name, text]) => [name, `${DECLARATION}${text}\n`]);
}

const MAIN_PARTS = [
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
] as const;

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([Type, Target], index) => tag('Relationship', { Id: `rId${index + 1}`, Type, Target }));
  return tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all);
}

function contentTypes(sheets: number, tables: readonly { readonly number: number }[]): string {
  const override = (PartName: string, ContentType: string) => tag('Override', { PartName, ContentType });
  return tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    override('/xl/styles.xml', `${TYPES}.styles+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`/xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`),
    ),
    ...tables.map(({ number }) => override(`/xl/tables/table${number}.xml`, `${TYPES}.table+xml`)),
  );
}

/** Nothing but the title: no author, no program, no time. */
function core(title: string): string {
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    tag('dc:title', {}, escapeXml(title)),
  );
}

function workbook(sheets: readonly Sheet[]): string {
  const all = sheets.map(({ title }, index) =>
    tag('sheet', { name: title, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const named = sheets.flatMap(({ title, rows, table, frozen, printed }, index) => {
    const columns = frozen.columns > 0 ? [`${title}!$A:$${letters(frozen.columns - 1)}`] : [];
    const repeated = [...columns, `${title}!$1:$1`].join(',');
    const area = `${title}!$A$1:$${letters(printed - 1)}$${rows.length}`;
    const define = (name: string, text: string) => tag('definedName', { name, localSheetId: index }, escapeXml(text));
    return table ? [define('_xlnm.Print_Area', area), define('_xlnm.Print_Titles', repeated)] : [];
  });
  return tag(
    'workbook',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': OFFICE },
    '<bookViews><workbookView/></bookViews>',
    tag('sheets', {}, ...all),
    tag('definedNames', {}, ...named),
  );
}
