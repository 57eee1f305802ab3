import { describe, expect, it } from 'vitest';
import { changedSince } from '../../shared/compare/changed-since.ts';
import { cardOf } from '../../shared/layout/card.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { drawingDigest } from '../../shared/model/digest.ts';
import { toMinutes } from '../../shared/model/duration.ts';
import { columnsInOrder, lanesInOrder, linksFrom, phasesInOrder, roleOf, trayOf } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { basisOf } from '../../shared/review/basis.ts';
import { decisions } from '../../shared/review/reviews.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import { EXPECTED, everyExample } from './examples.ts';
import { textsOf } from './texts.ts';

const examples = everyExample();
const LANGUAGES = ['en', 'zh-Hans'];
const FIVE_WAYS = ['case-study', 'documents', 'site-visit', 'survey', 'tracked-fix'];

function stepsOfRole(document: BlueprintDocument, role: string): string[] {
  return Object.keys(document.steps).filter((id) => roleOf(document, id) === role);
}

function decisionsIn({ steps }: BlueprintDocument): string[] {
  return Object.keys(steps).filter((id) => steps[id]?.kind === 'decision');
}

function kindsOf(collection: Readonly<Record<string, { readonly kind: string }>>): string[] {
  return [...new Set(Object.values(collection).map(({ kind }) => kind))].sort();
}

/** The example that another refers to, as a folder opened in the editor would find it. */
function resolve(documentId: string): BlueprintDocument | undefined {
  return examples.find(({ document }) => document.documentId === documentId)?.document;
}

describe('the examples', () => {
  it('are there, each under an identity of its own', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ document }) => document.documentId)).size).toBe(examples.length);
  });

  it('refer to nothing but one another', () => {
    for (const { name, document } of examples) {
      const referred = [document.service, ...Object.values(document.steps)].flatMap((of) => {
        const reference = 'blueprint' in of ? of.blueprint : 'comparesWith' in of ? of.comparesWith : undefined;
        return reference ? [reference.documentId] : [];
      });
      for (const id of referred) expect(resolve(id), `${name}: ${id}`).toBeDefined();
    }
  });
});

