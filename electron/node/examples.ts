import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example } from '../../shared/host/port.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
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
  return Promise.all(ids.sort().map((id) => cardOf(folder, id)));
}

/** What is told of an example that cannot be read. */
const EMPTY = { scenario: {}, documentId: '', comparesWith: null, kind: 'custom', steps: 0, phases: 0, markers: 0 };

async function cardOf(folder: string, id: string): Promise<Example> {
  const parsed = parseBlueprint(await readExample(folder, id));
  if (!parsed.ok) return { ...EMPTY, id, title: { en: id } };
  const { documentId, service, steps, phases, failPoints, waitPoints } = parsed.document;
  return {
    id,
    title: service.name,
    scenario: service.scenario ?? service.outcome ?? {},
    documentId,
    comparesWith: service.comparesWith?.documentId ?? null,
    kind: service.kind ?? 'custom',
    steps: Object.keys(steps).length,
    phases: Object.keys(phases).length,
    markers: Object.keys(failPoints).length + Object.keys(waitPoints).length,
  };
}

/**
 * The text of an example.
 * @param id lower-case letters, digits and hyphens: checked by the caller, since it becomes part of a path
 * @throws ReadError where there is none
 */
export async function readExample(folder: string, id: string): Promise<string> {
  return (await readText(join(folder, `${id}${ENDING}`))).text;
}
