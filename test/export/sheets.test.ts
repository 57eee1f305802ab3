import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POINTS } from '../../shared/export/pages/page.ts';
import { phasesOver, sheetsOf, stripWidth } from '../../shared/export/sheets.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { DRAWING_ROOM } from '../../shared/report/document/pages/drawing.ts';
import { buildScene } from '../../shared/scene/build.ts';
import type { Scene } from '../../shared/scene/primitives.ts';
import { measureText } from '../../shared/text/measure.ts';

const ROOM = { width: 1030, height: 600 };
/** What the page of a report has for a drawing. */
const PAGE = { width: DRAWING_ROOM.width / POINTS, height: DRAWING_ROOM.height / POINTS };

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

  it.each([
    ['satisfaction-survey', 'en'],
    ['customer-information-and-credit', 'en'],
    ['financial-marketing-to-be', 'zh-Hans'],
  ])('%s in %s: cut clear of cards, signs and the names of phases', (example, language) => {
    const scene = sceneOf(example, language);
    const whole = scene.groups.flatMap(({ layer, x, width, name, primitives }) => {
      if (layer === 'steps' || layer === 'markers') return [{ name, x, end: x + width }];
      if (layer !== 'phases') return [];
      const ends = primitives.flatMap((one) => (one.type === 'text' ? [one.x + measureText(one.text, one)] : []));
      return [{ name, x, end: x + Math.max(...ends) }];
    });
    for (const { x: cut } of sheetsOf(scene, PAGE).slice(1)) {
      expect(whole.filter(({ x, end }) => x < cut + 3 && cut - 3 < end)).toEqual([]);
    }
  });

  it.each(['en', 'zh-Hans'])('name a phase in %s where its head is not on the sheet', (language) => {
    const scene = sceneOf('investment-project', language);
    const sheets = sheetsOf(scene, PAGE);
    const [first] = sheets;
    const lower = sheets.filter(({ y }) => y > (first?.y ?? 0));
    expect(lower.length).toBeGreaterThan(1);
    const over = lower.map((sheet) => phasesOver(scene, sheet));
    expect(over.filter((phases) => phases.length === 0)).toEqual([]);
    const heads = scene.groups.flatMap(({ layer, name }) => (layer === 'phases' ? [name] : []));
    expect(over.flatMap((phases) => phases.flatMap(({ name, goesOn }) => (goesOn ? [] : [name])))).toEqual(heads);
    expect(first && phasesOver(scene, first)).toEqual([]);
  });

  it.each([
    ['brokerage-client', 'en'],
    ['service-management-flow', 'zh-Hans'],
  ])('%s in %s: as tall as the page of a report where all lanes fit there', (example, language) => {
    const sheets = sheetsOf(sceneOf(example, language), PAGE);
    expect(new Set(sheets.map(({ y }) => y)).size).toBe(1);
  });

  it.each(['en', 'zh-Hans'])('end between lanes in %s where these do not fit above one another', (language) => {
    const scene = sceneOf('investment-project', language);
    const sheets = sheetsOf(scene, PAGE);
    const tops = [...new Set(sheets.map(({ y }) => y))];
    expect(tops).toHaveLength(2);
    const ends = scene.groups.flatMap(({ layer, y, height }) => (layer === 'lanes' ? [y + height] : []));
    expect(ends).toContain(tops[1]);
    for (const { width, height } of sheets) {
      expect(Math.min(PAGE.width / (stripWidth(scene) + width), PAGE.height / height)).toBeGreaterThan(0.7);
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
