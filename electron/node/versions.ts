import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns } from '../../shared/host/in-turn.ts';
import type { SavedVersion } from '../../shared/host/port.ts';
import { digestOf, readText } from './read-text.ts';
import { safeSave } from './safe-save.ts';
import { errorCode } from './system-error.ts';

/** The last saved versions of each document, kept apart from the files themselves. */
export interface Versions {
  /** Keeps a version as it was saved; one that equals the latest is not kept twice. Older ones beyond the most are forgotten. */
  put(documentId: string, text: string): Promise<void>;
  /** The versions kept of a document, the latest first. */
  list(documentId: string): Promise<readonly SavedVersion[]>;
  /** @throws ReadError where there is no such version */
  read(documentId: string, versionId: string): Promise<string>;
}

/** Versions kept of one document. */
const MOST = 10;
const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)-([0-9a-f]{16})\.blueprint$/;

/**
 * Versions in a folder that its owner alone can read, a folder for each document.
 * @param now the UTC instant in ISO form, with milliseconds
 */
export function versionsIn(folder: string, now: () => string): Versions {
  const inTurn = inTurns();
  const folderOf = (documentId: string) => join(folder, documentId);
  return {
    put: (documentId, text) =>
      inTurn(documentId, async () => {
        const place = folderOf(documentId);
        const digest = digestOf(Buffer.from(text, 'utf8')).slice(0, 16);
        const names = await namesIn(place);
        if (names[0]?.includes(`-${digest}.`)) return;
        await mkdir(place, { recursive: true, mode: 0o700 });
        await safeSave(join(place, `${now().replaceAll(/[:.]/g, '-')}-${digest}.blueprint`), Buffer.from(text, 'utf8'));
        for (const name of names.slice(MOST - 1)) await rm(join(place, name), { force: true });
      }),
    list: async (documentId) => (await namesIn(folderOf(documentId))).map(describe),
    read: async (documentId, versionId) => (await readText(join(folderOf(documentId), `${versionId}.blueprint`))).text,
  };
}

/** Names of the versions in a folder, the latest first. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
}

function describe(name: string): SavedVersion {
  const [, written = ''] = NAME.exec(name) ?? [];
  const [day = '', time = ''] = written.split('T');
  const [hour, minute, second, rest] = time.split('-');
  return { id: name.slice(0, -'.blueprint'.length), at: `${day}T${hour}:${minute}:${second}.${rest}` };
}
