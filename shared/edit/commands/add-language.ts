import { LANE_NAMES } from '../../model/terms.ts';
import type { EditRecipe } from '../edit.ts';

export interface AddLanguage {
  /** A BCP 47 tag. */
  readonly language: string;
}

/** Declares one more language of the drawing; lanes without a name in it get the field's own word. */
export const addLanguage: EditRecipe<AddLanguage> = (draft, { language }, before) => {
  if (before.languages.includes(language)) return;
  draft.languages.push(language);
  const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = LANE_NAMES;
  for (const [id, { role, name }] of Object.entries(before.lanes)) {
    const term = terms[role]?.[language];
    const lane = draft.lanes[id];
    if (lane && term !== undefined && name[language] === undefined) lane.name[language] = term;
  }
};
