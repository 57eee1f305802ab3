import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

const FOLDER = join(import.meta.dirname, '../../assets/examples');

/** What is expected of an example beyond what all of them have. */
export interface Expected {
  /** At least so many steps; 25 where nothing is said. */
  readonly steps?: number;
  /** At most three, each with the reason that the file gives. */
  readonly waivers?: readonly { readonly ruleId: string; readonly reason: string }[];
}

/** By the name of the file. An example that needs nothing more has no entry. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  'complaint-handling': { steps: 40 },
  'investment-project': { steps: 50 },
};

export interface Example {
  readonly name: string;
  /** The file as it is shipped. */
  readonly text: string;
  readonly document: BlueprintDocument;
}

/** The examples that are shipped, by name. */
export function everyExample(): Example[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.blueprint'));
  return files.sort().map((file) => exampleOf(file.replace('.blueprint', '')));
}

/** One example as it is shipped. */
export function exampleOf(name: string): Example {
  const text = readFileSync(join(FOLDER, `${name}.blueprint`), 'utf8');
  const result = parseBlueprint(text);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusals)}`);
  return { name, text, document: result.document };
}
