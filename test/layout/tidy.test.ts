import Elk from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeElk } from '../../shared/layout/elk.ts';
import { refine } from '../../shared/layout/refine.ts';
import { countBackward, score } from '../../shared/layout/score.ts';
import { proposeOwn, tidy } from '../../shared/layout/tidy.ts';
import type { TidyInput, TidyProposal } from '../../shared/layout/types.ts';

type Step = TidyInput['steps'][number];

function step(id: string, lane: number, more: Partial<Step> = {}): Step {
  return { id, lane, column: -1, order: 0, pinned: false, phase: -1, ...more };
}

function links(...pairs: readonly string[]): TidyInput['links'] {
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { id: pair, from, to, loop: false };
  });
}

function placed(proposal: TidyProposal) {
  return Object.fromEntries(proposal.placements.map(({ id, column, order }) => [id, { column, order }]));
}

const anyTidyInput: fc.Arbitrary<TidyInput> = fc.integer({ min: 0, max: 24 }).chain((count) =>
  fc.record({
    laneCount: fc.constant(5),
    steps: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          id: fc.constant(`step${index}`),
          lane: fc.integer({ min: 0, max: 4 }),
          column: fc.integer({ min: -1, max: 8 }),
          order: fc.integer({ min: 0, max: 2 }),
          pinned: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
          phase: fc.integer({ min: -1, max: 2 }),
        }),
      ),
    ),
    links: fc.array(
      fc.record({
        id: fc.uuid(),
        from: fc.integer({ min: 0, max: count }).map((index) => `step${index}`),
        to: fc.integer({ min: 0, max: count }).map((index) => `step${index}`),
        loop: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
      }),
      { maxLength: 40 },
    ),
  }),
);

