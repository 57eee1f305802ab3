import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { runEdit } from '../../shared/edit/registry.ts';
import { type BlueprintDocument, COLLECTIONS } from '../../shared/model/schema/document.ts';
import { type CheckOptions, type CheckResult, checkBlueprint, createChecker } from '../../shared/rules/engine.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';
import { RULES, type RuleId } from '../../shared/rules/registry.ts';
import { type DrawnGeometry, PROFILES, type Rule, type SeveritySetting } from '../../shared/rules/rule.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import { severityIn } from '../../shared/rules/settings.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { countingIds } from '../support/ids.ts';
import { type Dice, dice, randomEdit } from '../support/random-edits.ts';
import { recordEdit } from '../support/record-edits.ts';
import { chain, completeGraph, ladder, nestedLoops } from '../support/vast-graphs.ts';
import { INHERITED, wildDocument } from '../support/wild-document.ts';
import { bicycleRepair } from '../truth/made/bicycle-repair.ts';

const today = '2026-03-31';

/** Strict, with the rules that are off by default as well. */
const everyRule: CheckOptions = {
  today,
  folder: {
    profile: 'strict',
    rules: Object.fromEntries(
      (Object.entries(RULES) as [RuleId, Rule][])
        .filter(([, rule]) => severityIn(rule, 'strict') === 'off')
        .map(([id]): [string, { severity: SeveritySetting }] => [id, { severity: 'info' }]),
    ),
  },
  ignoreDocumentSettings: true,
};

/** Any document that the schema admits, some of which refer to the ids named. */
function documents(nowhere?: readonly string[]): fc.Arbitrary<BlueprintDocument> {
  const wild = fc
    .record({ seed: fc.integer({ min: 0, max: 2 ** 31 }), size: fc.integer({ min: 0, max: 30 }) })
    .map(({ seed, size }) => wildDocument(dice(seed), size, nowhere));
  return fc.oneof({ weight: 4, arbitrary: wild }, anyDocument);
}

/** What a check says, without what only serves to mend it. */
function plain(result: CheckResult) {
  const bare = ({ fixes: _fixes, ...finding }: Finding) => finding;
  return { ...result, findings: result.findings.map(bare) };
}

/** Compares what two checks say; as text first, which takes far less time where they say the same. */
function expectSame(one: CheckResult, other: CheckResult): void {
  const [first, second] = [plain(one), plain(other)];
  if (JSON.stringify(first) !== JSON.stringify(second)) expect(first).toEqual(second);
}

/** Boxes and lines anywhere, beyond all measure too. */
function wildGeometry(document: BlueprintDocument, roll: Dice): DrawnGeometry {
  const number = () => [0, 3, 10, 200, 1e308, -1e308, 5e-324][roll(7)] ?? 0;
  const point = () => ({ x: number(), y: number() });
  const box = () => ({ ...point(), width: number(), height: number() });
  return {
    items: new Map(Object.keys(document.steps).map((id) => [id, box()])),
    links: new Map(Object.keys(document.links).map((id) => [id, { points: Array.from({ length: roll(5) }, point) }])),
  };
}

/** Checks under each profile and tells every finding in both languages. */
function checkAndTell(document: BlueprintDocument, roll: Dice): void {
  const geometry = wildGeometry(document, roll);
  const other = wildDocument(roll, 10);
  for (const floor of PROFILES) {
    const resolve = () => (roll(2) ? document : other);
    const result = checkBlueprint({ document, today, floor, geometryOf: () => geometry, resolve });
    for (const finding of result.findings) {
      expect(findingSentence(document, finding, 'en')).not.toContain('undefined');
      expect(findingSentence(document, finding, 'zh-Hans')).not.toContain('undefined');
      expect(fingerprintOf(finding)).toHaveLength(32);
      expect(factsDigestOf(document, finding)).toHaveLength(32);
    }
  }
}

function shuffled<Item>(items: readonly Item[], roll: Dice): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(roll(left.length), 1));
}

