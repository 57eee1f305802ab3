import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Versions, versionsIn } from '../../electron/node/versions.ts';

const DOCUMENT = '11111111-1111-4111-8111-111111111111';
let folder: string;
let versions: Versions;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  let minute = 10;
  const now = () => {
    minute += 1;
    return `2026-03-12T08:${minute}:00.000Z`;
  };
  versions = versionsIn(folder, now);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('saved versions', () => {
  it('are the last ten, the latest first, with the instant of saving', async () => {
    for (let count = 1; count <= 13; count += 1) await versions.put(DOCUMENT, `version ${count}`);
    const list = await versions.list(DOCUMENT);
    expect(list).toHaveLength(10);
    expect(list[0]?.at).toBe('2026-03-12T08:23:00.000Z');
    const texts = await Promise.all(list.map(({ id }) => versions.read(DOCUMENT, id)));
    expect(texts).toEqual(Array.from({ length: 10 }, (_, index) => `version ${13 - index}`));
  });

  it('do not hold the same state twice in a row', async () => {
    for (const text of ['one', 'one', 'two', 'one']) await versions.put(DOCUMENT, text);
    expect(await versions.list(DOCUMENT)).toHaveLength(3);
  });

  it('of a document that was never saved are none', async () => {
    expect(await versions.list('22222222-2222-4222-8222-222222222222')).toEqual([]);
    await expect(versions.read(DOCUMENT, 'nothing')).rejects.toThrow();
  });
});
