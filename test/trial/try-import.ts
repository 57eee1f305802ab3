import { randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { type Foreign, readForeign } from '../../electron/node/read-foreign.ts';
import { countsInWords, countsOf, lossesInWords, suggestedRoles } from '../../shared/import/account.ts';
import { buildImported } from '../../shared/import/build.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import {
  IMPORT_FORMAT_IDS,
  IMPORT_FORMATS,
  type ImportFormatId,
  importFormatOf,
} from '../../shared/import/registry.ts';
import { idSource } from '../../shared/model/ids.ts';

/** What became of one file. */
export interface Trial {
  /** Seen from the folder. */
  readonly path: string;
  readonly outcome: 'read' | 'refused' | 'crashed';
  /** What was understood and lost, or why nothing was; a line each. */
  readonly lines: readonly string[];
}

/** Every file below a folder that an importer may read: by its ending, and XML files by whoever understands them. */
export async function filesToTry(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && formatsOf(entry.name).length > 0)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function formatsOf(name: string): readonly ImportFormatId[] {
  const ending = extname(name).slice(1).toLowerCase();
  if (ending === 'xml') return IMPORT_FORMAT_IDS;
  const format = importFormatOf(ending);
  return format === undefined ? [] : [format];
}

/** Imports one file; whatever is in it, this gives what became of it. */
export async function tryFile(folder: string, file: string): Promise<Trial> {
  const path = relative(folder, file);
  try {
    return { path, outcome: 'read', lines: account(await understood(file)) };
  } catch (error) {
    if (error instanceof ImportRefusal) return { path, outcome: 'refused', lines: [error.sentence.en] };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { path, outcome: 'crashed', lines: stack.split('\n') };
  }
}

/** Reads a file as the first of its formats that finds a step in it; else as the last that was tried. */
async function understood(file: string): Promise<Foreign> {
  let refusal: unknown;
  let found: Foreign | undefined;
  for (const format of formatsOf(file)) {
    try {
      found = await readForeign(file, 'en', { as: format });
      if (found.draft.steps.length > 0) return found;
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      refusal = error;
    }
  }
  if (found) return found;
  throw refusal;
}

function account({ format, draft }: Foreign): readonly string[] {
  const roles = suggestedRoles(draft);
  const building = { roles, documentId: randomUUID(), nextId: idSource(randomBytes) };
  const { document, losses } = buildImported(draft, building);
  const trayed = Object.values(document.steps).filter(({ laneId }) => laneId === undefined).length;
  return [
    `${IMPORT_FORMATS[format].label.en}: ${countsInWords(countsOf(draft)).en}.`,
    ...(trayed > 0 ? [`In the tray, for want of a lane with a role: ${trayed}.`] : []),
    ...lossesInWords(losses).map(({ en }) => `Lost: ${en}`),
  ];
}
