import { type ImportDraft, ImportRefusal } from '../../draft.ts';
import type { Grid } from '../../tables/grid.ts';
import { draftOfTables } from '../../tables/read.ts';
import { type Archive, openArchive } from '../archive.ts';
import { decodeXml } from '../decode.ts';
import { requireSize } from '../limits.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml.ts';
import { isDateIn } from './dates.ts';
import { gridOfSheet, textIn } from './sheet.ts';

const PART = /^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;

/**
 * Reads the sheets of an Excel workbook as tables. Formulas are not worked out: the values that the file holds are read.
 * @throws ImportRefusal for what is no workbook, is cut off, or beyond the limits, with the part
 */
export function readXlsx(bytes: Uint8Array, language: string, sheet?: string): ImportDraft {
  return draftOfTables(gridsOfXlsx(bytes), language, sheet);
}

/** @throws ImportRefusal as reading does */
export function gridsOfXlsx(bytes: Uint8Array): Grid[] {
  requireSize(bytes);
  const archive = openArchive(bytes, (name) => PART.test(name));
  const workbook = partOf(archive, 'xl/workbook.xml');
  if (!workbook) throw noWorkbook();
  const targets = targetsIn(partOf(archive, 'xl/_rels/workbook.xml.rels'));
  const strings = childrenNamed(partOf(archive, 'xl/sharedStrings.xml'), 'si').map(textIn);
  const isDate = isDateIn(partOf(archive, 'xl/styles.xml'));
  const since1904 = childNamed(workbook, 'workbookPr')?.attributes.date1904;
  const is1904 = since1904 === '1' || since1904 === 'true';
  return childrenNamed(childNamed(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const sheet = partOf(archive, targets.get(id) ?? '');
    const name = attributes.name ?? '';
    return sheet ? [gridOfSheet(sheet, { strings, isDate, is1904, name })] : [];
  });
}

/** @throws ImportRefusal naming the part where it is not well-formed */
function partOf(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.get(name);
  if (!bytes) return undefined;
  try {
    return parseXml(decodeXml(bytes));
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { en, 'zh-Hans': chinese } = error.sentence;
    throw new ImportRefusal({ en: `${name}: ${en}`, 'zh-Hans': `${name}：${chinese}` });
  }
}

/** Relationship → the part that it names, from the root of the archive. */
function targetsIn(relationships: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(relationships, 'Relationship').map(({ attributes }) => {
      const target = attributes.Target ?? '';
      return [attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function noWorkbook(): ImportRefusal {
  return new ImportRefusal({
    en: 'The file is no Excel workbook (.xlsx).',
    'zh-Hans': '文件不是 Excel 工作簿（.xlsx）。',
  });
}
