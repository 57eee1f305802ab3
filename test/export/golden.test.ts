import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import type { FormatOption } from '../../shared/export/format.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { FORMAT_IDS, type FormatId, formatOf } from '../../shared/export/registry.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';

const GOLDEN = join(import.meta.dirname, '../golden/exports');

function bytesOf(format: FormatId): Promise<Uint8Array> {
  const request = { document: everyKind(), format, languages: ['en'], theme: 'light', parts: CLIENT_PARTS } as const;
  return exportBlueprint(request, environment).then(({ bytes }) => bytes);
}

/** Every wording that a person reads about an option. */
function wordingsOf(option: FormatOption): readonly string[] {
  const choices = option.kind === 'choice' ? Object.values(option.choices) : [];
  return [option.label, ...choices].flatMap(({ en, 'zh-Hans': zh }) => [en, zh]);
}

describe.each(FORMAT_IDS)('the format %s', (format) => {
  it('has a golden file', () => {
    const name = `every-kind.en.${formatOf(format).extension}`;
    expect(readdirSync(GOLDEN).filter((golden) => `${golden}.`.startsWith(`${name}.`))).not.toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.from(await bytesOf(format)).equals(await bytesOf(format))).toBe(true);
  });

  it('says what it and each of its options is, in both languages', () => {
    const { label, options } = formatOf(format);
    expect([label.en, label['zh-Hans']]).not.toContain('');
    for (const [name, option] of Object.entries(options)) expect(wordingsOf(option), name).not.toContain('');
  });
});

describe.each(['png', 'jpeg', 'webp', 'pdf'] as const)('a %s, which nobody reads as text', (format) => {
  it('is the golden one to the byte', async () => {
    const digest = createHash('sha256')
      .update(await bytesOf(format))
      .digest('hex');
    await expect(`${digest}\n`).toMatchFileSnapshot(
      `../golden/exports/every-kind.en.${formatOf(format).extension}.sha256`,
    );
  });
});
