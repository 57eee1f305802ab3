import { beforeEach, expect, it, vi } from 'vitest';
import { changeLibrary, lookForLibrary } from '../../renderer/app/library.ts';
import { editorStore } from '../../renderer/store/editor.ts';
import { libraryStore } from '../../renderer/store/library.ts';
import type { Host, LibraryFile } from '../../shared/host/port.ts';
import { sha256Hex } from '../../shared/model/digest.ts';
import { LIBRARY_FILE, type Library } from '../../shared/model/library.ts';

const disk = vi.hoisted(() => ({ library: null as LibraryFile | null }));

vi.mock('../../renderer/host/host.ts', () => {
  const host: Pick<Host, 'libraryFor' | 'saveLibrary'> = {
    libraryFor: async () => ({ ok: true, value: disk.library }),
    saveLibrary: async (_, text, baseDigest) => {
      if (baseDigest !== (disk.library?.digest ?? null)) {
        return { ok: false, problem: { code: 'conflict', message: { en: 'changed', 'zh-Hans': '已修改' } } };
      }
      disk.library = { place: LIBRARY_FILE, text, digest: sha256Hex(text) };
      return { ok: true, value: disk.library };
    },
  };
  return { host };
});

const withActor = (id: string) => (library: Library) => ({
  ...library,
  actors: { ...library.actors, [id]: { name: { en: id } } },
});

beforeEach(() => {
  disk.library = null;
  libraryStore.setState({}, true);
  editorStore.setState({ file: { id: 'file-00000001', name: 'a.blueprint', digest: '' } });
});

it('keeps both of two changes that are asked at once', async () => {
  await lookForLibrary();
  const problems = await Promise.all([
    changeLibrary(withActor('actor-00000001')),
    changeLibrary(withActor('actor-00000002')),
  ]);
  expect(problems).toEqual([null, null]);
  expect(disk.library?.text).toContain('actor-00000001');
  expect(disk.library?.text).toContain('actor-00000002');
});

it('changes the library of the file that was in front when it was asked', async () => {
  await lookForLibrary();
  const change = changeLibrary(withActor('actor-00000001'));
  editorStore.setState({ file: null });
  expect(await change).toBeNull();
  expect(disk.library?.text).toContain('actor-00000001');
});
