import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { inTurns } from '../../shared/host/in-turn.ts';
import { readText } from './read-text.ts';
import { safeSave } from './safe-save.ts';
import { errorCode } from './system-error.ts';

const record = z.object({
  key: z.string().regex(/^[A-Za-z0-9_-]{12,64}$/),
  name: z.string(),
  /** The file that it was opened from; null for a document that was never saved. */
  path: z.string().nullable(),
  baseDigest: z.string().nullable(),
  /** UTC instant. */
  at: z.iso.datetime(),
  text: z.string(),
});

/** Unsaved work of one open document. */
export type JournalRecord = Readonly<z.infer<typeof record>>;

/** Keeps unsaved work, a file for each open document, so that a crash or a power cut leaves the last whole entry. */
export interface Journal {
  /** @throws when it could not be kept; what was kept before still is */
  put(entry: JournalRecord): Promise<void>;
  /** What was kept, the latest first; files that hold no sound entry are left alone. */
  list(): Promise<readonly JournalRecord[]>;
  /** Forgets an entry; one that is not there is forgotten already. */
  discard(key: string): Promise<void>;
}

const ENDING = '.journal';

/** The journal in a folder, which is made with the first entry and can be read by its owner alone. */
export function journalIn(folder: string): Journal {
  const fileOf = (key: string) => join(folder, `${key}${ENDING}`);
  const inTurn = inTurns();
  return {
    async put(entry) {
      const bytes = Buffer.from(JSON.stringify(record.parse(entry)), 'utf8');
      await inTurn(entry.key, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await safeSave(fileOf(entry.key), bytes);
      });
    },
    async list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return [];
        throw error;
      });
      const kept = names.filter((name) => name.endsWith(ENDING));
      const entries = await Promise.all(kept.map((name) => readEntry(join(folder, name))));
      return entries.flat().sort((one, other) => (one.at < other.at ? 1 : -1));
    },
    async discard(key) {
      const file = fileOf(record.shape.key.parse(key));
      await inTurn(key, () => rm(file, { force: true }));
    },
  };
}

async function readEntry(path: string): Promise<readonly JournalRecord[]> {
  try {
    return [record.parse(JSON.parse((await readText(path)).text))];
  } catch {
    return [];
  }
}
