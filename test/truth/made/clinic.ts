import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { gridDocument } from '../grid.ts';

function named(chinese: string, more: object = {}): object {
  return { name: { 'zh-Hans': chinese }, ...more };
}

const OF_PATIENT = { contentIds: ['content-visit'], channelIds: ['channel-in-person'] };

function taking(likely: number): object {
  return { time: { likely, unit: 'minute' } };
}

/** A walk-in clinic in Chinese alone, drawn in columns without arrows, still a draft. */
export function clinic(): BlueprintDocument {
  return gridDocument({
    number: 2,
    languages: ['zh-Hans'],
    service: {
      name: { 'zh-Hans': '门诊就医' },
      trigger: { 'zh-Hans': '患者身体不适' },
      outcome: { 'zh-Hans': '患者取药离院' },
      scenario: { 'zh-Hans': '普通门诊，首次就诊' },
      state: 'to-be',
      status: 'draft',
      tolerance: { likely: 1, unit: 'hour' },
      customerTerm: '顾客',
    },
    lanes: {
      'lane-evidence': {
        role: 'evidence',
        name: { 'zh-Hans': '有形展示' },
        cells: 'number-slip-1 sign-at-door doctors-prescription medicine-bag',
      },
      'lane-patient': {
        role: 'customer',
        name: { 'zh-Hans': '患者行为' },
        cells: 'take-a-number wait-for-call see-the-doctor fetch-medicine',
      },
      'lane-kiosk-00': { role: 'self-service', name: { 'zh-Hans': '自助设备' }, cells: 'print-number - - -' },
      'lane-frontstage': {
        role: 'frontstage',
        name: { 'zh-Hans': '医护人员' },
        cells: '- call-the-patient examine-patient give-medicine',
      },
      'lane-backstage': { role: 'backstage', name: { 'zh-Hans': '后台人员' }, cells: '- - - prepare-medicine' },
      'lane-support': { role: 'support', name: { 'zh-Hans': '支持系统' }, cells: 'queue-system - patient-records -' },
    },
    steps: {
      'number-slip-1': named('号单'),
      'sign-at-door': named('诊室门牌'),
      'doctors-prescription': named('处方'),
      'medicine-bag': named('药袋'),
      'take-a-number': named('取号', { terminal: 'start', ...OF_PATIENT, ...taking(2) }),
      'wait-for-call': named('候诊', { kind: 'wait', waiting: { likely: 20, unit: 'minute' } }),
      'see-the-doctor': named('就诊', { ...OF_PATIENT, ...taking(10) }),
      'fetch-medicine': named('取药', { terminal: 'outcome', ...OF_PATIENT, ...taking(3) }),
      'print-number': named('打印号单', taking(1)),
      'call-the-patient': named('叫号', taking(1)),
      'examine-patient': named('问诊', taking(10)),
      'give-medicine': named('发药', taking(2)),
      'prepare-medicine': named('配药', taking(5)),
      'queue-system': named('排队系统'),
      'patient-records': named('病历系统'),
    },
    more: {
      segments: { 'segment-visit': named('首次就诊的患者') },
      contents: { 'content-visit': named('就诊') },
      channels: { 'channel-in-person': named('现场') },
    },
  });
}
