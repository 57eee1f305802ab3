import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { blueprintDocument } from '../../shared/model/schema/document.ts';
import { everyKind } from './blueprints.ts';

/** A blueprint with a word of its own in each field that no client may see. */
export interface Confidential {
  readonly document: BlueprintDocument;
  /** What the field holds → its word. */
  readonly words: Readonly<Record<string, string>>;
}

const text = (word: string) => ({ en: word, 'zh-Hans': word });
const at = '2026-02-03T10:00:00Z';

/** Words that no font or format holds by chance. */
const WORDS = {
  'name of a person': 'Qzperson',
  'title of a source': 'Qzsource',
  'findings of a source': 'Qzfinding',
  'suggestion of a source': 'Qzsuggest',
  'path of an attachment': 'Qzpath',
  'title of an attachment': 'Qzattach',
  'what a walk-through noticed': 'Qznotice',
  'cost of a step': '7391046.25',
  'name of a cost figure': 'Qzcostfigure',
  remark: 'Qzremark',
  'conditions of a decision': 'Qzcondition',
  'remark on a finding': 'Qzsentback',
  'reason of a waiver': 'Qzwaiver',
  'note of an open answer': 'Qzopen',
  'open questions of a phase': 'Qzquestion',
  'reserved place': 'Qzreserved',
  'step in the tray': 'Qztray',
  'marker on a step in the tray': 'Qzmarker',
  'path of another blueprint': 'Qzother',
  'path of a sub-blueprint': 'Qzsub',
  'name of an export preset': 'Qzpreset',
  'change of a revision': 'Qzchange',
  'name of an improvement': 'Qzimprove',
  'name of a tag': 'Qztag',
  'value of a custom field': 'Qzcustom',
  'statement on times': 'Qzstatement',
  'field of a later version': 'Qztomorrow',
} as const;

export function confidential(): Confidential {
  const base = everyKind();
  const [stepId = ''] = Object.keys(base.steps).filter((id) => id.includes('at-action'));
  const person = 'person-00001';
  const place = base.steps[stepId];
  const document = blueprintDocument.parse({
    ...base,
    service: { ...base.service, ownerId: person, comparesWith: other(WORDS['path of another blueprint']) },
    people: { [person]: { name: text(WORDS['name of a person']), role: text('Case owner') } },
    tags: { 'tag-00000001': { name: text(WORDS['name of a tag']) } },
    customFields: { 'field-000001': { name: text('Extra'), type: 'text' } },
    phases: Object.fromEntries(
      Object.entries(base.phases).map(([id, phase]) => [
        id,
        { ...phase, openQuestions: text(WORDS['open questions of a phase']) },
      ]),
    ),
    steps: {
      ...base.steps,
      [stepId]: {
        ...place,
        cost: { amount: WORDS['cost of a step'], currency: 'EUR' },
        sourceIds: ['source-00001'],
        tagIds: ['tag-00000001'],
        fields: { 'field-000001': WORDS['value of a custom field'] },
        blueprint: other(WORDS['path of a sub-blueprint']),
        fieldOfTomorrow: WORDS['field of a later version'],
      },
      'step-reserved': { ...place, kind: 'reserved', name: text(WORDS['reserved place']) },
      'step-in-tray': { kind: 'action', name: text(WORDS['step in the tray']), order: 'a0' },
    },
    failPoints: {
      ...base.failPoints,
      'fail-tray-01': { on: 'step-in-tray', number: 7, what: text(WORDS['marker on a step in the tray']) },
    },
    sources: {
      'source-00001': {
        kind: 'site-visit',
        title: text(WORDS['title of a source']),
        peopleIds: [person],
        findings: text(WORDS['findings of a source']),
        suggestion: text(WORDS['suggestion of a source']),
        attachments: [{ path: WORDS['path of an attachment'], title: WORDS['title of an attachment'] }],
      },
    },
    walkThroughs: { 'walk-0000001': { byId: person, noticed: text(WORDS['what a walk-through noticed']) } },
    indicators: { 'figure-00001': { name: text(WORDS['name of a cost figure']), kind: 'cost', target: 3 } },
    revisions: { 'revision-001': { date: '2026-02-03', change: text(WORDS['change of a revision']) } },
    improvements: { 'improve-0001': { name: text(WORDS['name of an improvement']), ownerId: person } },
    statements: { times: text(WORDS['statement on times']) },
    ruleSettings: { profile: 'strict' },
    waivers: {
      'waiver-00001': { ...judged, reason: WORDS['reason of a waiver'], byId: person, at, factsDigest: 'abc' },
    },
    openAnswers: {
      'open-0000001': { ...judged, whoId: person, due: '2026-05-01', note: WORDS['note of an open answer'] },
    },
    reviews: {
      'review-00001': {
        ...{ byId: person, at, decision: 'approved-with-conditions' },
        conditions: text(WORDS['conditions of a decision']),
        answers: { abc: { state: 'sent-back', remark: text(WORDS['remark on a finding']) } },
      },
    },
    remarks: { 'remark-00001': { on: stepId, text: text(WORDS.remark), byId: person, at } },
    exportPresets: { 'preset-00001': { name: text(WORDS['name of an export preset']), format: 'pdf' } },
  });
  return { document, words: WORDS };
}

const judged = { ruleId: 'customer/scope', fingerprint: 'abc' };

function other(pathHint: string) {
  return { documentId: '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a02', pathHint };
}
