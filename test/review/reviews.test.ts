import { describe, expect, it } from 'vitest';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { drawingDigest } from '../../shared/model/digest.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { answerFindings, withdrawAnswer } from '../../shared/review/answering.ts';
import { basisOf } from '../../shared/review/basis.ts';
import { decide, lackingFor } from '../../shared/review/deciding.ts';
import {
  deleteRemark,
  openOnElements,
  resolveThread,
  rewordRemark,
  threads,
  threadsOn,
  writeRemark,
} from '../../shared/review/remarks.ts';
import { answerTo, currentReview, decisions, lastDecision } from '../../shared/review/reviews.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { fingerprintOf } from '../../shared/rules/finding.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { countingIds } from '../support/ids.ts';

const drawing = sketch({ lanes: { customer: '^Ask Agree? Go$', frontstage: '- - Answer' }, links: 'Ask>Agree' });
const { findings } = checkBlueprint({ document: drawing, today: '2026-03-12' });
const [finding, second] = findings;
const nextId = countingIds();
const edited = (document: BlueprintDocument, calls: readonly EditCall[]) =>
  doEdits(startHistory(document), calls).document;

function by(name: string, minute = 0) {
  return { name, at: `2026-03-12T09:${String(minute).padStart(2, '0')}:00Z`, language: 'en', nextId };
}

function answered(document: BlueprintDocument, state: 'confirmed' | 'answered' | 'sent-back', name: string, more = {}) {
  const some = findings.slice(0, 1);
  return edited(document, answerFindings(document, { ...by(name), findings: some, state, remark: '', ...more }));
}

function print(): string {
  if (!finding) throw new Error('the drawing has no finding');
  return fingerprintOf(finding);
}

describe('findings in a review', () => {
  it('several are confirmed at once, in one review, by one person', () => {
    if (!finding || !second) throw new Error('the drawing has too few findings');
    const document = edited(
      drawing,
      answerFindings(drawing, { ...by('Li Na'), findings: [finding, second], state: 'confirmed', remark: '' }),
    );
    expect(Object.keys(document.reviews)).toHaveLength(1);
    expect(Object.keys(document.people)).toHaveLength(1);
    expect(answerTo(document, fingerprintOf(second))).toMatchObject({ closed: false, answer: { state: 'confirmed' } });
  });

  it('what one said and another answers stands with the answer; one’s own word replaces one’s own', () => {
    let document = answered(drawing, 'sent-back', 'Li Na', { remark: 'Which branch?' });
    document = answered(document, 'sent-back', 'Li Na', { remark: 'Which branch is meant?' });
    document = answered(document, 'answered', 'Wang Fang', { remark: 'The second' });
    expect(answerTo(document, print())?.answer).toMatchObject({
      state: 'answered',
      remark: { en: 'The second' },
      earlier: [{ state: 'sent-back', remark: { en: 'Which branch is meant?' } }],
    });
    const back = edited(document, withdrawAnswer(document, print()));
    expect(answerTo(back, print())).toBeUndefined();
  });

  it('a decided review is closed: what is said later begins another', () => {
    let document = answered(drawing, 'sent-back', 'Li Na');
    document = edited(document, decide(document, { ...by('Li Na', 5), decision: 'returned', words: '' }));
    expect(currentReview(document)).toBeUndefined();
    expect(answerTo(document, print())).toMatchObject({ closed: true, answer: { state: 'sent-back' } });
    const closed = lastDecision(document);
    document = answered(document, 'answered', 'Wang Fang', { at: '2026-03-13T09:00:00Z' });
    expect(answerTo(document, print())).toMatchObject({ closed: false, answer: { state: 'answered' } });
    expect(lastDecision(document)).toEqual(closed);
  });
});

describe('a decision', () => {
  it('asks for what it needs', () => {
    const lacking = (decision: 'approved' | 'approved-with-conditions' | 'returned', words = '', name = 'Li Na') =>
      lackingFor(drawing, { decision, words, name });
    expect(lacking('approved', '', '')).toBe('name');
    expect(lacking('approved')).toBeUndefined();
    expect(lacking('approved-with-conditions')).toBe('conditions');
    expect(lacking('approved-with-conditions', 'By May')).toBeUndefined();
    expect(lacking('returned')).toBe('reason');
    expect(lacking('returned', 'Too coarse')).toBeUndefined();
    const sentBack = answered(drawing, 'sent-back', 'Li Na');
    expect(lackingFor(sentBack, { decision: 'returned', words: '', name: 'Li Na' })).toBeUndefined();
    const remarked = edited(drawing, writeRemark(drawing, { ...by('Li Na'), text: 'Too coarse' }));
    expect(lackingFor(remarked, { decision: 'returned', words: '', name: 'Li Na' })).toBeUndefined();
  });

  it('keeps name, instant, digest and conditions, and the status only where one was chosen', () => {
    const conditions = { decision: 'approved-with-conditions', words: 'Times by May' } as const;
    const document = edited(drawing, decide(drawing, { ...by('Li Na'), ...conditions }));
    const [, review] = lastDecision(document) ?? [];
    expect(review).toMatchObject({
      at: '2026-03-12T09:00:00Z',
      decision: 'approved-with-conditions',
      conditions: { en: 'Times by May' },
      drawingDigest: drawingDigest(drawing),
    });
    expect(document.people[review?.byId ?? '']?.name.en).toBe('Li Na');
    expect(document.service.status).toBeUndefined();
    const set = edited(drawing, decide(drawing, { ...by('Li Na'), ...conditions, status: 'in-force' }));
    expect(set.service.status).toBe('in-force');
    expect(lastDecision(set)?.[1].drawingDigest).toBe(drawingDigest(set));
    expect(parseBlueprint(serialiseBlueprint(set)).ok).toBe(true);
  });

  it('why a blueprint is returned is a remark on the whole of it', () => {
    const document = edited(drawing, decide(drawing, { ...by('Li Na'), decision: 'returned', words: 'Too coarse' }));
    expect(threads(document).map(({ remark }) => remark)).toMatchObject([{ text: { en: 'Too coarse' } }]);
    expect(decisions(document)).toHaveLength(1);
    expect(Object.keys(document.people)).toHaveLength(1);
  });
});

