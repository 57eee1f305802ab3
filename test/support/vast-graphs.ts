import {
  type BlueprintDocument,
  blueprintDocument,
  FORMAT,
  SCHEMA_VERSION,
} from '../../shared/model/schema/document.ts';

type Arrow = readonly [from: number, to: number, more?: object];

const LANES = {
  'lane-of-customer': { role: 'customer', name: { en: 'Customer' }, order: 'a0' },
  'lane-of-frontstage': { role: 'frontstage', name: { en: 'Frontstage' }, order: 'a1' },
  'lane-of-backstage': { role: 'backstage', name: { en: 'Backstage' }, order: 'a2' },
};

function numbered(kind: string, index: number): string {
  return `${kind}-${String(index).padStart(9, '0')}`;
}

/** A blueprint of nothing but steps, the first its start and the last its outcome, and arrows between them by number. */
function graph(
  count: number,
  arrows: readonly Arrow[],
  fieldsOf: (index: number) => object = () => ({}),
): BlueprintDocument {
  const indices = Array.from({ length: count }, (_, index) => index);
  const lanes = Object.keys(LANES);
  const step = (index: number) => ({
    kind: 'action',
    name: { en: `Step ${index}` },
    order: 'a0',
    laneId: lanes[index % lanes.length],
    columnId: numbered('column', index),
    time: { likely: 1, unit: 'minute' },
    ...(index === 0 ? { terminal: 'start' } : index === count - 1 ? { terminal: 'outcome' } : {}),
    ...fieldsOf(index),
  });
  return blueprintDocument.parse({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId: '00000000-0000-4000-8000-00000000000a',
    languages: ['en'],
    service: { name: { en: 'Vast' }, status: 'in-review', tolerance: { likely: 1, unit: 'month' } },
    lanes: LANES,
    columns: Object.fromEntries(
      indices.map((index) => [numbered('column', index), { order: `a${String(index).padStart(6, '0')}` }]),
    ),
    steps: Object.fromEntries(indices.map((index) => [numbered('step', index), step(index)])),
    links: Object.fromEntries(
      arrows.map(([from, to, more], index) => [
        numbered('link', index),
        { from: numbered('step', from), to: numbered('step', to), ...more },
      ]),
    ),
  });
}

/** Every step leads to every other. */
export function completeGraph(count: number): BlueprintDocument {
  const all = Array.from({ length: count }, (_, index) => index);
  return graph(
    count,
    all.flatMap((from) => all.filter((to) => to !== from).map((to): Arrow => [from, to])),
  );
}

/** Decisions whose two branches meet again at the next one: twice as many ways through with every rung. */
export function ladder(rungs: number): BlueprintDocument {
  const arrows = Array.from({ length: rungs }, (_, rung) => 3 * rung).flatMap((top): readonly Arrow[] => [
    [top, top + 1, { condition: { en: 'yes' } }],
    [top, top + 2, { condition: { en: 'no' } }],
    [top + 1, top + 3],
    [top + 2, top + 3],
  ]);
  return graph(3 * rungs + 1, arrows, (index) => (index % 3 === 0 && index < 3 * rungs ? { kind: 'decision' } : {}));
}

/** One step after another. */
export function chain(count: number): BlueprintDocument {
  return graph(
    count,
    Array.from({ length: count - 1 }, (_, index): Arrow => [index, index + 1]),
  );
}

/** Loops within loops: the nth step before the end leads back to the nth step, every second one unmarked. */
export function nestedLoops(depth: number): BlueprintDocument {
  const count = 2 * depth + 1;
  const onward = Array.from({ length: count - 1 }, (_, index): Arrow => [index, index + 1]);
  const back = Array.from(
    { length: depth },
    (_, index): Arrow => [count - 2 - index, index, { loop: index % 2 === 0 }],
  );
  return graph(count, [...onward, ...back], (index) =>
    index >= depth && index < count - 1 ? { kind: 'decision' } : {},
  );
}
