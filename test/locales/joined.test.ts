import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colon, labelled } from '../../shared/locales/sentences.ts';

const PANELS = 'renderer/panels';

describe('a label and what it stands before', () => {
  it('are joined by a full-width colon without a space in Chinese, by a colon and a space in English', () => {
    expect(labelled('费用', '金额', 'zh-Hans')).toBe('费用：金额');
    expect(labelled('Cost', 'Amount', 'en')).toBe('Cost: Amount');
    expect(colon('zh-Hant')).toBe('：');
  });

  it('are never joined by a colon of one language alone', () => {
    const files = readdirSync(PANELS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const joined = files.filter((name) => /\}(?:: |：) ?\$\{/.test(readFileSync(join(PANELS, name), 'utf8')));
    expect(files.length).toBeGreaterThan(100);
    expect(joined).toEqual([]);
  });
});
