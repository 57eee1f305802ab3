import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportDraft, ImportRefusal } from '../../shared/import/draft.ts';
import { readCsv } from '../../shared/import/readers/csv.ts';
import { readMatrix } from '../../shared/import/readers/matrix.ts';
import { readXlsx } from '../../shared/import/readers/xlsx/read.ts';
import { isTable } from '../../shared/import/tables/read.ts';
import { columnsInOrder, lanesInOrder, phasesInOrder } from '../../shared/model/queries.ts';
import { importedFrom } from '../support/imported.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The lanes, phases and steps of a draft as words: `lane|column|phase|step`. */
function told(draft: ImportDraft) {
  const { document, losses } = importedFrom(draft);
  const columns = columnsInOrder(document).map(([id]) => id);
  const said = (text: Readonly<Record<string, string>> | undefined) => Object.values(text ?? {})[0] ?? '';
  const steps = Object.values(document.steps).map(({ name, laneId, columnId }) => {
    const phaseId = document.columns[columnId ?? '']?.phaseId;
    const place = [said(document.lanes[laneId ?? '']?.name), columns.indexOf(columnId ?? '')];
    return [...place, said(document.phases[phaseId ?? '']?.name), said(name)].join('|');
  });
  return {
    steps,
    lanes: lanesInOrder(document).map(([, { name, role }]) => `${said(name)} ${role}`),
    phases: phasesInOrder(document).map(([, { name }]) => said(name)),
    losses: losses.map(({ where }) => where),
  };
}

const STAY = [
  'A stay,,,',
  'Lane,Before,,After',
  'Guest,Book,Ask for a room,Leave',
  'Line of interaction,,,',
  'Reception,,Greet the guest,"- Say goodbye\n- Ask how it was"',
  ',,Hand over the key,',
  'Back office,,,Send the bill',
].join('\n');

describe('a table with lanes as rows', () => {
  it('is recognised: lanes with roles, time in columns, heads as phases, lists in cells as steps', () => {
    expect(told(readCsv(bytes(STAY), 'en'))).toEqual({
      lanes: ['Guest customer', 'Reception frontstage', 'Back office backstage'],
      phases: ['Before', 'After'],
      steps: expect.arrayContaining([
        'Guest|0|Before|Book',
        'Guest|1|Before|Ask for a room',
        'Guest|2|After|Leave',
        'Reception|1|Before|Greet the guest',
        'Reception|1|Before|Hand over the key',
        'Reception|2|After|Say goodbye',
        'Reception|2|After|Ask how it was',
        'Back office|2|After|Send the bill',
      ]),
      losses: [],
    });
  });

  it('is recognised in Chinese, with the lines left to the roles', () => {
    const { lanes, phases, steps } = told(
      readCsv(
        bytes('阶段\t服务前\t服务中\n物理证据\t网站\t\n用户行为\t查询\t提问\n可视线\n后台服务行为\t\t准备\n'),
        'en',
      ),
    );
    expect(lanes).toEqual(['物理证据 evidence', '用户行为 customer', '后台服务行为 backstage']);
    expect(phases).toEqual(['服务前', '服务中']);
    expect(steps).toContain('用户行为|1|服务中|提问');
  });

  it('is read by choice where its lanes’ names say nothing, and is refused otherwise', () => {
    const text = ',1,2\nAlpha,One,Two\nBeta,Three,\n';
    expect(() => readCsv(bytes(text), 'en')).toThrow(ImportRefusal);
    expect(told(readMatrix(bytes(text), 'en')).steps).toContain('Beta|0||Three');
    expect(() => readMatrix(bytes('hello'), 'en')).toThrow(ImportRefusal);
  });

  it('in a workbook has merged cells: heads over several columns, lanes over several rows, a step once', () => {
    const cell = (r: string, text: string) => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (r: number, ...cells: readonly string[]) => `<row r="${r}">${cells.join('')}</row>`;
    const rows = [
      row(1, cell('B1', 'Before'), cell('D1', 'After')),
      row(2, cell('A2', 'Customer'), cell('B2', 'Ask'), cell('D2', 'Leave')),
      row(3, cell('B3', 'Ask again')),
      row(4, cell('A4', 'Backstage'), cell('C4', 'Look')),
    ];
    const merged = ['B1:C1', 'A2:A3', 'B2:C2'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="urn:r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
    };
    const packed = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    expect(told(readXlsx(packed, 'en')).steps.sort()).toEqual([
      'Backstage|1|Before|Look',
      'Customer|0|Before|Ask',
      'Customer|0|Before|Ask again',
      'Customer|2|After|Leave',
    ]);
  });

  it('is not taken for one where it is a mere list', () => {
    const grid = (text: string) => ({ name: '', rows: text.split('\n').map((line) => line.split('\t')) });
    expect(isTable(grid('Ask\tcustomer\nAnswer\t5 min'))).toBe(false);
    expect(isTable(grid('- Greet\n- Part\tfriendly'))).toBe(false);
    expect(isTable(grid('Step\tLane\nAsk\tCustomer'))).toBe(true);
    expect(isTable(grid('\tBefore\nCustomer\tAsk\nBackstage\tLook'))).toBe(true);
  });
});