describe('any proposal', () => {
  it('places each step once, in its lane, cells filled from the top without gaps', () => {
    fc.assert(
      fc.property(anyTidyInput, (input) => {
        const proposal = proposeOwn(input);
        expect(proposal.placements.map(({ id, lane }) => `${id}:${lane}`)).toEqual(
          input.steps.map(({ id, lane }) => `${id}:${lane}`),
        );
        const cells = new Map<string, number[]>();
        for (const { lane, column, order } of proposal.placements) {
          expect(column >= 0 && column < proposal.columnPhases.length).toBe(true);
          cells.set(`${lane}:${column}`, [...(cells.get(`${lane}:${column}`) ?? []), order]);
        }
        for (const orders of cells.values()) expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, at) => at));
        expect(proposeOwn(input)).toEqual(proposal);
      }),
    );
  });

  it('continues present columns in their order, each at most once', () => {
    fc.assert(
      fc.property(anyTidyInput, (input) => {
        const sources = proposeOwn(input).columnSource.filter((source) => source >= 0);
        expect(sources).toEqual([...new Set(sources)].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps phases together and in order when nothing is pinned', () => {
    fc.assert(
      fc.property(anyTidyInput, (input) => {
        const free = { ...input, steps: input.steps.map((one) => ({ ...one, pinned: false })) };
        const proposal = proposeOwn(free);
        const phases = proposal.columnPhases.filter((phase) => phase >= 0);
        expect(phases).toEqual([...phases].sort((a, b) => a - b));
        const places = placed(proposal);
        for (const { id, column, phase } of free.steps) {
          const homeless = column < 0 && phase < 0;
          if (!homeless) expect(proposal.columnPhases[places[id]?.column ?? -1]).toBe(phase);
        }
      }),
    );
  });

  it('leaves pinned steps in their columns', () => {
    fc.assert(
      fc.property(anyTidyInput, (input) => {
        const proposal = proposeOwn(input);
        const places = placed(proposal);
        for (const { id, column, pinned } of input.steps) {
          if (pinned && column >= 0) expect(proposal.columnSource[places[id]?.column ?? -1]).toBe(column);
        }
      }),
    );
  });
});

describe('any proposal, with single steps moved to better places', () => {
  it('scores no worse, and keeps lanes, phases, the direction of links and what is pinned', () => {
    fc.assert(
      fc.property(anyTidyInput, (input) => {
        const [before, after] = [proposeOwn(input), refine(input, proposeOwn(input))];
        expect(score(input, after).total).toBeLessThanOrEqual(score(input, before).total);
        expect(countBackward(input, after)).toBeLessThanOrEqual(countBackward(input, before));
        expect(after.placements.map(({ id, lane }) => [id, lane])).toEqual(
          before.placements.map(({ id, lane }) => [id, lane]),
        );
        const [one, other] = [placed(before), placed(after)];
        for (const { id, column, pinned } of input.steps) {
          const [was, is] = [one[id], other[id]];
          expect(after.columnPhases[is?.column ?? -1]).toBe(before.columnPhases[was?.column ?? -1]);
          if (!pinned || column < 0) continue;
          expect(after.columnSource[is?.column ?? -1]).toBe(column);
          expect(is?.order).toBe(was?.order);
        }
        const sources = after.columnSource.filter((source) => source >= 0);
        expect(sources).toEqual([...new Set(sources)].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a new arrangement', () => {
  it('puts a lane in one row and a hand-over into the same column', () => {
    const steps = [step('a', 0), step('b', 0), step('c', 1)];
    const places = placed(proposeOwn({ laneCount: 2, steps, links: links('a>b', 'b>c') }));
    expect(places).toEqual({ a: { column: 0, order: 0 }, b: { column: 1, order: 0 }, c: { column: 1, order: 0 } });
  });

  it('puts support beside the late step that it serves, not at the beginning', () => {
    const steps = [step('a', 0), step('b', 0), step('c', 0), step('system', 1)];
    const places = placed(proposeOwn({ laneCount: 2, steps, links: links('a>b', 'b>c', 'system>c') }));
    expect(places.system).toEqual(places.c);
  });

  it('lets time run to the right in spite of a loop that nobody marked', () => {
    const steps = [step('a', 0), step('b', 0), step('c', 0)];
    const places = placed(proposeOwn({ laneCount: 1, steps, links: links('a>b', 'b>c', 'c>b') }));
    expect([places.a?.column, places.b?.column, places.c?.column]).toEqual([0, 1, 2]);
  });

  it('brings order into a heap of steps', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const steps = ids.map((id, index) => step(id, index % 3, { column: (index * 7) % 5, order: 0 }));
    const input = { laneCount: 3, steps, links: links(...ids.slice(1).map((id, index) => `${ids[index]}>${id}`)) };
    const result = score(input, proposeOwn(input));
    expect(result.crossings).toBe(0);
    expect(result.bends).toBeLessThanOrEqual(6);
  });
});

describe('what stands well already', () => {
  const steps = [
    step('a', 0, { column: 0 }),
    step('b', 0, { column: 1 }),
    step('c', 1, { column: 1 }),
    step('d', 1, { column: 2 }),
  ];
  const chain = links('a>b', 'b>c', 'c>d');

  it('stays as it is', () => {
    const proposal = proposeOwn({ laneCount: 2, steps, links: chain });
    expect(proposal.columnSource).toEqual([0, 1, 2]);
    expect(score({ laneCount: 2, steps, links: chain }, proposal).moved).toBe(0);
  });

  it('stays when a step comes between two of a lane, in a column of its own', () => {
    const more = [...steps, step('new', 0, { column: 0, order: 1 })];
    const proposal = proposeOwn({ laneCount: 2, steps: more, links: links('a>new', 'new>b', 'b>c', 'c>d') });
    expect(proposal.columnSource).toEqual([0, -1, 1, 2]);
    expect(placed(proposal).new).toEqual({ column: 1, order: 0 });
  });

  it('stays round a pinned step', () => {
    const pinned = steps.map((one) => (one.id === 'd' ? { ...one, column: 5, pinned: true } : one));
    const proposal = proposeOwn({ laneCount: 2, steps: pinned, links: chain });
    expect(proposal.columnSource[placed(proposal).d?.column ?? -1]).toBe(5);
    expect(proposal.columnPhases.length).toBeLessThanOrEqual(6);
  });
});

describe('with ELK', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const input: TidyInput = {
    laneCount: 3,
    steps: ids.map((id, index) => step(id, index % 3, { phase: index < 3 ? 0 : 1 })),
    links: links('a>b', 'b>c', 'a>c', 'c>d', 'd>e', 'e>f', 'd>f'),
  };

  it('gets a whole proposal that keeps lanes and phases', async () => {
    const proposal = await proposeElk(input, new Elk());
    expect(proposal.proposer).toBe('elk');
    expect(proposal.placements.map(({ id, lane }) => ({ id, lane }))).toEqual(
      input.steps.map(({ id, lane }) => ({ id, lane })),
    );
    expect(proposal.columnPhases).toEqual([...proposal.columnPhases].sort((a, b) => a - b));
  });

  it('takes nothing worse than our own', async () => {
    const chosen = await tidy(input, new Elk());
    expect(score(input, chosen).total).toBeLessThanOrEqual(score(input, proposeOwn(input)).total);
  });

  it('does without ELK when it fails', async () => {
    const failing = { layout: () => Promise.reject(new Error('no memory')) };
    expect((await tidy(input, failing)).proposer).toBe('own');
  });
});
