import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import { sketch, sketchId } from '../example.ts';
import type { DrawnGeometry, Judgement, Rule, RuleContext } from '../rule.ts';

/** Less than this many pixels of one thing over another is a rounding of both. */
const SLACK = 0.5;

/** A straight piece of a link as a flat rectangle. */
interface Piece extends Rectangle {
  readonly link: Id;
}

function piecesOf({ links }: DrawnGeometry): Piece[] {
  return [...links].flatMap(([link, { points }]) =>
    points.slice(1).flatMap((point, index): Piece[] => {
      const before = points[index];
      return before ? [{ link, ...around(before, point) }] : [];
    }),
  );
}

function around(one: Point, other: Point): Rectangle {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** Pairs that share more than the slack in both directions, found by a sweep from left to right. */
function meeting<One extends Rectangle, Other extends Rectangle>(
  ones: readonly One[],
  others: readonly Other[],
  found: (one: One, other: Other) => void,
): void {
  const sorted = [...others].sort((a, b) => a.x - b.x);
  const widest = sorted.reduce((most, { width }) => Math.max(most, width), 0);
  for (const one of ones) {
    for (let index = firstFrom(sorted, one.x - widest - 1); index < sorted.length; index++) {
      const other = sorted[index];
      if (!other || other.x > one.x + one.width) break;
      if (share(one, other)) found(one, other);
    }
  }
}

function firstFrom(sorted: readonly Rectangle[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function share(one: Rectangle, other: Rectangle): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const flat = Math.min(one.width, one.height, other.width, other.height) < SLACK;
  return flat ? Math.max(across, down) > SLACK && Math.min(across, down) > -SLACK / 10 : Math.min(across, down) > SLACK;
}

function check({ document, geometry }: RuleContext): Judgement[] {
  if (!geometry) return [];
  const found = new Map<string, Judgement>();
  const note = (message: string, one: Id, other: Id) => {
    const elementIds = [one, other].sort();
    found.set(`${message} ${elementIds}`, { message, elementIds });
  };
  const items = [...geometry.items].map(([id, box]) => ({ id, ...box }));
  const pieces = piecesOf(geometry);
  meeting(items, items, (one, other) => {
    if (one.id !== other.id) note('items', one.id, other.id);
  });
  meeting(items.map(shrunk), pieces, ({ id }, { link }) => {
    const { from, to } = document.links[link] ?? {};
    if (from !== id && to !== id) note('through', id, link);
  });
  for (const across of [true, false]) {
    const along = pieces.filter(({ width, height }) => (across ? height < SLACK : width < SLACK));
    meeting(along, along, (one, other) => {
      if (one.link !== other.link) note('links', one.link, other.link);
    });
  }
  return [...found.values()];
}

/** What only touches a border does not run through. */
function shrunk<Item extends Rectangle>(item: Item): Item {
  return { ...item, x: item.x + 1, y: item.y + 1, width: item.width - 2, height: item.height - 2 };
}

const box = (x: number) => ({ x, y: 0, width: 100, height: 50 });

export const overlap: Rule = {
  law: {
    en: 'No two items overlap, and no link runs through an item or on another link.',
    'zh-Hans': '图形不重叠，连线不穿过图形，也不与其他连线重合。',
  },
  title: { en: 'Things drawn over one another', 'zh-Hans': '图形重叠' },
  why: {
    en: 'Where two things lie on one another, one of them is not read.',
    'zh-Hans': '两样东西叠在一起，必有一样看不清。',
  },
  mend: {
    en: 'Tidy the drawing, or move one of the two to another column.',
    'zh-Hans': '使用“整理布局”，或把其中一个移到其他列。',
  },
  source: {
    en: 'Source text, section ㈤ 6; Purchase 1997 on what makes drawings readable',
    'zh-Hans': '原文第㈤6节；Purchase 1997（图形可读性研究）',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    items: {
      en: ({ name }) => `${name} lies over another step.`,
      'zh-Hans': ({ name }) => `“${name}”与另一个步骤重叠。`,
    },
    through: {
      en: ({ name }) => `A link runs through a step, near ${name}.`,
      'zh-Hans': ({ name }) => `连线穿过步骤，位于“${name}”附近。`,
    },
    links: {
      en: ({ name }) => `The link ${name} runs on another link.`,
      'zh-Hans': ({ name }) => `连线“${name}”与另一条连线重合。`,
    },
  },
  reads: ({ geometry, document }) => [geometry, document.links],
  skipped: ({ geometry }) => (geometry ? undefined : { en: 'the drawing was not laid out', 'zh-Hans': '图纸尚未排版' }),
  check,
  good: () => sketch({ lanes: { customer: 'Ask Read' } }),
  bad: () => sketch({ lanes: { customer: 'Ask Read' } }),
  drawn: {
    good: {
      items: new Map([
        [sketchId('step', 'Ask'), box(0)],
        [sketchId('step', 'Read'), box(150)],
      ]),
      links: new Map(),
    },
    bad: {
      items: new Map([
        [sketchId('step', 'Ask'), box(0)],
        [sketchId('step', 'Read'), box(60)],
      ]),
      links: new Map(),
    },
  },
};
