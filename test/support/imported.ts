import { buildImported, type Imported } from '../../shared/import/build.ts';
import type { ImportDraft } from '../../shared/import/draft.ts';
import type { LaneRole } from '../../shared/model/schema/drawing.ts';
import { countingIds } from './ids.ts';

const DOCUMENT_ID = '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a01';

/** The blueprint of a draft, its lanes in the roles that the file says, the others in the usual one. */
export function importedFrom(draft: ImportDraft, usual: LaneRole = 'frontstage'): Imported {
  const roles = Object.fromEntries(draft.lanes.map(({ key, role }) => [key, role ?? usual]));
  return buildImported(draft, { roles, documentId: DOCUMENT_ID, nextId: countingIds() });
}
