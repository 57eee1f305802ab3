import { columnsInOrder } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { offered, safely, setting } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';

/** Phases in the order of their columns, each as often as it begins anew behind another; columns of no phase are told apart. */
function runs(document: BlueprintDocument): string[] {
  const phases = columnsInOrder(document).flatMap(([, { phaseId }]) =>
    phaseId !== undefined && document.phases[phaseId] ? [phaseId] : [],
  );
  return phases.filter((phaseId, index) => index === 0 || phaseId !== phases[index - 1]);
}

function check({ document }: RuleContext): Judgement[] {
  if (Object.keys(document.phases).length === 0) return [];
  const filled = new Set(entriesOf(document.steps).map(([, { columnId }]) => columnId ?? ''));
  const columns = columnsInOrder(document);
  const used = new Set(columns.filter(([id]) => filled.has(id)).map(([, { phaseId }]) => phaseId ?? ''));
  const begun = runs(document);
  const split = new Set(begun.filter((id, index) => begun.indexOf(id) !== index));
  const outside = columns
    .filter(([, { phaseId }]) => document.phases[phaseId ?? ''] === undefined)
    .map(([id]) => id)
    .sort();
  const count = outside.length;
  return [
    ...entriesOf(document.phases).flatMap(([id]): Judgement[] => [
      ...(used.has(id) ? [] : [emptyPhase(id)]),
      ...(split.has(id) ? [{ message: 'split', elementIds: [id] }] : []),
    ]),
    ...(count === 0
      ? []
      : [
          {
            message: 'outside',
            elementIds: outside,
            fields: ['phaseId'],
            values: { count },
            fixes: enclosed(document),
          },
        ]),
  ];
}

/** Columns between two of one and the same phase can only belong to it. */
function enclosed(document: BlueprintDocument): Fix[] {
  const columns = columnsInOrder(document);
  const phaseAt = (index: number) => {
    const phaseId = columns[index]?.[1].phaseId;
    return phaseId !== undefined && document.phases[phaseId] ? phaseId : undefined;
  };
  const nearest = (index: number, by: 1 | -1): string | undefined => {
    for (let at = index + by; at >= 0 && at < columns.length; at += by) if (phaseAt(at)) return phaseAt(at);
    return undefined;
  };
  const calls = columns.flatMap(([id], index) => {
    const [before, after] = [nearest(index, -1), nearest(index, 1)];
    const between = phaseAt(index) === undefined && before !== undefined && before === after;
    return between ? [setting({ collection: 'columns', id }, { phaseId: before })] : [];
  });
  const label = { en: 'Put enclosed columns into their phase', 'zh-Hans': '把夹在中间的列归入该阶段' };
  return calls.length > 0 ? [safely(label, ...calls)] : [];
}

function emptyPhase(id: string): Judgement {
  const label = { en: 'Delete the phase', 'zh-Hans': '删除阶段' };
  return {
    message: 'empty',
    elementIds: [id],
    fixes: [offered(label, { edit: 'delete-elements', args: { ids: [id] } })],
  };
}

export const phases: Rule = {
  law: {
    en: 'Where phases are used, none is empty, none begins twice, and no column lies outside them.',
    'zh-Hans': '使用阶段时，没有空阶段，没有交错的阶段，也没有阶段之外的列。',
  },
  title: { en: 'Phases empty, interleaved or left', 'zh-Hans': '阶段为空、交错或有遗漏' },
  why: {
    en: 'Phases are the chapters of the path; a reader must be able to tell where one ends and the next begins.',
    'zh-Hans': '阶段是路径的章节；读者要看得出一章在哪里结束、下一章从哪里开始。',
  },
  mend: {
    en: 'Give every column a phase, keep the columns of a phase together, and delete a phase that has no step.',
    'zh-Hans': '为每一列指定阶段，同一阶段的列相邻，没有步骤的阶段予以删除。',
  },
  source: {
    en: 'Source text, section ㈤ 6; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '原文第㈤6节；Bitner、Ostrom、Morgan 2008',
  },
  version: 2,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    empty: {
      en: ({ name }) => `${name}: no step lies in this phase.`,
      'zh-Hans': ({ name }) => `“${name}”阶段没有步骤。`,
    },
    split: {
      en: ({ name }) => `${name}: its columns do not lie together.`,
      'zh-Hans': ({ name }) => `“${name}”阶段的列不相邻。`,
    },
    outside: {
      en: ({ count = '' }) => `Columns outside every phase: ${count}.`,
      'zh-Hans': ({ count = '' }) => `不属于任何阶段的列：${count} 列。`,
    },
  },
  reads: ({ document }) => [document.phases, document.columns, document.steps],
  skipped: ({ document }) =>
    Object.keys(document.phases).length > 0 ? undefined : { en: 'there are no phases', 'zh-Hans': '没有阶段' },
  check,
  good: () => phased([0, 0]),
  bad: () => phased([0, undefined]),
};

function phased(columnPhases: readonly (number | undefined)[]) {
  const columns = columnPhases.map((phase, index) => [
    sketchId('column', index),
    { order: `a${index}`, ...(phase === undefined ? {} : { phaseId: sketchId('phase', phase) }) },
  ]);
  return sketch({
    lanes: { customer: 'Ask Read' },
    more: {
      columns: Object.fromEntries(columns),
      phases: { [sketchId('phase', 0)]: { name: { en: 'Contact' }, order: 'a0' } },
    },
  });
}
