import type { Sentence } from '../../shared/model/refusal.ts';

export const lockedHint: Sentence = {
  en: 'This step is locked. Unlock it to move it.',
  'zh-Hans': '该步骤已锁定，解锁后才能移动。',
};
