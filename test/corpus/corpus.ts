import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { hospitality } from './cases/hospitality.ts';
import { personalServices } from './cases/personal-services.ts';
import { type Case, writeBlueprint } from './write.ts';

export interface CorpusEntry {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly document: BlueprintDocument;
}

const CASES: readonly Case[] = [...personalServices, ...hospitality];

/**
 * Blueprints redrawn from published or commonly taught cases: sound ones, in which nothing is broken.
 * @throws Error naming the case whose notation is wrong
 */
export function corpus(): readonly CorpusEntry[] {
  return CASES.map(({ id, source, text }) => {
    try {
      const document = writeBlueprint(text);
      return { id, title: Object.values(document.service.name)[0] ?? '', source, document };
    } catch (error) {
      throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}
