import { describe, expect, it } from 'vitest';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { type CheckResult, checkBlueprint } from '../../shared/rules/engine.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';
import { groupProblems, listed } from '../../shared/rules/grouping.ts';
import { type ChooseFix, firstSafe, mendAll, ofKind, sharedFixes } from '../../shared/rules/mend.ts';
import { countStandings, type Problem, problemKey, problemsOf } from '../../shared/rules/problems.ts';
import { benchDocument } from '../bench/document.ts';

const today = '2026-03-31';
const check = (document: BlueprintDocument): CheckResult => checkBlueprint({ document, today });

function problemsIn(document: BlueprintDocument): Problem[] {
  const result = check(document);
  return problemsOf(result, result.findings);
}

const drawing = () =>
  sketch({
    lanes: { customer: '^Ask Agree? Go$', frontstage: '- - Answer' },
    links: 'Ask>Agree Agree>Go',
    more: { service: { name: { en: 'Example' }, status: 'draft' } },
  });

describe('how problems stand', () => {
  it('tells open, overdue and waived apart, and keeps a finding told under a stale waiver', () => {
    const document = drawing();
    const [open, late, waived, stale] = check(document).findings;
    if (!open || !late || !waived || !stale) throw new Error('too few findings');
    const mark = (finding: Finding) => ({ ruleId: finding.ruleId, fingerprint: fingerprintOf(finding) });
    const waiver = { reason: 'agreed', byId: 'person-00001', at: '2026-03-01T08:00:00Z' };
    const answered = {
      ...document,
      people: { 'person-00001': { name: { en: 'Wang Fang' } } },
      openAnswers: {
        'open-0000001': { ...mark(open), whoId: 'person-00001', due: '2026-04-30' },
        'open-0000002': { ...mark(late), whoId: 'person-00001', due: '2026-03-30' },
      },
      waivers: {
        'waiver-00001': { ...mark(waived), ...waiver, factsDigest: factsDigestOf(document, waived) },
        'waiver-00002': { ...mark(stale), ...waiver, factsDigest: 'of something else' },
      },
    } satisfies BlueprintDocument;
    const problems = problemsIn(answered);
    const standings = (finding: Finding) => problems.find(({ key }) => key === problemKey(finding))?.standings;
    expect(standings(open)).toEqual(['open']);
    expect(standings(late)).toEqual(['overdue']);
    expect(standings(waived)).toEqual(['waived']);
    expect(standings(stale)).toEqual(['told', 'stale']);
    const counts = countStandings(problems);
    expect(counts).toMatchObject({ open: 1, overdue: 1, waived: 1, stale: 1 });
    expect(counts.told).toBe(check(answered).findings.length);
  });

  it('leaves out what is quiet, but for what was answered', () => {
    expect(problemsOf(check(drawing()), [])).toEqual([]);
  });

  it('gives each problem a key of its own that outlives the next check', () => {
    const [first, second] = [problemsIn(benchDocument(40)), problemsIn(benchDocument(40))];
    expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
    expect(second.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
  });
});

describe('rows', () => {
  const document = drawing();
  const problems = problemsIn(document);

  it.each(['rule', 'step', 'severity', 'element'] as const)('by %s hold every problem once', (by) => {
    const sections = groupProblems(document, problems, by);
    expect(
      listed(sections)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(problems.map(({ key }) => key).sort());
    const keys = sections.flatMap(({ groups }) => groups.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('by rule stand with errors first', () => {
    const [section] = groupProblems(document, problems, 'rule');
    const severities = section?.groups.map(({ severity }) => severity) ?? [];
    const rank = ['error', 'warning', 'info'];
    expect(severities).toEqual(severities.toSorted((one, other) => rank.indexOf(one) - rank.indexOf(other)));
  });

  it('by step and by severity stand under headings, in order', () => {
    const steps = groupProblems(document, problems, 'step').map(({ step }) => step ?? 0);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    const severities = groupProblems(document, problems, 'severity').map(({ severity }) => severity);
    expect(severities[0]).toBe('error');
    expect(new Set(severities).size).toBe(severities.length);
  });

  it('by element stand along the drawing, the whole blueprint in a row of its own', () => {
    const [section] = groupProblems(document, problems, 'element');
    const [whole, ...others] = section?.groups ?? [];
    expect(whole?.elementId).toBeUndefined();
    expect(whole?.problems.every(({ finding }) => finding.elementIds.length === 0)).toBe(true);
    for (const { elementId, problems: own } of others) {
      expect(own.every(({ finding }) => finding.elementIds[0] === elementId)).toBe(true);
    }
    const warned = others.filter(({ severity }) => severity === 'warning').map(({ elementId }) => elementId);
    expect(warned.indexOf(sketchId('step', 'Ask'))).toBeLessThan(warned.indexOf(sketchId('step', 'Go')));
  });
});

/** Mends with a full check, and gives the document as it is after one edit and after its undo. */
function mend(document: BlueprintDocument, findings: readonly Finding[], choose: ChooseFix) {
  const mending = mendAll(document, findings, choose, (now) => check(now).findings);
  const history = doEdits(startHistory(document), mending.calls);
  return { ...mending, after: history.document, undone: undo(history).document };
}

const ofRule = (document: BlueprintDocument, ruleId: string) =>
  check(document).findings.filter((finding) => finding.ruleId === ruleId);

describe('all fixes of a kind at once', () => {
  it('mends every finding of the kind, and is one undo', () => {
    const step = (name: string) => sketchId('step', name);
    const document = sketch({
      lanes: { customer: 'Ask Read Go' },
      links: 'Ask>Read Read>Go',
      more: {
        links: {
          'link-00000001': { from: step('Ask'), to: step('Gone') },
          'link-00000002': { from: step('Read'), to: step('Read') },
          'link-00000003': { from: step('Go'), to: step('Go') },
          'link-00000004': { from: step('Ask'), to: step('Read') },
        },
      },
    });
    const findings = ofRule(document, 'steps/link-ends');
    const [kind] = sharedFixes(findings);
    if (!kind) throw new Error('no kind');
    expect(kind.findings).toHaveLength(3);
    const { mended, left, after, undone } = mend(document, kind.findings, ofKind(kind));
    expect({ mended, left }).toEqual({ mended: 3, left: 0 });
    expect(Object.values(after.links)).toEqual([{ from: step('Ask'), to: step('Read') }]);
    expect(undone).toEqual(document);
  });

  it('does each on the document as it then stands where fixes touch the same element', () => {
    const name = (en: string) => ({ name: { en } });
    const actorIds = ['actor-000001', 'actor-000003', 'actor-000002', 'actor-000004'];
    const document = sketch({
      lanes: { customer: 'Ask', frontstage: 'Answer' },
      links: 'Ask>Answer',
      steps: { Answer: { actorIds } },
      more: {
        actors: {
          'actor-000001': name('Teller'),
          'actor-000002': name('teller'),
          'actor-000003': name('Clerk'),
          'actor-000004': name('clerk'),
        },
      },
    });
    const findings = ofRule(document, 'drawing/same-name');
    const [kind] = sharedFixes(findings);
    if (!kind) throw new Error('no kind');
    const { mended, left, after, undone } = mend(document, findings, ofKind(kind));
    expect({ mended, left }).toEqual({ mended: 2, left: 0 });
    expect(after.steps[sketchId('step', 'Answer')]?.actorIds).toEqual(['actor-000001', 'actor-000003']);
    expect(Object.keys(after.actors)).toEqual(['actor-000001', 'actor-000003']);
    expect(undone).toEqual(document);
  });

  it('leaves what does not fit, and says how many', () => {
    const long = 'A name that is far too long to stand on a card of this size in three lines of text';
    const document = sketch({
      lanes: { customer: 'Ask Read Go' },
      steps: { Ask: { name: { en: long } }, Read: { name: { en: long }, locked: true } },
    });
    const findings = ofRule(document, 'drawing/label-length');
    expect(findings).toHaveLength(2);
    const { mended, left, after } = mend(document, findings, firstSafe);
    expect({ mended, left }).toEqual({ mended: 1, left: 1 });
    expect(after.steps[sketchId('step', 'Ask')]?.size).toBe('large');
    expect(after.steps[sketchId('step', 'Read')]).toEqual(document.steps[sketchId('step', 'Read')]);
  });

  it('does only what is safe where that is asked for', () => {
    const document = drawing();
    const { findings } = check(document);
    expect(findings.some(({ fixes }) => fixes.some(({ safe }) => !safe))).toBe(true);
    const offeredOnly = findings.filter(({ fixes }) => fixes.length > 0 && fixes.every(({ safe }) => !safe));
    expect(mend(document, offeredOnly, firstSafe)).toMatchObject({ mended: 0, calls: [] });
  });
});
