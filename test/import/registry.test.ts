import { describe, expect, it } from 'vitest';
import { READERS } from '../../shared/import/readers/registry.ts';
import { IMPORT_FORMAT_IDS, IMPORT_FORMATS, type ImportFormat, importFormatOf } from '../../shared/import/registry.ts';

describe('the import formats', () => {
  it('each have a reader, names in both languages and endings of their own', () => {
    expect(Object.keys(READERS).sort()).toEqual([...IMPORT_FORMAT_IDS].sort());
    const formats = Object.values(IMPORT_FORMATS as Readonly<Record<string, ImportFormat>>);
    const endings = formats.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
    for (const { label } of formats) expect([label.en, label['zh-Hans']].every(Boolean)).toBe(true);
  });

  it('are found by the ending of a file, in any case', () => {
    expect(importFormatOf('BPMN')).toBe('bpmn');
    expect(importFormatOf('exe')).toBeUndefined();
  });
});
