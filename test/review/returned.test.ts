import { describe, expect, it } from 'vitest';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { isCopyOf, readReturned } from '../../shared/review/returned.ts';
import { takeIn } from '../../shared/review/take-in.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { countingIds } from '../support/ids.ts';

const ask = sketchId('step', 'Ask');
const at = '2026-03-12T09:00:00Z';
const mine = { text: { en: 'Who asks?' }, byId: 'person-00001', at, on: ask };
const sent = sketch({
  lanes: { customer: 'Ask Leave' },
  more: {
    people: { 'person-00001': { name: { en: 'Wang Fang' } } },
    remarks: { 'remark-00001': mine },
  },
});
const reviewer = { 'person-00002': { name: { en: 'Li Na' }, actorId: 'actor-000001' } };
const reply = { text: { en: 'The teller' }, byId: 'person-00002', at, on: ask, replyTo: 'remark-00001' };
const decision = { byId: 'person-00002', at, decision: 'returned', answers: { abc: { state: 'sent-back' } } };
const waiver = { ruleId: 'steps/linked', fingerprint: 'abc', reason: 'Known', byId: 'person-00002', at };
const returned: BlueprintDocument = sketch({
  lanes: { customer: 'Ask Leave' },
  steps: { Ask: { description: { en: 'By phone' } } },
  more: {
    people: { 'person-00001': { name: { en: 'Wang Fang' } }, ...reviewer },
    remarks: { 'remark-00001': { ...mine, resolved: true }, 'remark-00002': reply },
    reviews: { 'review-00001': decision },
    waivers: { 'waiver-00001': { ...waiver, factsDigest: 'x' } },
    openAnswers: { 'answer-00001': { ruleId: 'a', fingerprint: 'b', whoId: 'person-00001', due: '2026-05-01' } },
  },
});
const ALL = ['remark-00001', 'remark-00002', 'review-00001', 'waiver-00001', 'answer-00001'];

function taken(document: BlueprintDocument, copy: BlueprintDocument, ids: readonly string[]): BlueprintDocument {
  return doEdits(startHistory(document), takeIn(document, copy, new Set(ids), countingIds())).document;
}

function standings(document: BlueprintDocument, copy: BlueprintDocument, earlier: readonly BlueprintDocument[] = []) {
  const { offers } = readReturned(document, copy, earlier);
  return Object.fromEntries(offers.map(({ id, standing, notTaken }) => [id, notTaken ?? standing]));
}

describe('a returned copy', () => {
  it('is one of the same blueprint', () => {
    expect(isCopyOf(sent, returned)).toBe(true);
    expect(isCopyOf(sent, { ...returned, documentId: '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a02' })).toBe(false);
  });

  it('brings what is new or changed by id; content is told and not applied', () => {
    expect(standings(sent, returned, [sent])).toEqual({
      'remark-00001': 'changed',
      'remark-00002': 'new',
      'review-00001': 'new',
      'waiver-00001': 'new',
      'answer-00001': 'new',
    });
    expect(readReturned(sent, returned, []).content).toEqual([
      { collection: 'steps', id: ask, kind: 'changed', fields: ['description'] },
    ]);
    const document = taken(sent, returned, ALL);
    expect(document.remarks).toEqual(returned.remarks);
    expect(document.reviews).toEqual(returned.reviews);
    expect(document.waivers).toEqual(returned.waivers);
    expect(document.openAnswers).toEqual(returned.openAnswers);
    expect(document.steps).toEqual(sent.steps);
    // Whom it names comes along, but for a role that is not here.
    expect(document.people['person-00002']).toEqual({ name: { en: 'Li Na' } });
    expect(standings(document, returned)).toEqual({});
  });

  it('is taken in one by one, a reply with what it replies to, and undone at once', () => {
    const history = doEdits(startHistory(sent), takeIn(sent, returned, new Set(['review-00001']), countingIds()));
    expect(Object.keys(history.document.reviews)).toEqual(['review-00001']);
    expect(history.document.remarks).toEqual(sent.remarks);
    expect(undo(history).document).toEqual(sent);
    const without = { ...sent, remarks: {} };
    expect(Object.keys(taken(without, returned, ['remark-00002']).remarks)).toEqual(['remark-00001', 'remark-00002']);
  });

  it('tells what changed on both sides from what changed here alone, by the states that were here', () => {
    const reworded = { ...sent, remarks: { 'remark-00001': { ...mine, text: { en: 'Who asks whom?' } } } };
    expect(standings(reworded, returned, [sent, reworded])['remark-00001']).toBe('both');
    expect(standings(reworded, sent, [sent, reworded])).toEqual({});
    expect(standings({ ...sent, remarks: {} }, returned, [returned])['remark-00001']).toBe('gone');
    // Nobody can tell without an earlier state.
    expect(standings(sent, returned)['remark-00001']).toBe('both');
    expect(taken(reworded, returned, ['remark-00001']).remarks['remark-00001']).toEqual({ ...mine, resolved: true });
  });

  it('answers given here meanwhile are kept: in the review, or in a new one where the copy decided', () => {
    const review = { byId: 'person-00001', at, answers: { own: { state: 'answered' } } };
    const here = { ...sent, reviews: { 'review-00001': review } };
    const document = taken(here, returned, ALL);
    expect(document.reviews['review-00001']).toEqual(returned.reviews['review-00001']);
    expect(Object.values(document.reviews)).toContainEqual(review);
    const { decision: _, ...undecided } = decision;
    const open = { ...returned, reviews: { 'review-00001': undecided } };
    expect(taken(here, open, ALL).reviews).toEqual({
      'review-00001': { ...undecided, answers: { ...review.answers, ...undecided.answers } },
    });
  });

  it('with ids of other kinds is refused where it has them, and the rest is taken', () => {
    const hostile = sketch({
      lanes: { customer: 'Leave' },
      more: {
        people: { 'nobody-00001': { name: { en: 'Nobody' } } },
        remarks: {
          [ask]: { text: { en: 'A remark with the id of a step' }, byId: 'person-00001', at },
          'remark-00007': { text: { en: 'By a step' }, byId: ask, at },
          'remark-00008': { text: { en: 'Reply to a step' }, byId: 'person-00001', at, replyTo: ask },
          'remark-00009': { text: { en: 'By somebody new' }, byId: 'nobody-00001', at },
        },
      },
    });
    expect(standings(sent, hostile)).toEqual({
      [ask]: 'other-kind',
      'remark-00007': 'misnames',
      'remark-00008': 'misnames',
      'remark-00009': 'new',
    });
    const document = taken(sent, hostile, [ask, 'remark-00007', 'remark-00008', 'remark-00009', 'no-such-thing']);
    expect(Object.keys(document.remarks).sort()).toEqual(['remark-00001', 'remark-00009']);
    expect(document.people).toHaveProperty('nobody-00001', { name: { en: 'Nobody' } });
    expect(document.steps).toEqual(sent.steps);
    expect(parseBlueprint(serialiseBlueprint(document)).ok).toBe(true);
  });
});
