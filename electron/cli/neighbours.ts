import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { MOST_FILE_BYTES } from '../../shared/host/messages.ts';
import { otherBlueprints } from '../../shared/model/other-blueprints.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Resolve } from '../../shared/rules/rule.ts';

const ENDING = '.blueprint';

/**
 * Finds the blueprints that those of a folder refer to: first where the path hint says, taken from that folder, then
 * among its other files. Whatever a hint says, only a blueprint of the very document id is given. Each file is read once.
 */
export function neighbours(): (folder: string) => Resolve {
  const documents = new Map<string, BlueprintDocument | undefined>();
  const read = (path: string): BlueprintDocument | undefined => {
    if (!documents.has(path)) documents.set(path, readQuietly(path));
    return documents.get(path);
  };
  return (folder) => (documentId, pathHint) => {
    const hinted = pathHint?.endsWith(ENDING) && !isAbsolute(pathHint) ? [join(folder, pathHint)] : [];
    for (const path of [...hinted, ...blueprintsIn(folder)]) {
      const document = read(path);
      if (document?.documentId === documentId) return document;
    }
    return undefined;
  };
}

function blueprintsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** The document of a file; nothing where it cannot be read or is none: that file's own check says why. */
function readQuietly(path: string): BlueprintDocument | undefined {
  try {
    const entry = statSync(path);
    if (!entry.isFile() || entry.size > MOST_FILE_BYTES) return undefined;
    const parsed = parseBlueprint(readFileSync(path, 'utf8'));
    return parsed.ok ? parsed.document : undefined;
  } catch {
    return undefined;
  }
}

/** The blueprints that a document refers to, as far as they are found. */
export function referredTo(document: BlueprintDocument, find: Resolve): readonly BlueprintDocument[] {
  const found = otherBlueprints(document).flatMap(({ documentId, pathHint }) => find(documentId, pathHint) ?? []);
  return [...new Set(found)];
}
