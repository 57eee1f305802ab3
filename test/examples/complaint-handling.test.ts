import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../shared/layout/card.ts';
import { drawingDigest } from '../../shared/model/digest.ts';
import { toMinutes } from '../../shared/model/duration.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { columnsInOrder, lanesInOrder, linksFrom, phasesInOrder, roleOf, trayOf } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';

const text = readFileSync(new URL('../../assets/examples/complaint-handling.blueprint', import.meta.url), 'utf8');

function read(): BlueprintDocument {
  const result = parseBlueprint(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.document;
}

const example = read();
const steps = Object.entries(example.steps);

function stepsOfRole(role: string): string[] {
  return steps.map(([id]) => id).filter((id) => roleOf(example, id) === role);
}

function numbers(points: Readonly<Record<string, { number: number }>>): number[] {
  return Object.values(points)
    .map((point) => point.number)
    .sort();
}

/** Every map from language to string, with its path. */
function textsIn(value: unknown, path = ''): { path: string; languages: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  const languages = entries.filter(([key, inner]) => example.languages.includes(key) && inner !== '');
  if (languages.length > 0) return [{ path, languages: languages.map(([key]) => key) }];
  return entries.flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

describe('the complaint-handling example', () => {
  it('is written canonically', () => {
    expect(serialiseBlueprint(example)).toBe(text);
  });

  it('is a whole blueprint: five lanes, three phases, at least thirty steps, two decisions, four of each marker', () => {
    expect(lanesInOrder(example).map(([, lane]) => lane.role)).toEqual([
      'evidence',
      'customer',
      'frontstage',
      'backstage',
      'support',
    ]);
    expect(phasesInOrder(example)).toHaveLength(3);
    expect(steps.length).toBeGreaterThanOrEqual(30);
    expect(steps.filter(([, step]) => step.kind === 'decision')).toHaveLength(2);
    expect(numbers(example.failPoints)).toEqual([1, 2, 3, 4]);
    expect(numbers(example.waitPoints)).toEqual([1, 2, 3, 4]);
    for (const [, lane] of lanesInOrder(example)) expect(stepsOfRole(lane.role)).not.toHaveLength(0);
    expect(trayOf(example)).toEqual([]);
    expect(columnsInOrder(example).every(([, column]) => column.phaseId !== undefined)).toBe(true);
  });

  it('says everything in both languages', () => {
    const texts = textsIn(example);
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(({ languages }) => languages.length !== 2)).toEqual([]);
  });

  it('gives every customer action its content, channel and physical evidence', () => {
    const shown = new Set(stepsOfRole('evidence').flatMap((id) => linksFrom(example, id).map(([, link]) => link.to)));
    for (const id of stepsOfRole('customer')) {
      expect(example.steps[id]?.contentIds, id).not.toHaveLength(0);
      expect(example.steps[id]?.channelIds, id).not.toHaveLength(0);
      expect(shown.has(id), id).toBe(true);
    }
  });

  it('labels every branch and the chances of a decision add up to one', () => {
    for (const [id] of steps.filter(([, step]) => step.kind === 'decision')) {
      const branches = linksFrom(example, id).map(([, link]) => link);
      expect(branches.length).toBeGreaterThanOrEqual(2);
      for (const branch of branches) expect(Object.keys(branch.condition ?? {})).toHaveLength(2);
      expect(branches.reduce((sum, branch) => sum + (branch.chance ?? 0), 0)).toBeCloseTo(1, 10);
    }
  });

  it('says how each fail point is mended and returns to the flow', () => {
    for (const [id, point] of Object.entries(example.failPoints)) {
      for (const stepId of [...(point.recoveryStepIds ?? []), point.returnsToStepId ?? '']) {
        expect(example.steps[stepId], id).toBeDefined();
      }
      const roles = (point.recoveryStepIds ?? []).map((stepId) => roleOf(example, stepId));
      if (point.customerSees) expect(roles, id).toContain('frontstage');
    }
  });

  it('keeps each expected wait within what the customer tolerates', () => {
    for (const [id, { expected, tolerance }] of Object.entries(example.waitPoints)) {
      if (!expected || !tolerance) throw new Error(`${id} lacks a time`);
      const [wait, limit] = [expected, tolerance].map(({ likely, unit }) => toMinutes(likely, unit));
      expect(wait, id).toBeLessThanOrEqual(limit ?? 0);
    }
  });

  it('says that it is no real bank, and was drawn as its last revision has it', () => {
    expect(example.service.organisation?.en).toContain('not a real bank');
    expect(example.service.organisation?.['zh-Hans']).toContain('非真实机构');
    const digests = Object.values(example.revisions).map((revision) => revision.drawingDigest);
    expect(digests).toContain(drawingDigest(example));
  });

  it.each(['recommended', 'strict', 'financial'] as const)('passes every rule of the profile %s', (floor) => {
    const result = checkBlueprint({ document: example, today: '2026-11-23', floor });
    expect(result.findings).toEqual([]);
    expect([...result.weakened, ...result.waived, ...result.open]).toEqual([]);
    expect(result.judged.length).toBeGreaterThan(20);
  });

  it.each(['en', 'zh-Hans'])('has names in %s that fit a card in three lines', (language) => {
    for (const [id, step] of steps) {
      const name = cardOf(example, id, step, { languages: [language] }).blocks.find(({ role }) => role === 'name');
      expect(name?.lines.length, id).toBeLessThanOrEqual(3);
      expect(name?.fallback, id).toBe(false);
    }
  });
});
