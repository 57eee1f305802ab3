import { apply, create, type Draft, type Patches } from 'mutative';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';

export type DocumentDraft = Draft<BlueprintDocument>;
export type DocumentPatches = Patches<{ pathAsArray: true; arrayLengthAssignment: true }>;

/** The document after an edit, the patches that lead there and those that lead back. */
export interface EditResult {
  readonly document: BlueprintDocument;
  readonly patches: DocumentPatches;
  readonly inverse: DocumentPatches;
}

/** Thrown by an edit that cannot be done on this document; the document is as it was. */
export class EditError extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/**
 * Changes a draft of the document by its arguments alone: ids and dates are in them, so that a replay is exact. `before`
 * is the document that the draft was made of, for reading without the cost of drafts.
 */
export type EditRecipe<Args> = (draft: DocumentDraft, args: Args, before: BlueprintDocument) => void;

/**
 * Runs one edit.
 * @throws EditError when the edit does not fit the document
 */
export function runRecipe<Args>(document: BlueprintDocument, recipe: EditRecipe<Args>, args: Args): EditResult {
  const [next, patches, inverse] = create(document, (draft) => recipe(draft, args, document), {
    enablePatches: { pathAsArray: true, arrayLengthAssignment: true },
  });
  return { document: next, patches, inverse };
}

/** The document with patches applied; used by undo, redo, journal and replay. */
export function applyPatches(document: BlueprintDocument, patches: DocumentPatches): BlueprintDocument {
  return patches.length === 0 ? document : apply(document, patches);
}
