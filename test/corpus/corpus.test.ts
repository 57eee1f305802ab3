import { describe, expect, it } from 'vitest';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import { corpus } from './corpus.ts';

const entries = corpus();
const today = '2026-03-31';
/** The most rules under `recommended` that may warn of a sound blueprint. */
const MOST_WARNING_RULES = 10;

describe.each(entries)('$id', ({ document }) => {
  it('survives writing and reading', () => {
    const text = serialiseBlueprint(document);
    const read = parseBlueprint(text);
    expect(read).toMatchObject({ ok: true, document });
  });

  it('is laid out with every step in the drawing', () => {
    const { layout } = placeBlueprint(document, { languages: document.languages });
    expect([...layout.items.keys()].sort()).toEqual(Object.keys(document.steps).sort());
    expect([...layout.links.keys()].sort()).toEqual(Object.keys(document.links).sort());
  });

  it('raises no error and warnings of at most ten rules', () => {
    const { findings } = checkBlueprint({ document, today, floor: 'recommended' });
    const told = (severity: string) => findings.filter((finding) => finding.severity === severity);
    expect(told('error').map((finding) => `${finding.ruleId}: ${findingSentence(document, finding, 'en')}`)).toEqual(
      [],
    );
    expect(new Set(told('warning').map(({ ruleId }) => ruleId)).size).toBeLessThanOrEqual(MOST_WARNING_RULES);
  });
});
