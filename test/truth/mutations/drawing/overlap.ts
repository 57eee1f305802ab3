import type { Rectangle } from '../../../../shared/model/geometry.ts';
import { addStep } from '../../changes.ts';
import type { Drawn, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

function nothing(): void {}

/** Boxes 100 wide and 50 high at the places given, and links as rows of corners. */
function drawn(
  boxes: Readonly<Record<string, readonly [x: number, y: number]>>,
  links: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {},
): () => Drawn {
  return () => ({
    items: new Map<string, Rectangle>(
      Object.entries(boxes).map(([id, [x, y]]) => [id, { x, y, width: 100, height: 50 }]),
    ),
    links: new Map(Object.entries(links).map(([id, corners]) => [id, { points: corners.map(([x, y]) => ({ x, y })) }])),
  });
}

const BOTH = { 'bring-bicycle': [0, 0], 'describe-fault': [300, 0] } as const;
const LINK = 'bring-bicycle--describe-fault';
const OTHER = 'describe-fault--hear-the-price';

export const drawingOverlap: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/overlap',
    'bicycle repair',
    fault('two steps over one another', nothing, [['bring-bicycle', 'describe-fault']], {
      severity: 'warning',
      draws: drawn({ 'bring-bicycle': [0, 0], 'describe-fault': [60, 20] }),
    }),
    fault('by a single pixel', nothing, [['bring-bicycle', 'describe-fault']], {
      draws: drawn({ 'bring-bicycle': [0, 0], 'describe-fault': [99, 49] }),
    }),
    fault(
      'three in a pile',
      nothing,
      [
        ['bring-bicycle', 'describe-fault'],
        ['bring-bicycle', 'greet-customer'],
        ['describe-fault', 'greet-customer'],
      ],
      { draws: drawn({ 'bring-bicycle': [0, 0], 'describe-fault': [10, 0], 'greet-customer': [20, 0] }) },
    ),
    fault('a link runs through a third step', nothing, [['greet-customer', LINK]], {
      draws: drawn(
        { ...BOTH, 'greet-customer': [150, 0] },
        {
          [LINK]: [
            [100, 25],
            [300, 25],
          ],
        },
      ),
    }),
    fault('two links run on one another', nothing, [[LINK, OTHER]], {
      draws: drawn(BOTH, {
        [LINK]: [
          [100, 25],
          [300, 25],
        ],
        [OTHER]: [
          [400, 80],
          [400, 25],
          [200, 25],
        ],
      }),
    }),
    harmless('side by side, touching', nothing, {
      draws: drawn({ 'bring-bicycle': [0, 0], 'describe-fault': [100, 0] }),
    }),
    harmless('within the rounding of a pixel', nothing, {
      draws: drawn({ 'bring-bicycle': [0, 0], 'describe-fault': [99.6, 0] }),
    }),
    harmless('a link between its own ends', nothing, {
      draws: drawn(BOTH, {
        [LINK]: [
          [100, 25],
          [300, 25],
        ],
      }),
    }),
    harmless('links that cross', nothing, {
      draws: drawn(BOTH, {
        [LINK]: [
          [100, 25],
          [300, 25],
        ],
        [OTHER]: [
          [200, -40],
          [200, 90],
        ],
      }),
    }),
    harmless('a link along the edge of a step', nothing, {
      draws: drawn(
        { ...BOTH, 'greet-customer': [150, 25] },
        {
          [LINK]: [
            [100, 25],
            [300, 25],
          ],
        },
      ),
    }),
    harmless('laid out with many more steps and links', (draft) => {
      for (let number = 7; number <= 30; number += 1) {
        addStep(draft, `action-number-${number}`, {
          kind: 'action',
          laneId: 'lane-customer',
          columnId: 'column-00004',
        });
        draft.links[`link-number-${number}`] = { from: `action-number-${number}`, to: 'mend-the-bicycle' };
      }
    }),
  ),
];
