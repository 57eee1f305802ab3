import { defineSentences } from '../../../locales/sentences.ts';
import { endsItself } from '../../../text/joined.ts';

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}

/** A sentence with its full stop, which a text that ends in a sign of its own has already. */
function stopped(text: string, stop: string): string {
  return endsItself(text) ? text : text + stop;
}

/** What a written description says besides what stands in the document and in reports. */
export const descriptionWords = defineSentences({
  en: {
    description: 'Description of a service',
    summary: 'The service in brief',
    sentence: (text: string) => stopped(text, '.'),
    begins: (text: string) => stopped(`It begins with: ${text}`, '.'),
    leads: (text: string) => stopped(`It leads to: ${text}`, '.'),
    drawn: (steps: number, lanes: number, phases: number) =>
      `The drawing has ${counted(steps, 'step')} in ${counted(lanes, 'lane')}${phases > 0 ? ` and ${counted(phases, 'phase')}` : ''}.`,
    marked: (fails: number, waits: number) =>
      `It marks ${fails} ${fails === 1 ? 'place' : 'places'} where something can fail and ${waits} where customers wait.`,
    lanes: 'Lanes',
    lanesAndRoles: 'Lanes and roles',
    lane: (name: string, role: string) => (role === name ? name : `${name} (${role})`),
    fromTop: (names: string) => `From top to bottom: ${names}.`,
    story: 'The steps in sentences',
    table: 'The steps as a table',
    told: (number: number, name: string, lane: string) => `${number}. ${name} (${lane}).`,
    by: (names: string) => stopped(`By: ${names}`, '.'),
    means: (names: string) => stopped(`By means of: ${names}`, '.'),
    takes: (time: string) => `Takes ${time}.`,
    waits: (time: string) => `Besides, ${time} of waiting.`,
    next: (names: string) => stopped(`Then: ${names}`, '.'),
    agreed: (names: string) => stopped(`In agreement with: ${names}`, '.'),
    decisions: 'Decisions',
    chanced: (condition: string, chance: string) =>
      condition && chance ? `${condition} (${chance})` : condition || chance,
    way: (name: string, besides: string) => (besides ? `${besides}: ${name}` : name),
    ways: 'Ways',
    leadsTo: 'leads to',
    legend: 'Legend',
    numbered: (letter: string) => `${letter}1, ${letter}2 …`,
    contents: 'Contents',
    figure: 'Figure',
    page: 'Page',
    of: 'of',
    after: '',
  },
  'zh-Hans': {
    description: '服务流程说明',
    summary: '服务概要',
    sentence: (text: string) => stopped(text, '。'),
    begins: (text: string) => stopped(`起点：${text}`, '。'),
    leads: (text: string) => stopped(`结果：${text}`, '。'),
    drawn: (steps: number, lanes: number, phases: number) =>
      `蓝图共有 ${steps} 个步骤、${lanes} 条泳道${phases > 0 ? `、${phases} 个阶段` : ''}。`,
    marked: (fails: number, waits: number) => `标出失误点 ${fails} 处、等待点 ${waits} 处。`,
    lanes: '泳道',
    lanesAndRoles: '泳道与角色',
    lane: (name: string, role: string) => (role === name ? name : `${name}（${role}）`),
    fromTop: (names: string) => `自上而下：${names}。`,
    story: '步骤叙述',
    table: '步骤一览',
    told: (number: number, name: string, lane: string) => `${number}. ${name}（${lane}）。`,
    by: (names: string) => stopped(`执行人：${names}`, '。'),
    means: (names: string) => stopped(`渠道与系统：${names}`, '。'),
    takes: (time: string) => `用时 ${time}。`,
    waits: (time: string) => `另需等待 ${time}。`,
    next: (names: string) => stopped(`随后：${names}`, '。'),
    agreed: (names: string) => stopped(`双方约定：${names}`, '。'),
    decisions: '决策点',
    chanced: (condition: string, chance: string) =>
      condition && chance ? `${condition}（${chance}）` : condition || chance,
    way: (name: string, besides: string) => (besides ? `${besides}：${name}` : name),
    ways: '分支',
    leadsTo: '通向',
    legend: '图例',
    numbered: (letter: string) => `${letter}1、${letter}2……`,
    contents: '目录',
    figure: '图',
    page: '第',
    of: '页，共',
    after: ' 页',
  },
});
