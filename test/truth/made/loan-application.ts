import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { gridDocument } from '../grid.ts';

function chinese(words: string): Record<string, string> {
  return { 'zh-Hans': words };
}

const MANAGER = { actorIds: ['actor-manager'] };
const REVIEWER = { actorIds: ['actor-reviewer'] };

const STEPS = {
  'loan-form-sheet': { name: chinese('申请表') },
  'list-of-papers': { name: chinese('补件清单') },
  'refusal-letter': { name: chinese('拒绝通知书') },
  'loan-contract-copy': { name: chinese('合同副本') },
  'apply-for-loan': { name: chinese('提出申请'), terminal: 'start' },
  'bring-more-papers': { name: chinese('补交材料') },
  'learn-of-refusal': { name: chinese('得知拒绝'), terminal: 'end' },
  'receive-the-loan': { name: chinese('获得贷款'), terminal: 'outcome' },
  'take-application': { name: chinese('受理申请'), standard: chinese('当日受理'), ...MANAGER },
  'ask-for-papers': { name: chinese('通知补件'), description: chinese('一次告知'), ...MANAGER },
  'announce-refusal': { name: chinese('告知结果'), description: chinese('说明原因'), ...MANAGER },
  'sign-the-contract': { name: chinese('签订合同'), standard: chinese('双人面签'), ...MANAGER },
  'check-documents': { name: chinese('审核材料'), standard: chinese('两日内完成'), ...REVIEWER },
  'documents-whole': { kind: 'decision', name: chinese('材料齐全？'), description: chinese('对照清单'), ...REVIEWER },
  'assess-the-risk': { name: chinese('评估风险'), standard: chinese('按评级办法'), ...REVIEWER },
  'risk-acceptable': { kind: 'decision', name: chinese('风险可接受？'), standard: chinese('评级不低于B'), ...REVIEWER },
  'credit-register': { name: chinese('征信系统') },
};

const LINKS = {
  'apply-for-loan': { 'take-application': {} },
  'take-application': { 'check-documents': {} },
  'check-documents': { 'documents-whole': {} },
  'documents-whole': {
    'assess-the-risk': { condition: chinese('齐全'), chance: 0.8 },
    'ask-for-papers': { condition: chinese('不齐'), chance: 0.2 },
  },
  'ask-for-papers': { 'bring-more-papers': {} },
  'bring-more-papers': { 'check-documents': { loop: true } },
  'credit-register': { 'assess-the-risk': {} },
  'assess-the-risk': { 'risk-acceptable': {} },
  'risk-acceptable': {
    'sign-the-contract': { condition: chinese('可接受'), chance: 0.7 },
    'announce-refusal': { condition: chinese('不可接受'), chance: 0.3 },
  },
  'announce-refusal': { 'learn-of-refusal': {} },
  'sign-the-contract': { 'receive-the-loan': {} },
};

/** A loan application, in Chinese alone: two decisions behind the line of visibility, a way back, and a refusal. */
export function loanApplication(): BlueprintDocument {
  return gridDocument({
    number: 13,
    languages: ['zh-Hans'],
    service: { name: chinese('贷款申请'), status: 'in-review', scale: 'matrix-5' },
    lanes: {
      'lane-evidence': {
        role: 'evidence',
        name: chinese('有形展示'),
        cells: 'loan-form-sheet - list-of-papers - - refusal-letter loan-contract-copy',
      },
      'lane-customer': {
        role: 'customer',
        name: chinese('客户行为'),
        cells: 'apply-for-loan - bring-more-papers - - learn-of-refusal receive-the-loan',
      },
      'lane-frontstage': {
        role: 'frontstage',
        name: chinese('前台员工行为'),
        cells: 'take-application - ask-for-papers - - announce-refusal sign-the-contract',
      },
      'lane-backstage': {
        role: 'backstage',
        name: chinese('后台员工行为'),
        cells: '- check-documents documents-whole assess-the-risk risk-acceptable - -',
      },
      'lane-support': { role: 'support', name: chinese('支持过程'), cells: '- - - credit-register - - -' },
    },
    steps: STEPS,
    links: LINKS,
    more: {
      actors: {
        'actor-manager': { name: chinese('客户经理') },
        'actor-reviewer': { name: chinese('审查岗') },
      },
    },
  });
}
