import { describe, expect, it } from 'vitest';
import { keepParts } from '../../shared/export/keep-parts.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import {
  continuedTitleOf,
  notesOf,
  phaseOfActionTitle,
  phaseTitleOf,
  presenterNotesOf,
  titleOf,
} from '../../shared/present/notes.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const ask = sketchId('step', 'Ask');
const whole = sketch({
  lanes: { customer: 'Ask', frontstage: 'Answer' },
  links: 'Ask>Answer',
  steps: {
    Ask: { description: { en: 'By phone', 'zh-Hans': '打电话' }, momentOfTruth: true },
    Answer: {
      standard: { en: 'Within a day' },
      presenterNotes: { en: 'Tell of the flood' },
      cost: { amount: '3200', currency: 'EUR' },
      sourceIds: ['source-000001'],
    },
  },
  more: {
    phases: { 'phase-000001': { name: { en: 'First' }, order: 'a0' } },
    columns: { 'column-00000': { order: 'a0', phaseId: 'phase-000001' } },
    failPoints: {
      'fail-0000001': { on: ask, number: 4, what: { en: 'No one answers' }, recovery: { en: 'Call back' } },
    },
    waitPoints: {
      'wait-0000001': {
        on: 'link-Ask-Answer',
        number: 2,
        tolerance: { likely: 5, unit: 'minute' },
        relief: { en: 'Music' },
      },
    },
    sources: { 'source-000001': { kind: 'survey', title: { en: 'Survey of May' } } },
    improvements: { 'improve-00001': { name: { en: 'More staff' }, aboutIds: ['fail-0000001'] } },
    remarks: {
      'remark-00001': { on: ask, text: { en: 'Really?' }, byId: 'person-00001', at: '2026-01-01T00:00:00Z' },
    },
    people: { 'person-00001': { name: { en: 'Ann' } } },
  },
});
const [stop] = stopsOf(whole);

function lines(notes: ReturnType<typeof notesOf>): string[] {
  return notes.flatMap(({ title, lines: all }) => [`# ${title}`, ...all.map(({ label, text }) => `${label}|${text}`)]);
}

describe('the notes of a place', () => {
  if (!stop) throw new Error('there is no place');

  it('tell description, standard, fail points with their recovery and wait points, the action first', () => {
    expect(lines(notesOf({ document: whole, language: 'en' }, stop))).toEqual([
      '# Ask',
      '|By phone',
      '|Moment of truth',
      'F4|No one answers',
      'Recovery|Call back',
      '# Ask → Answer',
      'W2|≤ 5 min – Music',
      '# Answer',
      'Standard|Within a day',
    ]);
  });

  it('speak the language of the drawing, and another where a text is missing', () => {
    const [ofAction] = notesOf({ document: whole, language: 'zh-Hans' }, stop);
    expect(ofAction?.lines.map(({ label, text }) => `${label}|${text}`)).toEqual([
      '|打电话',
      '|关键时刻',
      'F4|No one answers',
      '补救|Call back',
    ]);
  });

  it('part the time of a wait and its relief as the language does', () => {
    const [, onLink] = notesOf({ document: whole, language: 'zh-Hans' }, stop);
    expect(onLink?.lines.map(({ text }) => text)).toEqual(['≤ 5 分钟；Music']);
  });

  it('hold what is confidential for the presenter alone, and nothing of it for a client', () => {
    expect(lines(presenterNotesOf({ document: whole, language: 'en' }, stop))).toEqual([
      '# Ask',
      'Improvement|More staff',
      'Remark|Really?',
      '# Answer',
      '|Tell of the flood',
      'Cost|3,200 EUR',
      'Sources|Survey of May',
    ]);
    const document = keepParts(whole, CLIENT_PARTS);
    expect(presenterNotesOf({ document, language: 'en' }, stop)).toEqual([]);
  });

  it('are headed by the action and its phase', () => {
    expect(titleOf({ document: whole, language: 'en' }, stop)).toBe('Ask');
    expect(phaseTitleOf({ document: whole, language: 'en' }, stop)).toBe('1 First');
  });

  it('follow the work in time: the action and the evidence beside it, then from the upper lane to the lower at one time', () => {
    const names = ['Card', 'Letter', 'Ask', 'Ready', 'Take', 'Answer', 'Check'];
    const document = sketch({
      lanes: {
        evidence: '- Card - Letter',
        customer: '- Ask - -',
        frontstage: 'Ready Take - Answer',
        backstage: '- - Check -',
      },
      links: 'Card>Ask Ready>Ask Ask>Take Take>Check Check>Answer Letter>Answer',
      steps: Object.fromEntries(names.map((name) => [name, { description: { en: 'Said' } }])),
    });
    const told = stopsOf(document).map((place) => notesOf({ document, language: 'en' }, place));
    expect(told.map((notes) => notes.map(({ title }) => title))).toEqual([
      ['Ask', 'Card', 'Ready', 'Take', 'Check', 'Letter', 'Answer'],
    ]);
  });

  it('are headed by the phases in which the steps of a part stand, and found under that of the action', () => {
    const long = sketch({
      lanes: { customer: 'Ask - - - - - -', backstage: '- A B C D E F' },
      links: 'Ask>A A>B B>C C>D D>E E>F',
    });
    const columns = Object.entries(long.columns).map(
      ([id, column], index) => [id, { ...column, phaseId: index < 4 ? 'phase-one-0' : 'phase-two-0' }] as const,
    );
    const phases = {
      'phase-one-0': { name: { en: 'One' }, order: 'a0' },
      'phase-two-0': { name: { en: 'Two' }, order: 'a1' },
    };
    const document = { ...long, columns: Object.fromEntries(columns), phases } as typeof long;
    const places = stopsOf(document);
    const over = (language: string) => places.map((place) => phaseTitleOf({ document, language }, place));
    expect(over('en')).toEqual(['1 One – 2 Two', '2 Two']);
    expect(over('zh-Hans')).toEqual(['1 One—2 Two', '2 Two']);
    const under = places.map((place) => phaseOfActionTitle({ document, language: 'en' }, place));
    expect(under).toEqual(['1 One', '1 One']);
    const titles = (language: string) => places.map((place) => continuedTitleOf({ document, language }, place));
    expect(titles('en')).toEqual(['Ask (1 of 2, continued)', 'Ask (2 of 2, continued)']);
    expect(titles('zh-Hans')[0]).toBe('Ask（1/2，续）');
  });
});
