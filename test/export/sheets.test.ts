import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheetsOf, stripWidth } from '../../shared/export/sheets.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene } from '../../shared/scene/primitives.ts';

const ROOM = { width: 1030, height: 600 };

function sceneOf(example: string, language: string): Scene {
  const path = join(import.meta.dirname, `../../assets/examples/${example}.blueprint`);
  const result = parseBlueprint(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return buildScene(result.document, { languages: [language], theme: 'light', frame: {} });
}

describe('the parts of a drawing on sheets of their own', () => {
  it.each([
    ['financial-product-purchase', 'en'],
    ['complaint-handling', 'zh-Hans'],
  ])('%s in %s: all of it, about evenly, no step and no label cut', (example, language) => {
    const scene = sceneOf(example, language);
    const sheets = sheetsOf(scene, ROOM);
    const widths = sheets.map(({ width }) => width);
    expect(sheets.length).toBeGreaterThan(1);
    expect(stripWidth(scene) + widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(scene.width);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
    const whole = scene.groups.flatMap(({ layer, x, width, primitives }) => {
      const labels = primitives.flatMap((one) =>
        one.type === 'rectangle' ? [{ x: x + one.x, end: x + one.x + one.width }] : [],
      );
      if (layer === 'links') return labels;
      return layer === 'steps' ? [{ x, end: x + width }] : [];
    });
    expect(whole.length).toBeGreaterThan(30);
    for (const { x: cut } of sheets.slice(1)) {
      expect(whole.filter(({ x, end }) => x < cut && cut < end)).toEqual([]);
    }
  });

  it('stand beside the names of the lines in full', () => {
    const scene = sceneOf('complaint-handling', 'en');
    const names = scene.groups.flatMap(({ layer, x, primitives }) =>
      layer === 'lines' ? primitives.flatMap((one) => (one.type === 'rectangle' ? [x + one.x + one.width] : [])) : [],
    );
    expect(names).toHaveLength(3);
    expect(stripWidth(scene)).toBeGreaterThanOrEqual(Math.max(...names));
    const steps = scene.groups.filter(({ layer }) => layer === 'steps').map(({ x }) => x);
    expect(stripWidth(scene)).toBeLessThanOrEqual(Math.min(...steps));
  });
});