describe('what the drawing is compared with', () => {
  const decided = edited(drawing, decide(drawing, { ...by('Li Na'), decision: 'approved', words: '' }));

  it('is what the last decision keeps, whatever earlier ones do', () => {
    expect(basisOf(decided, 'decision')?.drawingDigest).toBe(drawingDigest(drawing));
    const later = { byId: 'person-00001', at: '2026-05-01T09:00:00Z', decision: 'approved' };
    expect(basisOf({ ...decided, reviews: { ...decided.reviews, 'review-00009': later } }, 'decision')).toBeUndefined();
    expect(basisOf(drawing, 'decision')).toBeUndefined();
  });

  it('is what the latest revision keeps that keeps anything', () => {
    const revisions = {
      'revision-001': { date: '2026-01-01', drawingDigest: 'first', order: 'a2' },
      'revision-002': { date: '2026-02-01', drawingDigest: 'second', order: 'a0' },
      'revision-003': { date: '2026-03-01', order: 'a1' },
    };
    expect(basisOf({ ...drawing, revisions }, 'revision')).toMatchObject({ drawingDigest: 'second' });
    expect(basisOf(drawing, 'revision')).toBeUndefined();
  });
});

describe('remarks', () => {
  const on = sketchId('step', 'Ask');

  it('are threads: replies follow in the order written, a resolved thread counts no more', () => {
    let document = edited(drawing, writeRemark(drawing, { ...by('Li Na'), text: 'Who asks?', on }));
    const [root] = Object.keys(document.remarks);
    if (root === undefined) throw new Error('nothing was written');
    document = edited(document, writeRemark(document, { ...by('Wang Fang', 3), text: 'The teller', replyTo: root }));
    document = edited(document, writeRemark(document, { ...by('Li Na', 2), text: 'Or who?', replyTo: root }));
    const [thread] = threads(document);
    expect(thread?.replies.map(([, { text }]) => text.en)).toEqual(['Or who?', 'The teller']);
    expect(thread?.replies.every(([, remark]) => remark.on === on)).toBe(true);
    expect(openOnElements(document).get(on)).toBe(1);
    document = edited(document, resolveThread(root, true));
    expect(openOnElements(document).size).toBe(0);
    document = edited(document, deleteRemark(document, root));
    expect(document.remarks).toEqual({});
  });

  it('are no part of the drawing, and leave its digest alone', () => {
    const document = edited(drawing, writeRemark(drawing, { ...by('Li Na'), text: 'Who asks?', on }));
    const options = { languages: ['en'], theme: 'light', frame: {} } as const;
    expect(buildScene(document, options)).toEqual(buildScene(drawing, options));
    expect(drawingDigest(document)).toBe(drawingDigest(drawing));
  });

  it('are worded anew in their own language, and found by what they speak of', () => {
    const german = { ...by('Li Na'), text: 'Wer fragt?', language: 'de' };
    let document = edited(drawing, writeRemark(drawing, german));
    const [id = ''] = Object.keys(document.remarks);
    document = edited(
      document,
      rewordRemark(document, id, 'Wer fragt wen?', { at: '2026-03-13T09:00:00Z', language: 'en' }),
    );
    expect(threadsOn(document, undefined)[0]?.remark).toMatchObject({
      text: { de: 'Wer fragt wen?' },
      at: '2026-03-12T09:00:00Z',
      editedAt: '2026-03-13T09:00:00Z',
    });
    expect(threadsOn(document, on)).toEqual([]);
  });

  it('a file whose remarks reply to each other in a circle, or to nothing, is read as threads all the same', () => {
    const remark = { text: { en: 'x' }, byId: 'person-00001', at: '2026-03-12T09:00:00Z' };
    const document = {
      ...drawing,
      remarks: {
        'remark-00001': { ...remark, replyTo: 'remark-00002' },
        'remark-00002': { ...remark, replyTo: 'remark-00001' },
        'remark-00003': { ...remark, replyTo: 'remark-00003' },
        'remark-00004': { ...remark, replyTo: 'hasOwnProperty' },
        'remark-00005': { ...remark, replyTo: 'remark-00001' },
      },
    };
    const found = threads(document);
    expect(found.map(({ id }) => id)).toEqual(['remark-00001', 'remark-00003', 'remark-00004']);
    expect(found.flatMap(({ id, replies }) => [id, ...replies.map(([reply]) => reply)]).sort()).toEqual(
      Object.keys(document.remarks),
    );
  });
});