describe.each(examples)('$name', ({ name, text, document }) => {
  const expected = EXPECTED[name] ?? {};
  const [lastDecision] = decisions(document);
  const today = lastDecision?.[1].at.slice(0, 10) ?? '';

  it('is written canonically', () => {
    expect(serialiseBlueprint(document)).toBe(text);
  });

  it('is a whole blueprint: five roles, phases, decisions, both markers, nothing left in the tray', () => {
    const roles = lanesInOrder(document).map(([, lane]) => lane.role);
    expect(roles).toEqual(expect.arrayContaining(['evidence', 'customer', 'frontstage', 'backstage', 'support']));
    for (const role of roles) expect(stepsOfRole(document, role), role).not.toHaveLength(0);
    expect(phasesInOrder(document).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(document.steps).length).toBeGreaterThanOrEqual(expected.steps ?? 25);
    expect(decisionsIn(document)).not.toHaveLength(0);
    expect(Object.keys(document.failPoints).length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(document.waitPoints).length).toBeGreaterThanOrEqual(2);
    expect(trayOf(document)).toEqual([]);
    expect(columnsInOrder(document).every(([, column]) => column.phaseId !== undefined)).toBe(true);
  });

  it('gives the sign of a system to steps of systems alone, and a role to whoever works behind them', () => {
    const nameless = Object.entries(document.steps).filter(([id, { kind, systemIds = [], actorIds = [] }]) =>
      kind === 'system' ? systemIds.length === 0 : roleOf(document, id) === 'support' && actorIds.length === 0,
    );
    expect(nameless.map(([id]) => id)).toEqual([]);
  });

  it('says everything in English and Chinese', () => {
    expect(document.languages).toEqual(LANGUAGES);
    const texts = textsOf(document);
    expect(texts.length).toBeGreaterThan(200);
    const lacking = texts.filter(({ text: words }) => LANGUAGES.some((language) => !words[language]?.trim()));
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('writes Chinese with full-width punctuation and no English in its place', () => {
    const half = /[\u4e00-\u9fff][,;:?!](?!\d)|[\u4e00-\u9fff]\.(?:$|\s|[\u4e00-\u9fff])/;
    const wrong = textsOf(document).flatMap(({ path, text: { 'zh-Hans': words = '' } }) =>
      half.test(words) || !/[\u4e00-\u9fff]|^[\dA-Za-z%/ .-]{1,12}$/.test(words) ? [`${path}: ${words}`] : [],
    );
    expect(wrong).toEqual([]);
  });

  it('writes percentages as the drawing does, which no line can part', () => {
    const wrong = textsOf(document).flatMap(({ path, text }) =>
      Object.values(text).some((words) => /\d %/.test(words ?? '')) ? [path] : [],
    );
    expect(wrong).toEqual([]);
  });

  it('says that it is illustrative and not a real firm', () => {
    expect(document.service.organisation?.en).toMatch(/^Illustrative example, not a real /);
    expect(document.service.organisation?.['zh-Hans']).toMatch(/^示例，非真实/);
  });

  it('gives every customer action its content, channel and physical evidence', () => {
    const shown = new Set(
      stepsOfRole(document, 'evidence').flatMap((id) => linksFrom(document, id).map(([, link]) => link.to)),
    );
    const actions = stepsOfRole(document, 'customer').filter((id) => document.steps[id]?.kind === 'action');
    for (const id of actions) {
      expect(document.steps[id]?.contentIds, id).not.toHaveLength(0);
      expect(document.steps[id]?.channelIds, id).not.toHaveLength(0);
      expect(shown.has(id), id).toBe(true);
    }
  });

  it('gives the work of staff its actor, time and cost', () => {
    const staff = ['frontstage', 'backstage'].flatMap((role) => stepsOfRole(document, role));
    for (const id of staff.filter((stepId) => ['action', 'decision'].includes(document.steps[stepId]?.kind ?? ''))) {
      const { actorIds, time, cost } = document.steps[id] ?? {};
      expect({ actors: actorIds?.length ?? 0, time, cost }, id).toEqual({
        actors: expect.any(Number),
        time: expect.anything(),
        cost: expect.anything(),
      });
      expect(actorIds, id).not.toHaveLength(0);
    }
  });

  it('labels every branch and the chances of a decision add up to one', () => {
    for (const id of decisionsIn(document)) {
      const branches = linksFrom(document, id).map(([, link]) => link);
      expect(branches.length, id).toBeGreaterThanOrEqual(2);
      for (const branch of branches) expect(Object.keys(branch.condition ?? {}), id).toHaveLength(2);
      expect(
        branches.reduce((sum, branch) => sum + (branch.chance ?? 0), 0),
        id,
      ).toBeCloseTo(1, 10);
    }
  });

  it('says of each fail point why, how it is noticed, and how it is mended and returns to the flow', () => {
    for (const [id, point] of Object.entries(document.failPoints)) {
      expect(point, id).toMatchObject({ why: {}, noticed: {}, recovery: {} });
      expect(point.recoveryStepIds, id).not.toHaveLength(0);
      const returns = point.returnsToStepId ?? point.recoveryStepIds?.at(-1) ?? '';
      for (const stepId of [...(point.recoveryStepIds ?? []), returns]) {
        expect(document.steps[stepId], `${id}: ${stepId}`).toBeDefined();
      }
      const roles = (point.recoveryStepIds ?? []).map((stepId) => roleOf(document, stepId));
      if (point.customerSees) expect(roles, id).toContain('frontstage');
    }
  });

  it('keeps each expected wait within what the customer tolerates, in one unit, and says what makes it bearable', () => {
    for (const [id, { expected: planned, tolerance, relief }] of Object.entries(document.waitPoints)) {
      if (!planned || !tolerance) throw new Error(`${id} lacks a time`);
      const [wait, limit] = [planned, tolerance].map(({ likely, unit }) => toMinutes(likely, unit));
      expect(wait, id).toBeLessThanOrEqual(limit ?? 0);
      expect(planned.unit, id).toBe(tolerance.unit);
      expect(relief, id).toBeDefined();
    }
  });

  it('keeps the record of the six steps', () => {
    expect(Object.keys(document.walkThroughs)).not.toHaveLength(0);
    expect(kindsOf(document.sources)).toEqual(expect.arrayContaining([...FIVE_WAYS, 'front-line-interview']));
    expect(kindsOf(document.needs)).toEqual(['actual', 'latent']);
    expect(kindsOf(document.indicators)).toEqual(['cost', 'performance', 'quality', 'time']);
    for (const [id, { baseline, target }] of Object.entries(document.indicators)) {
      expect([baseline, target], id).toEqual([expect.any(Number), expect.any(Number)]);
    }
    const { requirements, contents, policies, risks, controls, revisions, improvements, agreements, followUps } =
      document;
    const kept = { requirements, contents, policies, risks, controls, revisions, improvements, agreements, followUps };
    for (const [collection, entries] of Object.entries(kept)) {
      expect(Object.keys(entries), collection).not.toHaveLength(0);
    }
  });

  it('was decided on and revised as it is drawn, part by part', () => {
    for (const basis of ['decision', 'revision'] as const) {
      const recorded = basisOf(document, basis);
      expect(recorded?.elementDigests, basis).toBeDefined();
      expect(changedSince(document, recorded ?? {}), basis).toMatchObject({ state: 'same', elements: [] });
      expect(recorded?.drawingDigest, basis).toBe(drawingDigest(document));
    }
  });

  it.each(['recommended', 'strict', 'financial'] as const)('passes every rule of the profile %s', (floor) => {
    const geometryOf = (drawn: BlueprintDocument) => placeBlueprint(drawn, { languages: drawn.languages }).layout;
    const result = checkBlueprint({ document, today, floor, geometryOf, resolve });
    expect(result.findings.map((finding) => `${finding.ruleId}: ${findingSentence(document, finding, 'en')}`)).toEqual(
      [],
    );
    expect([...result.weakened, ...result.open, ...result.stale]).toEqual([]);
    expect(result.judged.length).toBeGreaterThan(20);
  });

  it('waives nothing but what is known here, and at most three findings', () => {
    const waived = Object.values(document.waivers).map(({ ruleId, reason }) => ({ ruleId, reason }));
    expect(waived).toEqual(expected.waivers ?? []);
    expect(waived.length).toBeLessThanOrEqual(3);
  });

  it.each(LANGUAGES)('has names in %s that fit a card in three lines', (language) => {
    for (const [id, step] of Object.entries(document.steps)) {
      const block = cardOf(document, id, step, { languages: [language] }).blocks.find(({ role }) => role === 'name');
      expect(block?.lines.length, id).toBeLessThanOrEqual(3);
      expect(block?.fallback, id).toBe(false);
    }
  });

  it('tears no Chinese word of those who do a step, and calls no step by its system’s name', () => {
    for (const [id, step] of Object.entries(document.steps)) {
      const { blocks } = cardOf(document, id, step, { languages: ['zh-Hans'] });
      const lines = blocks.find(({ role }) => role === 'detail')?.lines ?? [];
      expect(lines.map(({ text }) => text).join('\n'), id).not.toMatch(/\p{Script=Han}\n\p{Script=Han}/u);
      for (const systemId of step.systemIds ?? []) {
        for (const language of LANGUAGES) {
          expect(step.name[language], id).not.toBe(document.systems[systemId]?.name[language]);
        }
      }
    }
  });
});
