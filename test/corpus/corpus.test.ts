import { describe, expect, it } from 'vitest';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import { corpus } from './corpus.ts';

const entries = corpus();
const today = '2026-03-31';
/** The most rules under `recommended` that may warn of a sound blueprint. */
const MOST_WARNING_RULES = 10;

function layoutOf(document: BlueprintDocument) {
  return placeBlueprint(document, { languages: document.languages }).layout;
}

function count(holds: (document: BlueprintDocument) => boolean): number {
  return entries.filter(({ document }) => holds(document)).length;
}

describe('the corpus', () => {
  it('holds at least sixty cases, each told once and each with where it comes from', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
    for (const of of ['id', 'title'] as const) {
      expect(new Set(entries.map((entry) => entry[of])).size, of).toBe(entries.length);
    }
    expect(new Set(entries.map(({ document }) => document.documentId)).size).toBe(entries.length);
    expect(entries.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  it('is in English, in Chinese and in both', () => {
    expect(count(({ languages }) => languages.join() === 'zh-Hans')).toBeGreaterThanOrEqual(15);
    expect(count(({ languages }) => languages.length === 2)).toBeGreaterThanOrEqual(5);
    expect(count(({ languages }) => languages.join() === 'en')).toBeGreaterThanOrEqual(30);
  });

  it('has small and large ones, with and without arrows, with decisions, refusals and loops', () => {
    const sizes = entries.map(({ document }) => Object.keys(document.steps).length);
    expect(Math.min(...sizes)).toBeLessThanOrEqual(8);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(45);
    expect(count(({ links }) => Object.keys(links).length === 0)).toBeGreaterThanOrEqual(10);
    expect(count(({ steps }) => Object.values(steps).some(({ kind }) => kind === 'decision'))).toBeGreaterThanOrEqual(
      30,
    );
    expect(count(({ steps }) => Object.values(steps).some(({ terminal }) => terminal === 'end'))).toBeGreaterThan(20);
    expect(count(({ links }) => Object.values(links).some(({ loop }) => loop === true))).toBeGreaterThanOrEqual(10);
  });
});

describe.each(entries)('$id', ({ document }) => {
  it('survives writing and reading', () => {
    expect(parseBlueprint(serialiseBlueprint(document))).toMatchObject({ ok: true, document });
  });

  it('is laid out with every step and every link in the drawing', () => {
    const { items, links } = layoutOf(document);
    expect([...items.keys()].sort()).toEqual(Object.keys(document.steps).sort());
    expect([...links.keys()].sort()).toEqual(Object.keys(document.links).sort());
  });

  it('raises no error and warnings of at most ten rules', () => {
    const { findings } = checkBlueprint({ document, today, floor: 'recommended', geometryOf: layoutOf });
    const told = (severity: string) => findings.filter((finding) => finding.severity === severity);
    expect(told('error').map((finding) => `${finding.ruleId}: ${findingSentence(document, finding, 'en')}`)).toEqual(
      [],
    );
    const warning = [...new Set(told('warning').map(({ ruleId }) => ruleId))];
    expect(warning.length, warning.join(' ')).toBeLessThanOrEqual(MOST_WARNING_RULES);
  });
});
