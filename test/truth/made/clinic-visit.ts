import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { both } from '../changes.ts';
import { gridDocument } from '../grid.ts';

const NURSE = { actorIds: ['actor-the-nurse'] };
const DOCTOR = { actorIds: ['actor-the-doctor'] };

const STEPS = {
  'web-page-booking': { name: both('Booking page', '预约页面') },
  'door-plate-sign': { name: both('Door plate', '门牌') },
  'waiting-room-chairs': { name: both('Waiting room', '候诊区') },
  'prescription-slip': { name: both('Prescription', '处方') },
  'visit-invoice': { name: both('Invoice', '发票') },
  'book-the-visit': { name: both('Book a visit', '预约就诊'), terminal: 'start', channelIds: ['channel-online'] },
  'arrive-at-clinic': { name: both('Arrive', '到达') },
  'wait-to-be-called': {
    kind: 'wait',
    name: both('Wait to be called', '候诊'),
    waiting: { likely: 10, unit: 'minute' },
  },
  'hear-the-advice': { name: both('Hear the advice', '听取建议'), contentIds: ['content-treatment'] },
  'pay-for-visit': { name: both('Pay', '缴费'), terminal: 'outcome', payment: true },
  'booking-screen': { kind: 'system', name: both('Booking screen', '预约界面') },
  'check-in-kiosk': { kind: 'system', name: both('Check-in kiosk', '自助签到机') },
  'call-patient-in': { name: both('Call the patient in', '叫号'), description: both('By number', '按号'), ...NURSE },
  'give-the-advice': { name: both('Advise', '诊断建议'), description: both('In plain words', '用通俗的话'), ...DOCTOR },
  'take-visit-fee': { name: both('Take the fee', '收费'), description: both('Card or cash', '刷卡或现金'), ...NURSE },
  'prepare-the-file': {
    name: both('Prepare the file', '准备病历'),
    description: both('Last visit on top', '最近一次在上'),
    ...NURSE,
  },
  'write-prescription': {
    name: both('Write the prescription', '开具处方'),
    standard: both('Typed', '打印'),
    ...DOCTOR,
  },
  'booking-system': { name: both('Booking system', '预约系统') },
  'patient-records': { name: both('Patient records', '病历系统') },
  'payment-system': { name: both('Payment system', '支付系统') },
};

/** A visit to a clinic, drawn without a single link: columns alone say what belongs together. A draft with self-service. */
export function clinicVisit(): BlueprintDocument {
  return gridDocument({
    number: 12,
    service: { name: both('Visit to a clinic', '门诊就诊'), status: 'draft' },
    lanes: {
      'lane-evidence': {
        role: 'evidence',
        name: both('Evidence', '有形展示'),
        cells: 'web-page-booking door-plate-sign waiting-room-chairs prescription-slip visit-invoice',
      },
      'lane-customer': {
        role: 'customer',
        name: both('Patient', '患者行为'),
        cells: 'book-the-visit arrive-at-clinic wait-to-be-called hear-the-advice pay-for-visit',
      },
      'lane-self-service': {
        role: 'self-service',
        name: both('Self-service', '自助服务'),
        cells: 'booking-screen check-in-kiosk - - -',
      },
      'lane-frontstage': {
        role: 'frontstage',
        name: both('Frontstage', '前台'),
        cells: '- - call-patient-in give-the-advice take-visit-fee',
      },
      'lane-backstage': {
        role: 'backstage',
        name: both('Backstage', '后台'),
        cells: '- - prepare-the-file write-prescription -',
      },
      'lane-support': {
        role: 'support',
        name: both('Support', '支持过程'),
        cells: 'booking-system - - patient-records payment-system',
      },
    },
    phases: {
      'phase-beforehand': { columns: 2, name: both('Before', '就诊前'), openQuestions: both('Parking?', '停车？') },
      'phase-the-visit': { columns: 3, name: both('Visit', '就诊'), openQuestions: both('Children?', '儿童？') },
    },
    steps: STEPS,
    more: {
      actors: {
        'actor-the-nurse': { name: both('Nurse', '护士') },
        'actor-the-doctor': { name: both('Doctor', '医生') },
      },
      channels: { 'channel-online': { name: both('Online', '线上'), remote: true } },
      contents: { 'content-treatment': { name: both('Treatment', '诊疗') } },
      statements: { noFailPoints: both('Looked for in May', '5月已排查'), noWaitPoints: both('Counted', '已统计') },
    },
  });
}
