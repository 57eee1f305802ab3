import { inspectorSentences } from './inspector.ts';
import { defineSentences, type InterfaceLanguage } from './sentences.ts';

/** Fields that no form shows yet, and those whose name in a form says something else. */
const others = defineSentences({
  en: {
    text: 'text',
    title: 'title',
    laneId: 'lane',
    columnId: 'column',
    order: 'order',
    actorIds: 'who',
    systemIds: 'systems',
    channelIds: 'channels',
    contentIds: 'service content',
    pinned: 'pinned',
    locked: 'locked',
    folded: 'folded',
    number: 'number',
    bottleneckAcknowledged: 'bottleneck',
    change: 'change',
    classification: 'classification',
    conditions: 'conditions',
    effect: 'effect',
    findings: 'findings',
    noFailPoints: 'no fail point',
    noWaitPoints: 'no wait point',
    reference: 'reference',
    suggestion: 'suggestion',
    times: 'times',
  },
  'zh-Hans': {
    text: '文字',
    title: '标题',
    laneId: '泳道',
    columnId: '列',
    order: '顺序',
    actorIds: '执行人',
    systemIds: '系统',
    channelIds: '渠道',
    contentIds: '服务内容',
    pinned: '固定位置',
    locked: '锁定',
    folded: '折叠',
    number: '编号',
    bottleneckAcknowledged: '瓶颈说明',
    change: '变更',
    classification: '密级',
    conditions: '条件',
    effect: '效果',
    findings: '发现',
    noFailPoints: '无失误点声明',
    noWaitPoints: '无等待点声明',
    reference: '文号',
    suggestion: '建议',
    times: '时间依据',
  },
});

/** What a field of the file is called: a path such as `limits.0.text` by its last name; an unknown one as it stands. */
export function fieldWord(field: string, language: InterfaceLanguage): string {
  const last =
    field
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? field;
  const own: unknown = Reflect.get(others[language], last);
  const form: unknown = Reflect.get(inspectorSentences[language], last);
  const word = own || (typeof form === 'string' ? form : last);
  return String(word).toLocaleLowerCase(language);
}
