import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blueprintAsDrawio, drawioLosses } from '../../shared/export/drawio/drawio.ts';
import { readDrawio } from '../../shared/import/readers/drawio/read.ts';
import { childNamed, childrenNamed, descendants, parseXml, type XmlElement } from '../../shared/import/readers/xml.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { drawnText } from '../../shared/text/drawn.ts';
import { measureText } from '../../shared/text/measure.ts';

const EXAMPLES = join(import.meta.dirname, '../../assets/examples');
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.blueprint'));

function example(name: string): BlueprintDocument {
  const result = parseBlueprint(readFileSync(join(EXAMPLES, name), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.document;
}

/** The cells of a drawing in their order, which is that in which they are painted within what they lie in. */
function cellsOf(document: BlueprintDocument, language = 'en') {
  const all = [...descendants(parseXml(blueprintAsDrawio(document, [language], 'light')))];
  const objects = all.filter((element) => element.name === 'object');
  return objects.map((object, index) => {
    const cell = childNamed(object, 'mxCell');
    const { parent = '', style = '', source, target } = cell?.attributes ?? {};
    const { id = '', label = '' } = object.attributes;
    return { id, label, index, parent, style, source, target, geometry: cell && childNamed(cell, 'mxGeometry') };
  });
}

const numberOf = (element: XmlElement | undefined, name: string) => Number(element?.attributes[name] ?? 0);

describe.each(names)('the draw.io file of %s', (name) => {
  const document = example(name);
  const cells = cellsOf(document);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));

  it('paints links before the steps of their lane, so that no line runs over a sign that stands on a step', () => {
    for (const { id, on } of [...entries(document.waitPoints), ...entries(document.failPoints)]) {
      const step = byId.get(`_${on}`);
      for (const link of cells.filter(({ target }) => target === step?.id)) {
        const from = byId.get(link.source ?? '');
        const comesFromAbove = laneAt(byId, from?.parent) < laneAt(byId, step?.parent);
        if (comesFromAbove) expect([link.parent, link.index < (step?.index ?? 0)], id).toEqual([step?.parent, true]);
      }
    }
  });

  it('ends lines of names as the drawing does, and an import puts them together', () => {
    const language = names.indexOf(name) % 2 === 0 ? 'en' : 'zh-Hans';
    const { cards } = placeBlueprint(document, { languages: [language], theme: 'light' });
    const written = blueprintAsDrawio(document, [language], 'light');
    const again = new Map(readDrawio(new TextEncoder().encode(written), 'en').steps.map((step) => [step.key, step]));
    const drawn = new Map(cellsOf(document, language).map(({ id, label }) => [id, label]));
    for (const [id, { blocks }] of cards) {
      const [nameLines = []] = blocks.map(({ lines }) => lines.map(({ text }) => text));
      expect(drawnText(drawn.get(`_${id}`) ?? '')).toBe(nameLines.join('<br>'));
      expect(again.get(id)?.name).toEqual(document.steps[id]?.name);
    }
  });

  it('shows moments of truth, who does a step and in which time, and leaves none of it behind', () => {
    const { groups } = buildScene(document, { languages: ['en'], theme: 'light' });
    const shown = groups.filter(({ layer }) => layer === 'steps');
    for (const { key, primitives } of shown) {
      const texts = primitives.flatMap((one) => (one.type === 'text' && one.weight === 400 ? [one.text] : []));
      expect(byId.get(`_${key}-details`)?.label ?? '').toBe(texts.join('<br>'));
      expect(byId.has(`_${key}-moment`), key).toBe(document.steps[key]?.momentOfTruth === true);
    }
    const starred = shown.some(({ key }) => document.steps[key]?.momentOfTruth);
    expect(cells.some(({ label, parent }) => label === '★' && parent === 'blueprint-legend')).toBe(starred);
    expect(drawioLosses(document, 'light').map(({ what }) => what.en)).not.toContainEqual(
      expect.stringContaining('not drawn'),
    );
  });

  it('gives each sign of the legend the height of its letters', () => {
    const signs = cells.filter(({ id, label }) => id.startsWith('blueprint-legend-sign-') && label !== '');
    for (const { id, label, style, geometry } of signs) {
      const high = Number(/fontSize=(\d+)/.exec(style)?.[1] ?? 12) * 1.2;
      expect(numberOf(geometry, 'height'), `${id} ${label}`).toBeGreaterThanOrEqual(high);
    }
  });

  it('names its lines where no link crosses them', () => {
    const pool = byId.get('blueprint-pool')?.geometry;
    const width = numberOf(pool, 'width');
    for (const line of cells.filter(({ id }) => id.startsWith('blueprint-line-'))) {
      const y = numberOf(childrenNamed(line.geometry, 'mxPoint')[0], 'y');
      const middle = ((numberOf(line.geometry, 'x') + 1) / 2) * width;
      const half = measureText(line.label, { size: 10, weight: 700 }) / 2;
      const crossed = uprights(byId, cells).filter(
        ({ x, from, to }) => from < y && y < to && Math.abs(x - middle) < half,
      );
      expect(
        crossed.map(({ id }) => id),
        line.label,
      ).toEqual([]);
    }
  });
});

function entries(items: Readonly<Record<string, { readonly on: string }>>) {
  return Object.entries(items).map(([id, { on }]) => ({ id, on }));
}

type Cells = ReturnType<typeof cellsOf>;

function laneAt(byId: ReadonlyMap<string, Cells[number]>, id: string | undefined): number {
  return numberOf(byId.get(id ?? '')?.geometry, 'y');
}

/** The straight links that run up or down, across the pool. */
function uprights(byId: ReadonlyMap<string, Cells[number]>, cells: Cells) {
  const boxOf = (id: string | undefined) => {
    const cell = byId.get(id ?? '');
    const y = laneAt(byId, cell?.parent) + numberOf(cell?.geometry, 'y');
    return { x: numberOf(cell?.geometry, 'x'), width: numberOf(cell?.geometry, 'width'), y };
  };
  return cells.flatMap(({ id, source, target, style, geometry }) => {
    if (source === undefined || childrenNamed(geometry, 'Array').length > 0) return [];
    const [one, other] = [boxOf(source), boxOf(target)];
    const share = Number(/exitX=([\d.]+)/.exec(style)?.[1] ?? 0.5);
    const [from, to] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
    return [{ id, x: one.x + share * one.width, from, to }];
  });
}

describe('a link with a chance', () => {
  it('tells it behind its condition, and an import takes the condition alone', () => {
    const document = example('satisfaction-survey.blueprint');
    const [id, link] = Object.entries(document.links).find(([, { chance }]) => chance === 0.28) ?? [];
    const text = blueprintAsDrawio(document, ['en'], 'light');
    expect(text).toContain('label="yes 28%"');
    const again = readDrawio(new TextEncoder().encode(text), 'en').links.find(({ key }) => key === id);
    expect(again?.fields).toMatchObject({ condition: link?.condition, chance: 0.28 });
    const changed = readDrawio(new TextEncoder().encode(text.replace('"yes 28%"', '"gladly 28%"')), 'en');
    expect(changed.links.find(({ key }) => key === id)?.fields?.condition).toMatchObject({ en: 'gladly' });
  });
});
