import { sketch } from '../example.ts';
import { safely } from '../fixes.ts';
import { eachElement, type Rule } from '../rule.ts';

export const oneLane: Rule = {
  law: {
    en: 'Each item lies in exactly one existing lane and column, or in the tray.',
    'zh-Hans': '每个步骤位于一条存在的泳道和一列中，或在暂存区。',
  },
  title: { en: 'Step outside every lane', 'zh-Hans': '步骤不在泳道中' },
  why: {
    en: 'A step whose lane or column is gone is not drawn: nobody sees it, and it is lost.',
    'zh-Hans': '泳道或列已不存在的步骤不会被绘制，没有人看得见，等于丢失。',
  },
  mend: {
    en: 'Move it to the tray and from there to its lane.',
    'zh-Hans': '移到暂存区，再放入相应泳道。',
  },
  source: { en: 'Six-step method, step 6', 'zh-Hans': '六步流程设计法第六步' },
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    astray: {
      en: ({ name }) => `${name} lies in a lane or column that does not exist.`,
      'zh-Hans': ({ name }) => `“${name}”所在的泳道或列不存在。`,
    },
  },
  ...eachElement(
    'steps',
    ({ document }, id, { laneId, columnId }) => {
      const inTray = laneId === undefined && columnId === undefined;
      const placed = document.lanes[laneId ?? ''] !== undefined && document.columns[columnId ?? ''] !== undefined;
      if (inTray || placed) return [];
      const label = { en: 'Move it to the tray', 'zh-Hans': '移到暂存区' };
      const fixes = [safely(label, { edit: 'send-to-tray', args: { stepIds: [id] } })];
      return [{ message: 'astray', elementIds: [id], fields: ['laneId', 'columnId'], fixes }];
    },
    ({ document }) => [document.lanes, document.columns],
  ),
  good: () => sketch({ lanes: { customer: 'Ask' } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { laneId: 'lane-that-went' } } }),
};
