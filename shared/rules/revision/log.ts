import { drawingDigest } from '../../model/digest.ts';
import { drawnParts } from '../drawn-parts.ts';
import { sketch } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import type { Rule } from '../rule.ts';

export const log: Rule = {
  law: {
    en: 'A revision is recorded whose digest is the drawing’s.',
    'zh-Hans': '有一条修订记录与当前图纸一致。',
  },
  title: { en: 'Drawing not recorded as a revision', 'zh-Hans': '当前图纸没有修订记录' },
  why: {
    en: 'A drawing that changed without a word leaves staff working to different versions.',
    'zh-Hans': '图改了却没有记录，员工就会各按各的版本做事。',
  },
  mend: {
    en: 'Record a revision under step 5: what changed, why, and “the drawing as it stands”.',
    'zh-Hans': '在第五步添加修订：改了什么、为什么，并记录“当前图纸”。',
  },
  source: { en: 'Source text, section ㈤ 5', 'zh-Hans': '原文第㈤5节' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: { en: () => 'No revision is recorded.', 'zh-Hans': () => '尚无修订记录。' },
    changed: {
      en: () => 'The drawing has changed since the last recorded revision.',
      'zh-Hans': () => '图纸在最近一次修订记录之后有改动。',
    },
  },
  reads: ({ document }) => [document.revisions, ...drawnParts(document)],
  skipped: notInReview,
  check: ({ document }) => {
    const revisions = Object.values(document.revisions);
    if (revisions.length === 0) return [{ message: 'none', elementIds: [], role: 'revision' }];
    const now = drawingDigest(document);
    return revisions.some(({ drawingDigest: then }) => then === now)
      ? []
      : [{ message: 'changed', elementIds: [], role: 'revision', facts: now }];
  },
  good: () => {
    const document = sketch(REVIEWED);
    return { ...document, revisions: { 'revision-0001': { drawingDigest: drawingDigest(document) } } };
  },
  bad: () => sketch(REVIEWED),
};

const REVIEWED = { lanes: { customer: 'Ask' }, more: { service: { name: { en: 'Example' }, status: 'in-review' } } };
