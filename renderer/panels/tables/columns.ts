import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { tableSentences } from '../../../shared/locales/tables.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { FORMS } from '../record/forms.ts';
import { SECTIONS, sectionSpec } from '../record/sections.ts';
import type { TableColumn, TableName } from './column.ts';
import { DRAWN_COLUMNS, ofRecord, WIDTHS } from './drawn-columns.ts';

export const DRAWN: readonly TableName[] = ['steps', 'links', 'failPoints', 'waitPoints', 'lanes', 'phases'];

/** Every table, in the order of its tabs: the drawing's own, then those of the record. */
export const TABLES: readonly TableName[] = [...DRAWN, ...SECTIONS.flatMap((section) => sectionSpec(section).lists)];

/** Fields that a table cannot show in a line. */
const APART: ReadonlySet<TableColumn['type']> = new Set(['digest', 'collections']);

/** All of a document that columns depend on. */
type Spoken = Pick<BlueprintDocument, 'customFields' | 'languages'>;

/** The columns of a table: a text once for each language that is shown, and the fields of one's own last. */
export function columnsOf(document: Spoken, table: TableName, languages: readonly string[]): TableColumn[] {
  const columns: readonly TableColumn[] = isDrawnTable(table)
    ? DRAWN_COLUMNS[table]
    : FORMS[table].fields.map((spec) => ofRecord(spec));
  const shown = columns.filter(({ type }) => !APART.has(type));
  return [...shown.flatMap((column) => inLanguages(column, languages)), ...ownColumns(document, table)];
}

function isDrawnTable(table: TableName): table is keyof typeof DRAWN_COLUMNS {
  return Object.hasOwn(DRAWN_COLUMNS, table);
}

function inLanguages(column: TableColumn, languages: readonly string[]): TableColumn[] {
  if (column.type !== 'text' && column.type !== 'long') return [column];
  return languages.map((language) => ({
    ...column,
    language,
    key: `${column.key} ${language}`,
    title:
      languages.length === 1
        ? column.title
        : { en: `${column.title.en} (${language})`, 'zh-Hans': `${column.title['zh-Hans']}（${language}）` },
  }));
}

/** What can bear a field of one's own, as the inspector shows them. */
const BEARERS: readonly TableName[] = ['steps', 'links', 'failPoints', 'waitPoints'];

function ownColumns({ customFields, languages }: Spoken, table: TableName): TableColumn[] {
  if (!BEARERS.includes(table)) return [];
  return Object.entries(customFields).flatMap(([fieldId, { name, appliesTo = [] }]): TableColumn[] => {
    if (appliesTo.length > 0 && !appliesTo.includes(table)) return [];
    const called = (language: InterfaceLanguage) =>
      textIn(name, language, languages) || tableSentences[language].unnamed;
    const title = { en: called('en'), 'zh-Hans': called('zh-Hans') };
    return [{ key: fieldId, field: 'fields', fieldId, title, width: WIDTHS.own, type: 'own' }];
  });
}
