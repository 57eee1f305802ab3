import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { both } from '../changes.ts';
import { gridDocument } from '../grid.ts';

const OF_PUPIL = { contentIds: ['content-lessons'], channelIds: ['channel-in-the-car'] };

function minutes(likely: number): object {
  return { time: { likely, unit: 'minute' } };
}

const STEPS = {
  'lesson-booklet': { name: both('Booklet', '学员手册') },
  'driving-licence': { name: both('Licence', '驾驶证') },
  'book-a-lesson': { name: both('Book a lesson', '预约课程'), terminal: 'start', ...OF_PUPIL, ...minutes(5) },
  'drive-with-teacher': {
    name: both('Drive with the teacher', '跟车练习'),
    ...OF_PUPIL,
    ...minutes(50),
    frequency: { count: 12, per: 'case' },
  },
  'ready-for-test': { kind: 'decision', name: both('Ready for the test?', '能否应考？'), ...minutes(2) },
  'take-the-test': { name: both('Take the test', '参加考试'), ...OF_PUPIL, ...minutes(40) },
  'drive-on-alone': { name: both('Drive alone', '独立驾驶'), terminal: 'outcome', ...OF_PUPIL, ...minutes(10) },
  'offer-a-date': { name: both('Offer a date', '提供时间'), ...minutes(3) },
  'teach-the-pupil': { name: both('Teach', '教学'), ...minutes(50) },
  'examine-pupil': { name: both('Examine', '考核'), ...minutes(40) },
  'print-licence': { name: both('Print the licence', '制证'), ...minutes(10) },
};

/** Lessons that repeat until the pupil is ready: a loop with its way out. */
export function drivingLessons(): BlueprintDocument {
  return gridDocument({
    number: 3,
    service: {
      name: both('Driving lessons', '驾驶培训'),
      trigger: both('Somebody wants to drive', '想学开车'),
      outcome: both('Somebody drives alone', '独立驾驶'),
      tolerance: { likely: 200, unit: 'minute' },
      status: 'in-review',
    },
    lanes: {
      'lane-evidence': {
        role: 'evidence',
        name: both('Evidence', '有形展示'),
        cells: 'lesson-booklet - - - driving-licence',
      },
      'lane-customer': {
        role: 'customer',
        name: both('Pupil', '学员行为'),
        cells: 'book-a-lesson drive-with-teacher ready-for-test take-the-test drive-on-alone',
      },
      'lane-frontstage': {
        role: 'frontstage',
        name: both('Teachers', '教练'),
        cells: 'offer-a-date teach-the-pupil - examine-pupil -',
      },
      'lane-backstage': { role: 'backstage', name: both('Office', '办公室'), cells: '- - - - print-licence' },
    },
    steps: STEPS,
    links: {
      'book-a-lesson': { 'offer-a-date': {}, 'drive-with-teacher': {} },
      'drive-with-teacher': { 'teach-the-pupil': { sameContact: true }, 'ready-for-test': {} },
      'ready-for-test': {
        'take-the-test': { condition: both('yes', '是') },
        'drive-with-teacher': { condition: both('not yet', '尚未'), loop: true },
      },
      'take-the-test': { 'examine-pupil': { sameContact: true }, 'drive-on-alone': {} },
      'examine-pupil': { 'print-licence': {} },
    },
    more: {
      contents: { 'content-lessons': { name: both('Lessons', '课程') } },
      channels: { 'channel-in-the-car': { name: both('In the car', '车内') } },
    },
  });
}
