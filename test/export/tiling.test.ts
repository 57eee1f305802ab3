import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingJob } from '../../shared/export/drawing-job.ts';
import { drawPages } from '../../shared/export/pages/pages.ts';
import { OVERLAP, tilingOf } from '../../shared/export/pages/tiling.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
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
        expect(scale).toBeGreaterThanOrEqual(0.85 * 0.75);
        const last = tiles.at(-1)?.part ?? { x: 0, y: 0, width: 0, height: 0 };
        expect(last.x + last.width).toBeCloseTo(drawing.width, 6);
        expect(last.y + last.height).toBeCloseTo(drawing.height, 6);
        for (const { part, row, column } of tiles) {
          expect(part.width).toBeCloseTo(last.width, 6);
          expect(part.height).toBeCloseTo(last.height, 6);
          expect(part.width * scale).toBeLessThanOrEqual(room.width + 1e-6);
          expect(part.height * scale).toBeLessThanOrEqual(room.height + 1e-6);
          const right = tiles[row * columns + column + 1];
          if (column === columns - 1 || !right) continue;
          expect((part.x + part.width - right.part.x) * scale).toBeCloseTo(OVERLAP, 6);
        }
      }),
    );
  });

  it('is made a little smaller where that saves sheets', () => {
    const room = { width: 785, height: 515 };
    const [wide, wider] = [1100, 1500].map((width) => tilingOf({ width, height: 600 }, room));
    expect(wide).toMatchObject({ columns: 1, rows: 1 });
    expect(wide?.scale).toBeLessThan(0.75);
    expect(wider).toMatchObject({ columns: 2, rows: 1, scale: 0.75 });
  });

  it('is labelled by rows and columns, beyond the alphabet too', () => {
    const { tiles, columns } = tilingOf({ width: 1800, height: 24_000 }, { width: 785, height: 515 });
    expect(tiles.slice(0, columns + 1).map(({ label }) => label)).toEqual(['A1', 'A2', 'B1']);
    expect(tiles.find(({ row }) => row === 26)?.label).toBe('AA1');
  });
});

describe.each(everyExample())('$name over many sheets', ({ document }) => {
  it.each([
    ['a4', 'landscape', 'en'],
    ['a4', 'portrait', 'zh-Hans'],
    ['a3', 'landscape', 'en'],
    ['letter', 'portrait', 'en'],
  ])('has its title block and its legend whole on a sheet of %s, %s, in %s', (paper, orientation, language) => {
    const options = { pages: 'tiles', paper, orientation };
    const request = { document, format: 'pdf', languages: [language], theme: 'light', parts: [], options } as const;
    const windows = drawPages(drawingJob(request)).pages.flatMap((page) => page.windows.filter((one) => one.cut));
    for (const key of ['frame title', 'frame legend']) {
      const whole = windows.filter(({ from, groups, telling }) => {
        const group = groups.find((one) => one.key === key);
        return group && 'sections' in telling && isWithin(group, from);
      });
      expect(whole, key).toHaveLength(1);
    }
  });
});

function isWithin(box: Rectangle, { x, y, width, height }: Rectangle): boolean {
  return box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
}
