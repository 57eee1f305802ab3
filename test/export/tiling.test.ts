import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingJob } from '../../shared/export/drawing-job.ts';
import { drawPages } from '../../shared/export/pages/pages.ts';
import { OVERLAP, tilingOf } from '../../shared/export/pages/tiling.ts';
import { boundsOf, type Rectangle } from '../../shared/model/geometry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { textsOf } from '../../shared/scene/signs/obstacles.ts';
import { everyExample } from '../examples/examples.ts';

const size = (least: number, most: number) =>
  fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });

describe('a drawing laid over sheets of paper', () => {
  it('is shown whole, with strips that neighbours share, in nearly its own size', () => {
    fc.assert(
      fc.property(size(50, 30_000), size(300, 1200), (drawing, room) => {
        const { rows, columns, scale, tiles } = tilingOf(drawing, room);
        expect(tiles).toHaveLength(rows * columns);
        expect(scale).toBeLessThanOrEqual(0.75);
        expect(scale).toBeGreaterThanOrEqual(0.78 * 0.75);
        for (const { part, row, column } of tiles) {
          expect(part.width * scale).toBeLessThanOrEqual(room.width + 1e-4);
          expect(part.height * scale).toBeLessThanOrEqual(room.height + 1e-4);
          const [right, below] = [tiles[row * columns + column + 1], tiles[(row + 1) * columns + column]];
          const strip = OVERLAP / scale;
          const nextColumn = column < columns - 1 ? (right?.part.x ?? 0) + strip : drawing.width;
          const nextRow = row < rows - 1 ? (below?.part.y ?? 0) + strip : drawing.height;
          expect(part.x + part.width).toBeCloseTo(nextColumn, 6);
          expect(part.y + part.height).toBeCloseTo(nextRow, 6);
        }
        expect(tiles[0]?.part).toMatchObject({ x: 0, y: 0 });
      }),
    );
  });

  it('has parts that show as much where nothing is cut, so that no sheet is nearly blank', () => {
    const { tiles } = tilingOf({ width: 2500, height: 1300 }, { width: 785, height: 515 });
    const areas = tiles.map(({ part }) => Math.round(part.width) * Math.round(part.height));
    expect(areas).toHaveLength(6);
    expect(new Set(areas).size).toBe(1);
  });

  it('is cut beside what would be torn, as far as there is room, and never far from the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 1200 }), fc.integer({ min: 0, max: 810 }), (height, y) => {
        const card = { x: 40, y, width: 160, height: 90, weight: 1 };
        const { tiles, scale } = tilingOf({ width: 700, height }, { width: 785, height: 515 }, [card]);
        expect(tiles.filter(({ part }) => isWithin(card, part)).length).toBeGreaterThanOrEqual(1);
        const [upper, lower] = tiles.map(({ part }) => part.height - OVERLAP / scale);
        expect(Math.min(upper ?? 0, lower ?? 0)).toBeGreaterThan(0.24 * height);
      }),
    );
  });

  it('tears as little as may be where there is no place without', () => {
    const wide = { x: 0, width: 100, weight: 1 };
    const cards = [300, 420, 540, 660].map((y, index) => ({ ...wide, y, height: index === 2 ? 60 : 110 }));
    const long = { ...wide, y: 0, height: 1100 };
    const { tiles } = tilingOf({ width: 700, height: 1100 }, { width: 785, height: 515 }, [...cards, long]);
    const whole = cards.filter((card) => tiles.some(({ part }) => isWithin(card, part)));
    expect(whole).toHaveLength(cards.length);
  });

  it('is made a little smaller where that saves sheets', () => {
    const room = { width: 785, height: 515 };
    const [wide, wider] = [1100, 1500].map((width) => tilingOf({ width, height: 600 }, room));
    expect(wide).toMatchObject({ columns: 1, rows: 1 });
    expect(wide?.scale).toBeLessThan(0.75);
    expect(wider).toMatchObject({ columns: 2, rows: 1, scale: 0.75 });
    expect(tilingOf({ width: 6000, height: 1650 }, room).rows).toBe(2);
    expect(tilingOf({ width: 1300, height: 600 }, room)).toMatchObject({ columns: 2, scale: 0.75 });
  });

  it('is labelled by rows and columns, beyond the alphabet too', () => {
    const { tiles, columns } = tilingOf({ width: 1800, height: 24_000 }, { width: 785, height: 515 });
    expect(tiles.slice(0, columns + 1).map(({ label }) => label)).toEqual(['A1', 'A2', 'B1']);
    expect(tiles.find(({ row }) => row === 26)?.label).toBe('AA1');
  });
});

describe.each(everyExample())('$name over many sheets', ({ name, document }) => {
  it.each([
    ['a4', 'landscape', 'en'],
    ['a4', 'landscape', 'zh-Hans'],
    ['a4', 'portrait', 'zh-Hans'],
    ['a3', 'landscape', 'en'],
    ['letter', 'portrait', 'en'],
  ])('has title and legend whole on one sheet of %s, %s, in %s, and on no other', (paper, orientation, language) => {
    const { sheets } = laid(document, language, { paper, orientation });
    for (const key of ['frame title', 'frame legend']) {
      const shown = sheets.flatMap(({ from, groups }) =>
        groups.filter((group) => group.key === key).map((group) => isWithin(group, from)),
      );
      expect(shown, key).toEqual([true]);
    }
  });

  it.each([
    ['landscape', 'en'],
    ['landscape', 'zh-Hans'],
    ['portrait', 'zh-Hans'],
  ])('has every card and the names of phases and lanes whole on a sheet, %s, in %s', (orientation, language) => {
    const { sheets } = laid(document, language, { paper: 'a4', orientation });
    const groups = new Map(sheets.flatMap((sheet) => sheet.groups.map((group) => [group.key, group] as const)));
    const torn = [...groups.values()].filter((group) => {
      const named = ['phases', 'lanes'].includes(group.layer) ? boundsOf(textsOf(group)) : undefined;
      const read = ['steps', 'markers', 'notes'].includes(group.layer) ? group : named;
      return read && !sheets.some(({ from }) => isWithin(read, from));
    });
    expect(torn.map((group) => group.name)).toEqual([]);
  });

  it('is folded in the overview only where that shows it clearly larger, and then says so', () => {
    const { overview } = laid(document, 'en', { paper: 'a4', orientation: 'landscape' });
    const said = overview?.texts.map(({ text }) => text).join(' ') ?? '';
    const folded = name === 'investment-project';
    expect(overview?.windows).toHaveLength(folded ? 2 : 1);
    expect(/, \d rows of \d(.*?)\./.exec(said)?.[1]).toBe(folded ? ', shown here in 2 bands' : '');
  });
});

/** The overview, and what each sheet shows. */
function laid(document: BlueprintDocument, language: string, paper: { paper: string; orientation: string }) {
  const options = { pages: 'tiles', ...paper };
  const request = { document, format: 'pdf', languages: [language], theme: 'light', parts: [], options } as const;
  const [overview, ...pages] = drawPages(drawingJob(request)).pages;
  return { overview, sheets: pages.flatMap(({ windows }) => windows) };
}

function isWithin(box: Rectangle, { x, y, width, height }: Rectangle): boolean {
  return box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
}
