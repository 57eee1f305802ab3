import { createBlueprint, type NewBlueprint } from '../model/create.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { STORY } from './story.ts';

/** What a lesson is made with: a UUID, a source of ids, and the language in which it is drawn. */
export interface NewLesson extends Pick<NewBlueprint, 'documentId' | 'nextId'> {
  readonly language: keyof Sentence;
}

/** The blueprint that the tutorial begins with: a blank one that holds the story as its scenario. */
export function createLesson({ documentId, nextId, language }: NewLesson): BlueprintDocument {
  const blank = createBlueprint({ documentId, nextId, languages: [language] });
  const service = { ...blank.service, scenario: { [language]: STORY.told[language] }, state: 'as-is' };
  return { ...blank, service };
}
