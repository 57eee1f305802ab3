import type { Sentence } from '../../model/refusal.ts';
import type { FoundFinding } from '../../report/findings/found.ts';
import { type Table, tableOf } from './table.ts';
import type { TableView } from './view.ts';

const STATES: Readonly<Record<FoundFinding['state'], Sentence>> = {
  open: { en: 'Open', 'zh-Hans': '未处理' },
  'left-open': { en: 'Left open', 'zh-Hans': '待定' },
  waived: { en: 'Waived', 'zh-Hans': '已豁免' },
};
const SEVERITIES: Readonly<Record<FoundFinding['severity'], Sentence>> = {
  error: { en: 'Error', 'zh-Hans': '错误' },
  warning: { en: 'Warning', 'zh-Hans': '警告' },
  info: { en: 'Note', 'zh-Hans': '提示' },
};

/** What the rules found, a row a finding: where, how grave, and how it was answered. */
export function findingsTable(view: TableView, findings: readonly FoundFinding[]): Table {
  const { chinese, numbers } = view;
  const word = (sentence: Sentence) => sentence[chinese ? 'zh-Hans' : 'en'];
  const table = tableOf<FoundFinding>(
    { key: 'findings', title: chinese ? '检查结果' : 'Findings', chinese },
    findings,
    [
      { head: 'finding', width: 60, always: true, cell: ({ message }) => word(message) },
      { head: 'level', width: 12, always: true, cell: ({ severity }) => word(SEVERITIES[severity]) },
      { head: 'state', width: 12, always: true, cell: ({ state }) => word(STATES[state]) },
      {
        head: 'stepNumbers',
        width: 10,
        cell: ({ elementIds }) => elementIds.flatMap((id) => numbers.get(id) ?? []).join(', '),
      },
      { head: 'concerns', width: 36, always: true, cell: ({ names }) => names.join('\n') },
      { head: 'methodStep', width: 12, always: true, cell: ({ step }) => step },
      { head: 'rule', width: 28, always: true, cell: ({ rule }) => rule },
      { head: 'elementIds', width: 24, cell: ({ elementIds }) => elementIds.join('\n') },
    ],
  );
  return { ...table, none: chinese ? '没有发现问题。' : 'Nothing was found.' };
}
