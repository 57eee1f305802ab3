import { describe, expect, it } from 'vitest';
import { phasePages } from '../../shared/export/phase-pages.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { measureText } from '../../shared/text/measure.ts';
import { exampleOf } from '../examples/examples.ts';

/** Corners of the plate of a mark. */
function cornersOf({ primitives }: SceneGroup): readonly (readonly [x: number, y: number])[] {
  const plate = primitives.find(({ type }) => type === 'path');
  const pairs = plate?.type === 'path' ? [...plate.d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)] : [];
  return pairs.map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** Where the right edge of a plate is at a height: it runs from an upper corner to the tip and back. */
function rightAt(corners: ReturnType<typeof cornersOf>, y: number): number {
  const [, upper, tip] = corners;
  if (!upper || !tip) throw new Error('no plate');
  const away = Math.abs(y - tip[1]) / (tip[1] - upper[1]);
  return tip[0] - (tip[0] - upper[0]) * Math.min(1, away);
}

describe('a mark that stands for a step on another page', () => {
  it.each(['en', 'zh-Hans'])('keeps its texts within its plate in %s', (language) => {
    const { document } = exampleOf('brokerage-client');
    const marks = phasePages(document).flatMap((page) => {
      const scene = buildScene(page.document, { languages: [language], theme: 'light' });
      return scene.groups.filter(({ key }) => page.offPage.has(key));
    });
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const corners = cornersOf(mark);
      for (const text of mark.primitives.flatMap((one) => (one.type === 'text' ? [one] : []))) {
        const end = text.x + measureText(text.text, { size: text.size, weight: text.weight });
        expect(end, text.text).toBeLessThan(rightAt(corners, text.y - text.size));
        expect(end, text.text).toBeLessThan(rightAt(corners, text.y));
      }
    }
  });
});
