import { describe, expect, it } from 'vitest';
import { runEdit } from '../../shared/edit/registry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { type CheckOptions, checkBlueprint, createChecker } from '../../shared/rules/engine.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';
import { toldFindings } from '../../shared/rules/quiet.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { rowsOf } from '../../shared/rules/rows.ts';

const today = '2026-03-31';
const strict: CheckOptions = { today, floor: 'strict', resolve: () => undefined };

const unlinked = () => sketch({ lanes: { customer: 'Ask Read -', frontstage: '- - Answer' }, links: 'Ask>Read' });

function firstOf(document: BlueprintDocument, ruleId: string, options: CheckOptions = strict): Finding {
  const finding = checkBlueprint({ document, ...options }).findings.find((candidate) => candidate.ruleId === ruleId);
  if (!finding) throw new Error(`${ruleId} finds nothing`);
  return finding;
}

describe('a check', () => {
  it('says why a rule was skipped instead of letting it pass', () => {
    const { skipped, judged } = checkBlueprint({ document: unlinked(), today });
    expect(skipped.find(({ ruleId }) => ruleId === 'steps/reachable')?.because.en).toBe('no start or end is declared');
    expect(judged).not.toContain('steps/reachable');
  });

  it('keeps fingerprints free of texts, and apart for other elements', () => {
    const before = firstOf(unlinked(), 'steps/linked');
    const renamed = runEdit(unlinked(), {
      edit: 'set-text',
      args: {
        of: { collection: 'steps', id: sketchId('step', 'Answer') },
        field: 'name',
        language: 'en',
        text: 'Reply',
      },
    }).document;
    expect(fingerprintOf(firstOf(renamed, 'steps/linked'))).toBe(fingerprintOf(before));
    const all = checkBlueprint({ document: unlinked(), ...strict }).findings.map(fingerprintOf);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a check after an edit', () => {
  it.each(['revision/progress', 'revision/trigger', 'revision/effect'] as const)(
    'asks for what a draft may leave out once it goes into review: %s',
    (ruleId) => {
      const document = RULES[ruleId].bad();
      const draft = { ...document, service: { ...document.service, status: 'draft' } };
      const checker = createChecker(strict);
      const found = (now: BlueprintDocument) =>
        checker.check(now).findings.filter((one) => one.ruleId === ruleId).length;
      expect([found(draft), found(document), found(draft)]).toEqual([0, 1, 0]);
    },
  );

  it('reads a name in a language that the blueprint has got since', () => {
    const paid = sketch({ lanes: { evidence: 'Leaflet', customer: 'Pay' }, steps: { Pay: { payment: true } } });
    const leaflet = sketchId('step', 'Leaflet');
    const name = { en: 'Leaflet', 'zh-Hans': '收据' };
    const document = {
      ...paid,
      steps: { ...paid.steps, [leaflet]: { ...paid.steps[leaflet], name } },
    } as BlueprintDocument;
    const checker = createChecker(strict);
    const hidden = (now: BlueprintDocument) =>
      checker.check(now).findings.some((one) => one.ruleId === 'drawing/fee-shown');
    expect(hidden(document)).toBe(true);
    expect(hidden({ ...document, languages: ['en', 'zh-Hans'] })).toBe(false);
  });
});

describe('answers', () => {
  const person = { 'person-00001': { name: { en: 'A. Reviewer' } } };
  const waive = (document: BlueprintDocument, finding: Finding): BlueprintDocument => ({
    ...document,
    people: person,
    waivers: {
      'waiver-00001': {
        ruleId: finding.ruleId,
        fingerprint: fingerprintOf(finding),
        factsDigest: factsDigestOf(document, finding),
        reason: 'Agreed with the client',
        byId: 'person-00001',
        at: '2026-03-01T10:00:00Z',
      },
    },
  });

  it('a waiver silences its finding alone', () => {
    const document = waive(unlinked(), firstOf(unlinked(), 'steps/linked'));
    const before = checkBlueprint({ document: unlinked(), ...strict });
    const result = checkBlueprint({ document, ...strict });
    expect(result.waived.map(({ finding }) => finding.ruleId)).toEqual(['steps/linked']);
    expect(result.findings).toHaveLength(before.findings.length - 1);
    expect(checkBlueprint({ document, ...strict, ignoreWaivers: true }).findings).toHaveLength(before.findings.length);
  });

  it('a waiver of what has changed since is stale and silences nothing', () => {
    const document = waive(unlinked(), firstOf(unlinked(), 'steps/linked'));
    const changed = runEdit(document, {
      edit: 'set-text',
      args: {
        of: { collection: 'steps', id: sketchId('step', 'Answer') },
        field: 'description',
        language: 'en',
        text: 'New',
      },
    }).document;
    const result = checkBlueprint({ document: changed, ...strict });
    expect(result.stale).toHaveLength(1);
    expect(result.findings.some(({ ruleId }) => ruleId === 'steps/linked')).toBe(true);
  });

  it('what is left open counts neither as passed nor as waived, and becomes overdue', () => {
    const finding = firstOf(unlinked(), 'steps/linked');
    const open = {
      ruleId: finding.ruleId,
      fingerprint: fingerprintOf(finding),
      whoId: 'person-00001',
      due: '2026-04-01',
    };
    const document = { ...unlinked(), people: person, openAnswers: { 'answer-00001': open } };
    const result = checkBlueprint({ document, ...strict });
    expect(result.open.map(({ overdue }) => overdue)).toEqual([false]);
    expect(result.waived).toEqual([]);
    expect(result.findings.some(({ ruleId }) => ruleId === 'steps/linked')).toBe(false);
    expect(checkBlueprint({ document, ...strict, today: '2026-04-02' }).open[0]?.overdue).toBe(true);
  });
});

describe('settings', () => {
  const off = { ruleSettings: { rules: { 'steps/linked': { severity: 'off' as const } } } };
  const linked = (options: Partial<CheckOptions>, more: Partial<BlueprintDocument> = off) => {
    const result = checkBlueprint({ document: { ...unlinked(), ...more }, today, ...options });
    return {
      severity: result.findings.find(({ ruleId }) => ruleId === 'steps/linked')?.severity,
      weakened: result.weakened.map(({ ruleId, effective }) => ({ ruleId, effective })),
    };
  };

  it('a document may turn a rule off, and the report says so', () => {
    expect(linked({})).toEqual({ severity: undefined, weakened: [{ ruleId: 'steps/linked', effective: true }] });
  });

  it('a profile named on the command line is a floor', () => {
    expect(linked({ floor: 'strict' })).toEqual({
      severity: 'error',
      weakened: [{ ruleId: 'steps/linked', effective: false }],
    });
    const raised = { ruleSettings: { profile: 'strict' as const } };
    expect(linked({ floor: 'recommended' }, raised).severity).toBe('error');
  });

  it('a rule locked by the folder cannot be weakened', () => {
    expect(linked({ folder: { locked: ['steps/linked'] } }).severity).toBe('warning');
  });

  it('can be left out of account', () => {
    expect(linked({ ignoreDocumentSettings: true }).severity).toBe('warning');
  });
});

describe('quietness', () => {
  const findings = checkBlueprint({ document: unlinked(), ...strict }).findings;

  it('tells nothing of steps that were not begun', () => {
    expect(toldFindings(findings, { begun: new Set(), asked: false, touched: new Set() })).toEqual([]);
    const told = toldFindings(findings, { begun: new Set([4]), asked: false, touched: new Set() });
    expect(new Set(told.map(({ step }) => step))).toEqual(new Set([4]));
  });

  it('tells everything once a check was asked for, but not on what is being worked on', () => {
    expect(toldFindings(findings, { begun: new Set(), asked: true, touched: new Set() })).toEqual(findings);
    const touched = new Set([sketchId('step', 'Answer')]);
    const told = toldFindings(findings, { begun: new Set(), asked: true, touched });
    expect(told.length).toBeLessThan(findings.length);
    expect(told.flatMap(({ elementIds }) => elementIds)).not.toContain(sketchId('step', 'Answer'));
  });

  it('gives one row a rule, the worst first', () => {
    const rows = rowsOf(findings);
    expect(new Set(rows.map(({ ruleId }) => ruleId)).size).toBe(rows.length);
    const ranks = rows.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  });
});