/** The same document with the elements of each collection in another order. */
function stirred(document: BlueprintDocument, roll: Dice): BlueprintDocument {
  const collections = COLLECTIONS.map((name) => [
    name,
    Object.fromEntries(shuffled(Object.entries(document[name]), roll)),
  ]);
  return { ...document, ...Object.fromEntries(collections) };
}

/**
 * New ids for all elements, in another order than the old ones. Only elements of the same order key, and lines of one
 * kind, stay in theirs: there the ids alone say which comes first.
 */
function otherIds(document: BlueprintDocument, roll: Dice): ReadonlyMap<string, string> {
  const groups = COLLECTIONS.flatMap((name) => {
    const elements = Object.entries(document[name]) as [string, { order?: string; kind?: string }][];
    const groupOf = new Map(elements.map(([id, { order, kind }]) => [id, order ?? (name === 'lines' ? kind : id)]));
    return [...new Set(groupOf.values())].map((group) =>
      [...groupOf.keys()].filter((id) => groupOf.get(id) === group).sort(),
    );
  });
  const old = shuffled(groups, roll).flat();
  return new Map(old.map((id, index) => [id, `renamed-${String(index).padStart(8, '0')}`]));
}

/** A value with every id in it replaced, keys included. */
function withIds<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  const renamed = (text: string) => ids.get(text) ?? text;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return renamed(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [renamed(key), walk(inner)]));
  };
  return walk(value) as Value;
}

/** Findings as texts, sorted, with their ids replaced; facts are left out, for a digest of the drawing holds its ids. */
function told(findings: readonly Finding[], ids: ReadonlyMap<string, string> = new Map()): string[] {
  return findings
    .map(({ fixes: _fixes, facts: _facts, ...finding }) => {
      const { elementIds, ...rest } = withIds(finding, ids);
      return JSON.stringify({ ...rest, elementIds: [...elementIds].sort() });
    })
    .sort();
}

describe('whatever the format admits', () => {
  it('no rule throws, under any profile, and every finding can be told', () => {
    fc.assert(
      fc.property(documents(INHERITED), fc.integer({ min: 0 }), (document, seed) => {
        checkAndTell(document, dice(seed));
      }),
      { numRuns: 80 },
    );
  });

  it('nor does one on five hundred steps', () => {
    const roll = dice(3);
    const document = wildDocument(roll, 500, INHERITED);
    const geometry = wildGeometry(document, roll);
    for (const floor of PROFILES) {
      const { findings } = checkBlueprint({ document, today, floor, geometryOf: () => geometry });
      expect(findings.length).toBeGreaterThan(100);
    }
  });

  it.each([
    ['two hundred steps that all lead to each other', () => completeGraph(200)],
    ['two thousand decisions whose branches meet again', () => ladder(2_000)],
    ['a chain of five thousand steps', () => chain(5_000)],
    ['five hundred loops within one another', () => nestedLoops(500)],
  ])('no rule loses itself in %s', (_name, make) => {
    const document = make();
    const { findings, judged } = checkBlueprint({ document, ...everyRule });
    expect(judged).toContain('steps/reachable');
    expect(findings.filter(({ ruleId }) => ruleId === 'steps/reachable' || ruleId === 'steps/loop-exit')).toEqual([]);
  });

  it('findings do not depend on the order of elements', () => {
    fc.assert(
      fc.property(documents(), fc.integer({ min: 0 }), (document, seed) => {
        const other = stirred(document, dice(seed));
        expectSame(checkBlueprint({ document: other, ...everyRule }), checkBlueprint({ document, ...everyRule }));
      }),
      { numRuns: 80 },
    );
  });

  it('other ids change no finding but the ids, and fingerprints follow from them', () => {
    fc.assert(
      fc.property(documents(), fc.integer({ min: 0 }), (document, seed) => {
        const ids = otherIds(document, dice(seed));
        const before = checkBlueprint({ document, ...everyRule }).findings;
        const after = checkBlueprint({ document: withIds(document, ids), ...everyRule }).findings;
        expect(told(after)).toEqual(told(before, ids));
        const expected = before.map((finding) =>
          fingerprintOf({ ...finding, elementIds: finding.elementIds.map((id) => ids.get(id) ?? id) }),
        );
        expect(after.map(fingerprintOf).sort()).toEqual(expected.sort());
      }),
      { numRuns: 80 },
    );
  });
});

