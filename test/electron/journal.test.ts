import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JournalRecord, journalIn } from '../../electron/node/journal.ts';
import { dataFolder } from '../../electron/node/places.ts';
import { ReadError, readText } from '../../electron/node/read-text.ts';
import { ConflictError, saveText } from '../../electron/node/save-text.ts';
import { scratchFolder } from './scratch.ts';

function entry(key: string, at: string, text = 'text'): JournalRecord {
  return { key, name: 'Complaint handling', path: null, baseDigest: null, at, text };
}

describe('the journal', () => {
  it('gives back what was kept, the latest first, and forgets what was discarded', async () => {
    const journal = journalIn(join(scratchFolder(), 'not/yet/there'));
    expect(await journal.list()).toEqual([]);
    const early = entry('early-document', '2026-01-01T10:00:00Z');
    const late = entry('late--document', '2026-01-02T10:00:00Z', '投诉 "…"\n');
    await journal.put(late);
    await journal.put(early);
    expect(await journal.list()).toEqual([late, early]);
    await journal.discard(late.key);
    await journal.discard(late.key);
    expect(await journal.list()).toEqual([early]);
  });

  it('keeps the last of many entries that follow one another at once, and a discard after them counts', async () => {
    const journal = journalIn(scratchFolder());
    const times = Array.from({ length: 20 }, (_, second) => `2026-01-01T10:00:${String(second).padStart(2, '0')}Z`);
    await Promise.all(times.map((at) => journal.put(entry('one-document', at, at))));
    expect((await journal.list()).map(({ text }) => text)).toEqual([times.at(-1)]);
    const last = journal.put(entry('one-document', '2026-01-01T11:00:00Z'));
    await Promise.all([last, journal.discard('one-document')]);
    expect(await journal.list()).toEqual([]);
  });

  it('is not disturbed by broken entries, and no key leads out of its folder', async () => {
    const folder = scratchFolder();
    const journal = journalIn(folder);
    writeFileSync(join(folder, 'half-document.journal'), '{"key":"half-doc');
    mkdirSync(join(folder, 'a-folder-here.journal'));
    await journal.put(entry('good-document', '2026-01-01T10:00:00Z'));
    expect((await journal.list()).map(({ key }) => key)).toEqual(['good-document']);
    await expect(journal.put(entry('../outside-it', '2026-01-01T10:00:00Z'))).rejects.toThrow();
    await expect(journal.discard('../outside-it')).rejects.toThrow();
    expect(readdirSync(folder)).toContain('half-document.journal');
  });

  it('can be read by its owner alone', async () => {
    const folder = join(scratchFolder(), 'journal');
    await journalIn(folder).put(entry('good-document', '2026-01-01T10:00:00Z'));
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('lies where the system keeps the data of programs', () => {
    expect(dataFolder({ SBS_DATA_DIR: '/x' }, 'linux')).toBe('/x');
    expect(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/service-blueprint-studio');
    expect(dataFolder({ XDG_DATA_HOME: '' }, 'linux')).toMatch(/\.local\/share\/service-blueprint-studio$/);
    expect(dataFolder({ APPDATA: '/roaming' }, 'win32')).toBe('/roaming/service-blueprint-studio');
  });
});

describe('reading and saving text', () => {
  it('reads UTF-8 as it stands and refuses what is none', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'a');
    writeFileSync(path, '\uFEFF投诉\r\n');
    expect((await readText(path)).text).toBe('\uFEFF投诉\r\n');
    writeFileSync(path, Uint8Array.of(0x61, 0xff, 0x62));
    await expect(readText(path)).rejects.toMatchObject({ code: 'not-text' });
    await expect(readText(folder)).rejects.toThrow(ReadError);
    await expect(readText(join(folder, 'none'))).rejects.toThrow(join(folder, 'none'));
  });

  it('never saves over what somebody else wrote or over a file that went away', async () => {
    const path = join(scratchFolder(), 'a');
    writeFileSync(path, 'mine');
    const { digest } = await readText(path);
    const saved = await saveText(path, 'mine, edited', digest);
    writeFileSync(path, 'theirs');
    await expect(saveText(path, 'mine again', saved)).rejects.toThrow(ConflictError);
    await expect(saveText(`${path}-gone`, 'mine again', saved)).rejects.toThrow(ConflictError);
    expect((await readText(path)).text).toBe('theirs');
    await saveText(path, 'mine at last', null);
    expect((await readText(path)).text).toBe('mine at last');
  });

  it('lets one of two saves at once win whole; the other is told', async () => {
    const path = join(scratchFolder(), 'a');
    writeFileSync(path, 'start');
    const { digest } = await readText(path);
    const results = await Promise.allSettled([saveText(path, 'one', digest), saveText(path, 'two', digest)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await readText(path)).text).toBe('one');
  });
});
