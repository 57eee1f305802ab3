import { EditError, type EditRecipe } from '../edit.ts';

export interface ReplaceTexts {
  readonly changes: readonly {
    /** Keys from the document to the map of languages. */
    readonly path: readonly string[];
    readonly language: string;
    readonly text: string;
  }[];
}

/** Writes texts at their places. @throws EditError where a place is gone */
export const replaceTexts: EditRecipe<ReplaceTexts> = (draft, { changes }) => {
  for (const { path, language, text } of changes) {
    let place: unknown = draft;
    for (const key of path) {
      place = typeof place === 'object' && place !== null && Object.hasOwn(place, key) ? Reflect.get(place, key) : null;
    }
    if (typeof place !== 'object' || place === null) throw new EditError(gone);
    Reflect.set(place, language, text);
  }
};

const gone = { en: 'A text to be replaced is no longer there.', 'zh-Hans': '要替换的文字已不存在。' };
