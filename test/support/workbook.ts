import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../shared/export/svg-text.ts';

/** A workbook as somebody's spreadsheet hands it out: each sheet a text of lines and tabs. */
export function workbookOf(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const relations = names.map((_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  const parts: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', `<workbook xmlns:r="urn:r"><sheets>${list.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`],
    ...Object.values(sheets).map((text, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(text)] as const),
  ];
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml(text: string): string {
  const cell = (value: string) => `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  const lines = text === '' ? [] : text.split('\n');
  const rows = lines.map((line) => `<row>${line.split('\t').map(cell).join('')}</row>`);
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** Two processes, a table of lanes, and a cover: the second process has more heads. */
export function twoProcesses(): Uint8Array {
  return workbookOf({
    Cover: 'Processes of the house',
    Arrival: 'Step\tLane\nAsk for a room\tGuest\nGreet\tReception',
    Stay: 'No.\tStep\tLane\tNext\n1\tOrder breakfast\tGuest\t2\n2\tCook it\tKitchen\t3\n3\tEat it\tGuest\t',
    Grid: '\tBefore\tAfter\nCustomer\tAsk\tLeave\nBackstage\tLook\tClean',
  });
}
