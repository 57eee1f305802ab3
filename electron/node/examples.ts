import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleCard } from '../../shared/host/example-card.ts';
import type { Example } from '../../shared/host/port.ts';
import { readText } from './read-text.ts';
import { errorCode } from './system-error.ts';

const ENDING = '.blueprint';

/** The example blueprints of a folder by name; a folder that is not there has none. */
export async function listExamples(folder: string): Promise<Example[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  return Promise.all(ids.sort().map(async (id) => exampleCard(id, await readExample(folder, id))));
}

/**
 * The text of an example.
 * @param id lower-case letters, digits and hyphens: checked by the caller, since it becomes part of a path
 * @throws ReadError where there is none
 */
export async function readExample(folder: string, id: string): Promise<string> {
  return (await readText(join(folder, `${id}${ENDING}`))).text;
}
