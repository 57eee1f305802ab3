import { describe, expect, it } from 'vitest';
import { drawingDigest, elementDigests } from '../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { overviewOf } from '../../shared/report/overview.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';

const TODAY = '2026-07-01';
const LI = 'person-00001';
const OLI = 'person-00002';

function drawn(more: Record<string, unknown> = {}): BlueprintDocument {
  return sketch({
    lanes: { customer: '^Ask Get$' },
    links: 'Ask>Get',
    more: {
      service: { name: { en: 'Loan', 'zh-Hans': '贷款' }, status: 'in-review' },
      people: { [LI]: { name: { en: 'Li Na' } }, [OLI]: { name: { en: 'Oli' } } },
      ...more,
    },
  });
}

function decided(document: BlueprintDocument, decision: string, at = '2026-06-01T09:00:00Z'): BlueprintDocument {
  const kept = { drawingDigest: drawingDigest(document), elementDigests: elementDigests(document) };
  return {
    ...document,
    reviews: { ...document.reviews, [`review-${at.slice(0, 10)}`]: { byId: OLI, at, decision, ...kept } },
  };
}

function overview(document: BlueprintDocument, period?: number) {
  return overviewOf(document, checkBlueprint({ document, today: TODAY }), TODAY, period);
}

describe('who and what', () => {
  it('tells name, owner, department, status and version', () => {
    const service = {
      name: { en: 'Loan' },
      status: 'in-force',
      version: '2.1',
      ownerId: LI,
      department: { en: 'Retail' },
    };
    expect(overview(drawn({ service }))).toMatchObject({
      name: { en: 'Loan' },
      owner: { en: 'Li Na' },
      department: { en: 'Retail' },
      status: 'in-force',
      version: '2.1',
      profile: 'recommended',
    });
    expect(overview(drawn({ service: { name: {}, ownerId: 'person-99999' } }))).toMatchObject({
      owner: null,
      department: null,
      status: null,
      version: null,
    });
  });
});

describe('what was found', () => {
  const faulty = sketch({ lanes: { customer: '^Ask Get$' }, links: 'Ask>Get Ask>Nowhere', more: drawnPeople() });

  function drawnPeople() {
    return { people: { [LI]: { name: { en: 'Li Na' } } } };
  }

  function error(document: BlueprintDocument) {
    const found = checkBlueprint({ document, today: TODAY }).findings.find(({ severity }) => severity === 'error');
    if (!found) throw new Error('no error');
    return found;
  }

  it('counts what stands, what is waived and what is left open', () => {
    const finding = error(faulty);
    const all = overview(faulty);
    expect(all.errors).toBeGreaterThan(0);
    const about = { ruleId: finding.ruleId, fingerprint: fingerprintOf(finding) };
    const waiver = { ...about, reason: 'Agreed', byId: LI, at: '2026-05-04T08:00:00Z' };
    const waived = {
      ...faulty,
      waivers: { 'waiver-00001': { ...waiver, factsDigest: factsDigestOf(faulty, finding) } },
    };
    expect(overview(waived)).toMatchObject({ errors: all.errors - 1, waived: 1, stale: 0 });
    const stale = { ...faulty, waivers: { 'waiver-00001': { ...waiver, factsDigest: 'another' } } };
    expect(overview(stale)).toMatchObject({ errors: all.errors, waived: 0, stale: 1 });
    const open = (due: string) => ({ ...faulty, openAnswers: { 'open-0000001': { ...about, whoId: LI, due } } });
    expect(overview(open('2026-07-01'))).toMatchObject({ errors: all.errors - 1, open: 1, overdue: 0 });
    expect(overview(open('2026-06-30'))).toMatchObject({ errors: all.errors, open: 1, overdue: 1 });
  });
});

describe('the last decision', () => {
  it('is told with day and name, and what changed since', () => {
    const approved = decided(drawn(), 'approved');
    expect(overview(approved)).toMatchObject({
      decision: { word: 'approved', on: '2026-06-01', by: { en: 'Oli' } },
      changed: 'same',
      changes: 0,
      needsReview: false,
    });
    const id = sketchId('step', 'Get');
    const step = approved.steps[id];
    if (!step) throw new Error('no step');
    const renamed = { ...approved, steps: { ...approved.steps, [id]: { ...step, name: { en: 'Take' } } } };
    expect(overview(renamed)).toMatchObject({ changed: 'changed', changes: 1, needsReview: true });
    const service = { ...approved.service, name: { en: 'Another' } };
    expect(overview({ ...approved, service })).toMatchObject({ changed: 'changed', changes: 0, needsReview: true });
  });

  it('is the latest one, and a status set after it is no change', () => {
    const returned = decided(decided(drawn(), 'returned', '2026-02-01T09:00:00Z'), 'approved');
    expect(overview(returned).decision?.word).toBe('approved');
    const inForce = { ...returned, service: { ...returned.service, status: 'in-force' } };
    expect(overview(inForce)).toMatchObject({ changed: 'same', needsReview: false });
  });

  it('cannot be compared with where nothing was kept, and is none in a review that goes on', () => {
    const bare = drawn({
      reviews: { 'review-00001': { byId: OLI, at: '2026-06-01T09:00:00Z', decision: 'approved' } },
    });
    expect(overview(bare)).toMatchObject({ changed: 'unknown', needsReview: true });
    const goingOn = drawn({ reviews: { 'review-00001': { byId: OLI, at: '2026-06-01T09:00:00Z' } } });
    expect(overview(goingOn)).toMatchObject({ decision: null, changed: 'no-decision', needsReview: true });
  });

  it('is not asked of drafts and of what is retired', () => {
    for (const status of ['draft', 'retired']) {
      expect(overview(drawn({ service: { name: {}, status } })), status).toMatchObject({ needsReview: false });
    }
    expect(overview(drawn({ service: { name: {} } })).needsReview).toBe(true);
  });
});

describe('the next review', () => {
  it('is due a period after the last one, decision or revision', () => {
    const approved = decided(drawn(), 'approved');
    expect(overview(approved, 30)).toMatchObject({ due: '2026-07-01', pastDue: false, needsReview: false });
    expect(overview(approved, 29)).toMatchObject({ due: '2026-06-30', pastDue: true, needsReview: true });
    const revised = { ...approved, revisions: { 'revision-001': { date: '2026-06-20' } } };
    expect(overview(revised, 10).due).toBe('2026-06-30');
    expect(overview(drawn()).due).toBeNull();
  });

  it('is never due where the period is none', () => {
    for (const period of [Number.NaN, -1, 1e9]) expect(overview(decided(drawn(), 'approved'), period).due).toBeNull();
  });
});
