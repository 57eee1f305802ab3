import { describe, expect, it } from 'vitest';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { PRESETS, presetNamed, presetsOf, requestOf } from '../../shared/export/presets.ts';
import { optionFromWord, readOptions } from '../../shared/export/read-options.ts';
import { FORMAT_IDS, formatOf } from '../../shared/export/registry.ts';
import { ExportRefusal } from '../../shared/export/request.ts';
import { everyKind } from '../support/blueprints.ts';

describe('options of a format', () => {
  it('are as usual where nothing is asked, for every format', () => {
    for (const id of FORMAT_IDS) {
      const usual = Object.entries(formatOf(id).options).map(([name, option]) => [name, option.usual]);
      expect(readOptions(id)).toEqual(Object.fromEntries(usual));
    }
  });

  it.each([
    [{ scale: 9 }, 'scale'],
    [{ scale: Number.NaN }, 'scale'],
    [{ scale: 'large' }, 'scale'],
    [{ paper: 'a4' }, 'paper'],
  ])('refuse %j by name', (asked, name) => {
    expect(() => readOptions('png', asked)).toThrow(ExportRefusal);
    expect(() => readOptions('png', asked)).toThrow(name);
  });

  it('are read from words', () => {
    expect(optionFromWord('png', 'scale', '1.5')).toBe(1.5);
    expect(optionFromWord('svg', 'text', 'plain')).toBe('plain');
    for (const word of ['', 'x', '1e9', '-1'])
      expect(() => optionFromWord('png', 'scale', word)).toThrow(ExportRefusal);
    expect(() => optionFromWord('svg', 'text', 'toString')).toThrow(ExportRefusal);
    expect(() => optionFromWord('svg', 'constructor', 'plain')).toThrow(ExportRefusal);
  });
});

describe('presets', () => {
  const kept = {
    name: { en: 'Board' },
    format: 'png',
    theme: 'dark',
    parts: ['cost', 'of tomorrow'],
    languages: ['zh-Hans'],
  };
  const document = {
    ...everyKind(),
    exportPresets: { 'preset-00001': kept, 'preset-00002': { name: { en: 'Hologram' }, format: 'hologram' } },
  };

  it('begin with the client’s, which lets nothing confidential out', () => {
    expect(Object.keys(PRESETS)[0]).toBe('client');
    expect(requestOf(document, PRESETS.client)).toMatchObject({
      parts: CLIENT_PARTS,
      languages: ['en'],
      theme: 'light',
    });
  });

  it('of the document are found by name; formats and parts of later versions stay out', () => {
    expect(presetsOf(document)).toHaveLength(1);
    const preset = presetNamed(document, 'Board');
    expect(preset).toMatchObject({ format: 'png', theme: 'dark', parts: ['cost'], languages: ['zh-Hans'] });
    expect(presetNamed(document, 'Hologram')).toBeUndefined();
    expect(presetNamed(document, 'constructor')).toBeUndefined();
  });
});
