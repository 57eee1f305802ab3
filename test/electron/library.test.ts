import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFor, saveLibrary } from '../../electron/node/library.ts';
import { EMPTY_LIBRARY, LIBRARY_FILE, libraryText } from '../../shared/model/library.ts';
import { scratchFolder } from './scratch.ts';

const TEXT = libraryText({ ...EMPTY_LIBRARY, actors: { 'actor-00000001': { name: { en: 'Agent' } } } });

/** A blueprint's place in a folder of its own, two levels down. */
function place(): { folder: string; file: string } {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'one/two'), { recursive: true });
  return { folder, file: join(folder, 'one/two/a.blueprint') };
}

describe('the library of a folder', () => {
  it('is the nearest one upwards, told by where it lies from there', async () => {
    const { folder, file } = place();
    expect(await libraryFor(file)).toBeNull();
    writeFileSync(join(folder, LIBRARY_FILE), TEXT);
    expect(await libraryFor(file)).toMatchObject({ place: `../../${LIBRARY_FILE}`, text: TEXT });
  });

  it('is made beside the settings file of the folder, else beside the blueprint', async () => {
    const { folder, file } = place();
    const made = await saveLibrary(file, TEXT, null);
    expect(made.place).toBe(LIBRARY_FILE);
    expect(readFileSync(join(folder, 'one/two', LIBRARY_FILE), 'utf8')).toBe(TEXT);
    const other = place();
    writeFileSync(join(other.folder, 'one/.blueprint-rules.json'), '{}');
    expect((await saveLibrary(other.file, TEXT, null)).place).toBe(`../${LIBRARY_FILE}`);
  });

  it('is not written over what somebody else wrote meanwhile', async () => {
    const { folder, file } = place();
    const { digest } = await saveLibrary(file, TEXT, null);
    await expect(saveLibrary(file, TEXT, null)).rejects.toThrow('changed by somebody else');
    const path = join(folder, 'one/two', LIBRARY_FILE);
    writeFileSync(path, TEXT.replace('Agent', 'Clerk'));
    await expect(saveLibrary(file, TEXT, digest)).rejects.toThrow(LIBRARY_FILE);
    await expect(saveLibrary(file, TEXT, digest)).rejects.not.toThrow(folder);
    expect(readFileSync(path, 'utf8')).toContain('Clerk');
  });

  it('is not written over what another save of the same moment makes', async () => {
    const { folder, file } = place();
    const other = TEXT.replace('Agent', 'Clerk');
    const saves = await Promise.allSettled([saveLibrary(file, TEXT, null), saveLibrary(file, other, null)]);
    expect(saves.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(join(folder, 'one/two', LIBRARY_FILE), 'utf8')).toBe(TEXT);
  });

  it('is never made of anything else than a library', async () => {
    const { folder, file } = place();
    await expect(saveLibrary(file, '{"profile": "strict"}', null)).rejects.toThrow('it is no library');
    expect(existsSync(join(folder, 'one/two', LIBRARY_FILE))).toBe(false);
  });
});
