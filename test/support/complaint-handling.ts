import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

/** The complaint-handling example as it is shipped. */
export function complaintHandling(): BlueprintDocument {
  const path = join(import.meta.dirname, '../../assets/examples/complaint-handling.blueprint');
  const result = parseBlueprint(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.document;
}
