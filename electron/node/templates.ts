import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleCard } from '../../shared/host/example-card.ts';
import { inTurns } from '../../shared/host/in-turn.ts';
import { isTemplateId } from '../../shared/host/messages.ts';
import type { Example } from '../../shared/host/port.ts';
import { readText } from './read-text.ts';
import { safeSave } from './safe-save.ts';
import { errorCode } from './system-error.ts';

/** The user's own templates: blueprints in a folder of theirs, under names that they can read there. */
export interface Templates {
  /** By name; a file that is no blueprint is shown by its name alone. */
  list(): Promise<Example[]>;
  /** @throws ReadError where there is none */
  read(id: string): Promise<string>;
  /** Keeps a template, replacing the one of that id. */
  put(id: string, text: string): Promise<void>;
  /** Deletes one; one that is not there is deleted already. */
  discard(id: string): Promise<void>;
}

const ENDING = '.blueprint';
/** More templates than anybody looks through. */
const MOST = 500;

/**
 * The templates in a folder, which is made with the first one. Ids are checked by the caller, since they become part of a
 * path.
 */
export function templatesIn(folder: string): Templates {
  const inTurn = inTurns();
  const pathOf = (id: string) => join(folder, `${id}${ENDING}`);
  const read = async (id: string) => (await readText(pathOf(id))).text;
  return {
    list: async () => {
      const ids = (await namesIn(folder)).map((name) => name.slice(0, -ENDING.length)).filter(isTemplateId);
      const shown = ids.sort().slice(0, MOST);
      return Promise.all(shown.map(async (id) => exampleCard(id, await read(id).catch(() => ''))));
    },
    read,
    put: (id, text) =>
      inTurn(id, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await safeSave(pathOf(id), Buffer.from(text, 'utf8'));
      }),
    discard: (id) => inTurn(id, () => rm(pathOf(id), { force: true })),
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(ENDING));
}
