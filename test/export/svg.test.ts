import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an SVG file as a parser of XML finds them. */
async function elementsOf(document: BlueprintDocument, language: string, text: string): Promise<Element[]> {
  const request = { document, languages: [language], theme: 'light', parts: ALL_PARTS, options: { text } } as const;
  const { bytes } = await exportBlueprint({ ...request, format: 'svg' }, environment);
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    elements.push({ name, attributes: Object.fromEntries(values) });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  return elements;
}

const CASES = [
  ['every kind', everyKind(), 'en'],
  ['the example in Chinese', complaintHandling(), 'zh-Hans'],
] as const;

describe.each(CASES)('an SVG of %s, opened in a drawing program', (_name, document, language) => {
  it.each(['embedded', 'plain', 'outlines'])('with its text %s holds only what every program knows', async (text) => {
    const elements = await elementsOf(document, language, text);
    const known = ['svg', 'title', 'style', 'g', 'rect', 'path', 'text', 'image'];
    expect(elements.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(elements.filter(({ name }) => name === 'style')).toHaveLength(text === 'embedded' ? 1 : 0);
    expect(elements.filter(({ attributes }) => 'style' in attributes || 'class' in attributes)).toEqual([]);
  });

  it('has each id once, and one that XML allows', async () => {
    const ids = (await elementsOf(document, language, 'plain')).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every group and layer, and every text has its font with others to fall back on', async () => {
    const elements = await elementsOf(document, language, 'plain');
    const groups = elements.filter(({ name }) => name === 'g');
    expect(groups.filter(({ attributes }) => !attributes['data-name'] || !attributes['inkscape:label'])).toEqual([]);
    expect(groups.filter(({ attributes }) => attributes['inkscape:groupmode'] === 'layer').length).toBeGreaterThan(6);
    expect(elements[0]?.attributes['font-family']).toMatch(/^'Noto Sans SC', .*sans-serif$/);
  });
});

describe('ids in an SVG', () => {
  it('are told apart where an element is called as a part of the frame, and begin as XML asks', async () => {
    const document = everyKind();
    const [[id = '', step] = []] = Object.entries(document.steps);
    const { [id]: _, ...others } = document.steps;
    const steps = { ...others, ...(step ? { 'frame-legend': step, '9lives-and-a-half': step } : {}) };
    const ids = (await elementsOf({ ...document, steps, links: {} }, 'en', 'plain')).flatMap(
      ({ attributes }) => attributes.id ?? [],
    );
    expect(ids).toEqual(expect.arrayContaining(['frame-legend', 'frame-legend-2', '_9lives-and-a-half']));
  });
});