/** The same with some findings waived, one of them stale, and some left open, one of them overdue. */
function answered(document: BlueprintDocument): BlueprintDocument {
  const { findings } = checkBlueprint({ document, ...everyRule });
  const [byId = 'person-who-answers'] = Object.keys(document.people);
  const at = '2026-03-01T10:00:00Z';
  const some = findings.filter((_finding, index) => index % 3 === 0).slice(0, 12);
  const answers = some.map((finding, index) => {
    const { ruleId } = finding;
    const fingerprint = fingerprintOf(finding);
    const factsDigest = index % 4 === 0 ? 'of something else' : factsDigestOf(document, finding);
    const due = index % 3 === 0 ? '2026-01-01' : '2026-12-31';
    return {
      waiver: { ruleId, fingerprint, factsDigest, reason: 'Agreed', byId, at },
      open: { ruleId, fingerprint, whoId: byId, due },
    };
  });
  return {
    ...document,
    waivers: Object.fromEntries(answers.slice(0, 6).map(({ waiver }, index) => [`waiver-0000${10 + index}`, waiver])),
    openAnswers: Object.fromEntries(answers.slice(6).map(({ open }, index) => [`answer-0000${10 + index}`, open])),
  };
}

/** The example and the repair shop lose what makes them whole, so that there is something to find from the first edit on. */
function worn(document: BlueprintDocument): BlueprintDocument {
  return {
    ...document,
    service: { ...document.service, status: 'in-review' },
    sources: {},
    followUps: {},
    agreements: {},
  };
}

const STARTS = [
  ['the example', () => worn(complaintHandling())],
  ['a small blueprint with its record', () => worn(bicycleRepair())],
  ['a wild blueprint', () => worn(wildDocument(dice(7), 25))],
  ['a wild blueprint of many steps', () => worn(wildDocument(dice(8), 60))],
] as const;
const EDITS_EACH = 125;

describe.each(STARTS)('checking %s after each of many edits', (_name, make) => {
  it.each([1, 2])('finds the same as a full check (%i)', (seed) => {
    const roll = dice(seed);
    const nextId = countingIds('added');
    const options = { ...everyRule, geometryOf: gridGeometry, resolve: () => undefined };
    const checker = createChecker(options);
    let document = answered(make());
    expect(checker.check(document).waived.length).toBeGreaterThan(0);
    for (let edits = 0; edits < EDITS_EACH; ) {
      const call = roll(2) ? randomEdit(document, roll, nextId) : recordEdit(document, roll, nextId);
      try {
        document = runEdit(document, call).document;
        edits += 1;
      } catch (error) {
        if (!(error instanceof EditError)) throw error;
      }
      expectSame(checker.check(document), checkBlueprint({ document: structuredClone(document), ...options }));
    }
  });
});

/** Boxes in the cells of a plain grid, and links straight from middle to middle, through whatever stands there. */
function gridGeometry(document: BlueprintDocument): DrawnGeometry {
  const [lanes, columns] = [document.lanes, document.columns].map((part) => Object.keys(part).sort());
  const items = new Map(
    Object.entries(document.steps).map(([id, { laneId = '', columnId = '' }]) => {
      const [column = -1, lane = -1] = [columns?.indexOf(columnId), lanes?.indexOf(laneId)];
      return [id, { x: 150 * column, y: 80 * lane, width: 140, height: 60 }];
    }),
  );
  const middle = (id: string) => ({ x: (items.get(id)?.x ?? 0) + 70, y: (items.get(id)?.y ?? 0) + 30 });
  const links = Object.entries(document.links).map(
    ([id, { from, to }]) => [id, { points: [middle(from), middle(to)] }] as const,
  );
  return { items, links: new Map(links) };
}
