import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { sketch } from '../../shared/rules/example.ts';
import { factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';
import { RULES } from '../../shared/rules/registry.ts';

/** Writes files below a folder; blueprints as they are saved. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | BlueprintDocument>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : serialiseBlueprint(content));
  }
}

/** A document with an answer to each of its findings of a rule: left open until 10 July 2026, or waived. */
export function answered(
  document: BlueprintDocument,
  ruleId: string,
  collection: 'waivers' | 'openAnswers',
  words = { reason: 'Agreed', name: 'Li Na' },
): BlueprintDocument {
  const findings = checkBlueprint({ document, today: '2026-07-01' }).findings.filter((one) => one.ruleId === ruleId);
  const answers = findings.map((finding, index) => [
    `${collection}-number-${index}`,
    collection === 'waivers'
      ? {
          ruleId,
          fingerprint: fingerprintOf(finding),
          reason: words.reason,
          byId: 'person-number-1',
          at: '2026-05-04T10:00:00Z',
          factsDigest: factsDigestOf(document, finding),
        }
      : { ruleId, fingerprint: fingerprintOf(finding), whoId: 'person-number-1', due: '2026-07-10' },
  ]);
  const people = { 'person-number-1': { name: { en: words.name } } };
  return { ...document, people, [collection]: Object.fromEntries(answers) };
}

/** A name that tries to be markup, a table, a link, a command of the terminal, and two lines. */
export const HOSTILE = `</td><script>alert(1)</script> | *a* \`b\` [c](javascript:d) # <!-- & "e" 'f' ]]> \u001b[31m\u0007\r\n## 九 \u202e\ufffe`;

/** File names that are hard on formats: spaces, Chinese, quotes, signs of shells, lines, addresses. */
export const HARD_NAMES = [
  'a space.blueprint',
  '投诉处理 流程.blueprint',
  'quote\'s "double".blueprint',
  'two\nlines.blueprint',
  '<b>&amp;|*_#`$(x).blueprint',
  '100%.blueprint',
  'c:colon?query#part.blueprint',
];

/** A blueprint in which every text that a report can show is hostile, with an error waived, one stale and one open. */
export function hostileBlueprint(): BlueprintDocument {
  const name = { en: HOSTILE };
  const bad = RULES['steps/link-ends'].bad();
  const document: BlueprintDocument = {
    ...bad,
    service: { ...bad.service, name },
    steps: Object.fromEntries(Object.entries(bad.steps).map(([id, step]) => [id, { ...step, name }])),
    lanes: Object.fromEntries(Object.entries(bad.lanes).map(([id, lane]) => [id, { ...lane, name }])),
  };
  const words = { reason: HOSTILE, name: HOSTILE };
  const waived = answered(document, 'steps/link-ends', 'waivers', words);
  const stale = Object.values(answered(document, 'customer/segment', 'waivers', words).waivers);
  const open = answered(document, 'customer/state', 'openAnswers', words);
  return {
    ...waived,
    openAnswers: open.openAnswers,
    waivers: {
      ...waived.waivers,
      ...Object.fromEntries(stale.map((one, index) => [`stale-number-${index}`, { ...one, factsDigest: 'changed' }])),
    },
    ruleSettings: { rules: { 'customer/scope': { severity: 'off' } } },
  };
}

/** A sound blueprint without an error; warnings on what is not said. */
export function harmless(more: Readonly<Record<string, unknown>> = {}): BlueprintDocument {
  return sketch({
    lanes: { evidence: 'Letter', customer: 'Ask', frontstage: 'Answer' },
    links: 'Ask>Answer',
    more,
  });
}

/** Texts that are no blueprint, each in its own way. */
export const BROKEN: Readonly<Record<string, string>> = {
  'broken/empty.blueprint': '',
  'broken/half.blueprint': '{\n  "format": "service-blueprint",\n  "la',
  'broken/list.blueprint': '[]',
  'broken/values.blueprint': serialiseBlueprint(harmless())
    .replace('"role": "customer"', '"role": 7')
    .replace('"kind": "action"', '"kind": []'),
  'broken/hostile.blueprint': `{"format": ${JSON.stringify(HOSTILE)}}`,
};
