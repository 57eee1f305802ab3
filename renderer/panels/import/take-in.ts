import { fragmentOf } from '../../../shared/edit/fragment.ts';
import { buildImported, type Imported } from '../../../shared/import/build.ts';
import { type ImportDraft, ImportRefusal, type Key } from '../../../shared/import/draft.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { LaneRole } from '../../../shared/model/schema/drawing.ts';
import { pasteFragment } from '../../commands/clipboard.ts';
import { nextId } from '../../store/editor.ts';

/** The blueprint of a draft with these roles, or why there is none. */
export function built(
  draft: ImportDraft,
  roles: Readonly<Record<Key, LaneRole>>,
): Imported | { readonly why: Sentence } {
  try {
    return buildImported(draft, { roles, documentId: crypto.randomUUID(), nextId });
  } catch (error) {
    if (error instanceof ImportRefusal) return { why: error.sentence };
    throw error;
  }
}

/** Pastes an imported drawing into the open blueprint, as one edit. */
export function insert(document: BlueprintDocument): void {
  pasteFragment(fragmentOf(document, [...Object.keys(document.steps), ...Object.keys(document.notes)]));
}
