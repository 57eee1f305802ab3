import type { Sentence } from '../model/refusal.ts';

/** An import format as far as everybody may know it; its reader stands under the same key in the readers' registry. */
export interface ImportFormat {
  readonly label: Sentence;
  /** Endings of its files, without the dot. */
  readonly extensions: readonly string[];
}

/** Every import format by its name, which is also the word for `--from`. */
export const IMPORT_FORMATS = {
  bpmn: { label: { en: 'BPMN 2.0 process', 'zh-Hans': 'BPMN 2.0 流程' }, extensions: ['bpmn', 'bpmn2'] },
  drawio: { label: { en: 'draw.io diagram', 'zh-Hans': 'draw.io 图' }, extensions: ['drawio', 'dio', 'xml'] },
  mermaid: { label: { en: 'Mermaid flowchart', 'zh-Hans': 'Mermaid 流程图' }, extensions: ['mmd', 'mermaid'] },
  vsdx: { label: { en: 'Visio drawing', 'zh-Hans': 'Visio 绘图' }, extensions: ['vsdx', 'vsdm'] },
  xlsx: { label: { en: 'Excel workbook', 'zh-Hans': 'Excel 工作簿' }, extensions: ['xlsx', 'xlsm'] },
  csv: { label: { en: 'CSV table', 'zh-Hans': 'CSV 表格' }, extensions: ['csv', 'tsv'] },
  // Files of this kind end as tables do, which recognise it themselves: it is chosen where they do not.
  matrix: { label: { en: 'Table with lanes as rows', 'zh-Hans': '以泳道为行的表格' }, extensions: [] },
} as const satisfies Readonly<Record<string, ImportFormat>>;

export type ImportFormatId = keyof typeof IMPORT_FORMATS;

export const IMPORT_FORMAT_IDS = Object.keys(IMPORT_FORMATS) as readonly ImportFormatId[];

/** The formats whose files have sheets. */
const WITH_SHEETS: readonly ImportFormatId[] = ['xlsx', 'matrix'];

export function hasSheets(format: ImportFormatId): boolean {
  return WITH_SHEETS.includes(format);
}

/** Endings of all files that are read, each once. */
export const IMPORT_EXTENSIONS: readonly string[] = [
  ...new Set(Object.values(IMPORT_FORMATS).flatMap(({ extensions }: ImportFormat) => extensions)),
];

/** The format whose files end so; undefined where none does. */
export function importFormatOf(extension: string): ImportFormatId | undefined {
  return IMPORT_FORMAT_IDS.find((id) => {
    const { extensions }: ImportFormat = IMPORT_FORMATS[id];
    return extensions.includes(extension.toLowerCase());
  });
}
