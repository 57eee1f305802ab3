import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { FailPoint } from '../../model/schema/drawing.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

function controlsOf(document: BlueprintDocument, { controlIds = [], on }: FailPoint): string[] {
  return [...new Set([...controlIds, ...(document.steps[on]?.controlIds ?? [])])]
    .filter((id) => document.controls[id])
    .sort();
}

/** Whether somebody performs a control and somebody else approves it. */
function isSeparate(document: BlueprintDocument, id: string): boolean {
  const { performedById, approvedById } = document.controls[id] ?? {};
  const isKnown = (actorId = '') => document.actors[actorId] !== undefined;
  return isKnown(performedById) && isKnown(approvedById) && performedById !== approvedById;
}

function check({ document, options }: RuleContext): Judgement[] {
  const high = document.service.scale === 'matrix-5' ? options.highOfFive : options.highOfTen;
  return entriesOf(document.failPoints)
    .filter(([, { severity = 0 }]) => typeof high === 'number' && severity >= high)
    .flatMap(([id, point]): Judgement[] => {
      const controls = controlsOf(document, point);
      if (controls.length === 0) return [{ message: 'none', elementIds: [id], fields: ['controlIds', 'severity'] }];
      if (controls.some((control) => isSeparate(document, control))) return [];
      const facts = controls.map((control) => document.controls[control]);
      return [{ message: 'alone', elementIds: [id, ...controls], fields: ['performedById', 'approvedById'], facts }];
    });
}

export const control: Rule = {
  law: {
    en: 'A fail point rated high has a control that one actor performs and another approves.',
    'zh-Hans': '严重程度高的失误点有控制措施，且执行与批准由不同岗位承担。',
  },
  title: { en: 'Grave fail point without a control', 'zh-Hans': '重大失误点缺少控制' },
  why: {
    en: 'Where a mistake is grave, one pair of eyes is not enough; in finance two are the law.',
    'zh-Hans': '后果严重之处，一个人把关不够；在金融业，双人复核是硬性要求。',
  },
  mend: {
    en: 'Attach a control to the fail point and state who performs and who approves it; they must differ.',
    'zh-Hans': '为失误点关联控制措施，写明执行岗位和批准岗位，二者不得相同。',
  },
  source: {
    en: 'COSO internal control framework 2013: segregation of duties; source text, section ㈠: controlling risk',
    'zh-Hans': 'COSO 内部控制框架 2013：职责分离；原文第㈠节：控制风险',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info', financial: 'warning' },
  options: { highOfTen: 7, highOfFive: 4 },
  optionNames: {
    highOfTen: {
      en: 'Severity from which a fail point is grave, on the scale of ten',
      'zh-Hans': '十分制下视为重大的严重程度',
    },
    highOfFive: {
      en: 'Severity from which a fail point is grave, on the scale of five',
      'zh-Hans': '五分制下视为重大的严重程度',
    },
  },
  messages: {
    none: {
      en: ({ name }) => `${name} is rated high and has no control.`,
      'zh-Hans': ({ name }) => `“${name}”严重程度高，但没有控制措施。`,
    },
    alone: {
      en: ({ name }) => `${name}: no control is performed by one actor and approved by another.`,
      'zh-Hans': ({ name }) => `“${name}”：没有由不同岗位分别执行和批准的控制措施。`,
    },
  },
  reads: ({ document: { failPoints, controls, steps, actors, service } }) => [
    ...[failPoints, controls, steps, actors],
    service.scale,
  ],
  check,
  good: () => rated({ performedById: 'actor-000001', approvedById: 'actor-000002' }),
  bad: () => rated({ performedById: 'actor-000001', approvedById: 'actor-000001' }),
};

function rated(who: object) {
  const point = { on: sketchId('step', 'Pay'), number: 1, what: { en: 'Paid twice' }, severity: 9 };
  return sketch({
    lanes: { customer: 'Pay' },
    more: {
      actors: { 'actor-000001': { name: { en: 'Teller' } }, 'actor-000002': { name: { en: 'Supervisor' } } },
      controls: { 'control-0001': { name: { en: 'Second look' }, ...who } },
      failPoints: { 'fail-0000001': { ...point, controlIds: ['control-0001'] } },
    },
  });
}
