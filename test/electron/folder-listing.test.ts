import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBlueprints } from '../../electron/node/folder-listing.ts';
import { fileHandles } from '../../electron/node/handles.ts';
import { launchPaths } from '../../electron/node/launch.ts';
import { scratchFolder } from './scratch.ts';

function folderWith(...places: readonly string[]): string {
  const folder = scratchFolder();
  for (const place of places) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), '');
  }
  return folder;
}

const LARGE = { files: 100, depth: 10, entries: 1_000 };

async function places(folder: string, bounds = LARGE): Promise<string[]> {
  return (await listBlueprints(folder, fileHandles(), bounds)).files.map(({ place }) => place);
}

describe('the blueprints of a folder', () => {
  it('are those below it, the folder’s own first, by where they lie', async () => {
    const folder = folderWith('b.blueprint', 'a.blueprint', 'one/two/c.blueprint', 'one/notes.txt', 'z.blueprint.bak');
    const handles = fileHandles();
    const { files, more, closed } = await listBlueprints(folder, handles);
    expect(files.map(({ place }) => place)).toEqual(['a.blueprint', 'b.blueprint', 'one/two/c.blueprint']);
    expect(files.map(({ handle }) => handle.name)).toEqual(['a.blueprint', 'b.blueprint', 'c.blueprint']);
    expect(handles.pathOf(files[2]?.handle.id ?? '')).toBe(join(folder, 'one/two/c.blueprint'));
    expect([more, closed]).toEqual([false, []]);
  });

  it('are not looked for in hidden folders, in node_modules or behind links, which may lead in a circle', async () => {
    const folder = folderWith('a.blueprint', '.git/x.blueprint', 'node_modules/m/y.blueprint', 'one/b.blueprint');
    symlinkSync('..', join(folder, 'one/round'));
    symlinkSync(folderWith('elsewhere.blueprint'), join(folder, 'away'));
    symlinkSync('a.blueprint', join(folder, 'linked.blueprint'));
    expect(await places(folder)).toEqual(['a.blueprint', 'one/b.blueprint']);
  });

  it('are listed within bounds, saying that there is more', async () => {
    const folder = folderWith('a.blueprint', 'b.blueprint', 'one/c.blueprint', 'one/two/d.blueprint');
    const within = async (bounds: Partial<typeof LARGE>) => {
      const { files, more } = await listBlueprints(folder, fileHandles(), { ...LARGE, ...bounds });
      return [files.length, more];
    };
    expect(await within({})).toEqual([4, false]);
    expect(await within({ files: 1 })).toEqual([1, true]);
    expect(await within({ files: 3 })).toEqual([3, true]);
    expect(await within({ depth: 1 })).toEqual([3, true]);
    expect(await within({ entries: 2 })).toEqual([2, true]);
  });

  it('tell by a stamp that a file or the settings were written anew', async () => {
    const folder = folderWith('a.blueprint', 'one/b.blueprint');
    const list = () => listBlueprints(folder, fileHandles());
    const before = await list();
    expect((await list()).files.map(({ stamp }) => stamp)).toEqual(before.files.map(({ stamp }) => stamp));
    utimesSync(join(folder, 'one/b.blueprint'), 1, 1);
    const after = await list();
    expect(after.files[0]?.stamp).toBe(before.files[0]?.stamp);
    expect(after.files[1]?.stamp).not.toBe(before.files[1]?.stamp);
    expect(after.rules).toBe(before.rules);
    writeFileSync(join(folder, 'one/.blueprint-rules.json'), '{}');
    const set = await list();
    expect(set.rules).not.toBe(before.rules);
    rmSync(join(folder, 'one/.blueprint-rules.json'));
    writeFileSync(join(dirname(folder), 'unrelated.json'), '{}');
    expect((await list()).rules).toBe(before.rules);
    rmSync(join(dirname(folder), 'unrelated.json'));
  });

  it('are refused where the folder cannot be read', async () => {
    const folder = folderWith('a.blueprint');
    await expect(listBlueprints(join(folder, 'gone'), fileHandles())).rejects.toThrow('it does not exist');
    await expect(listBlueprints(join(folder, 'a.blueprint'), fileHandles())).rejects.toThrow('not a folder');
  });
});

it('what is named on the command line is a folder or a file by what it is', async () => {
  const folder = folderWith('a.blueprint');
  const [file, gone] = [join(folder, 'a.blueprint'), join(folder, 'gone.blueprint')];
  expect(await launchPaths([file, folder, gone])).toEqual({ files: [file, gone], folders: [folder] });
});
