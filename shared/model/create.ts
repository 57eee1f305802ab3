import { generateNKeysBetween } from 'fractional-indexing';
import type { IdSource } from './ids.ts';
import { type BlueprintDocument, blueprintDocument, FORMAT, SCHEMA_VERSION } from './schema/document.ts';
import type { LaneRole } from './schema/drawing.ts';
import { LANE_NAMES } from './terms.ts';

export interface NewBlueprint {
  /** A UUID. */
  readonly documentId: string;
  readonly nextId: IdSource;
  /** Language tags; the first is the fallback. */
  readonly languages: readonly string[];
}

const ROLES = ['evidence', 'customer', 'frontstage', 'backstage', 'support'] as const satisfies readonly LaneRole[];

/**
 * A blank blueprint: five named lanes, one empty column, no step.
 * @throws ZodError when the id or a language tag is malformed
 */
export function createBlueprint({ documentId, nextId, languages }: NewBlueprint): BlueprintDocument {
  const orders = generateNKeysBetween(null, null, ROLES.length);
  const lanes = ROLES.map((role, index) => [nextId(), { role, name: nameIn(role, languages), order: orders[index] }]);
  const [columnOrder] = generateNKeysBetween(null, null, 1);
  return blueprintDocument.parse({
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    documentId,
    languages,
    service: { name: {}, status: 'draft' },
    lanes: Object.fromEntries(lanes),
    columns: { [nextId()]: { order: columnOrder } },
  });
}

function nameIn(role: LaneRole, languages: readonly string[]): Record<string, string> {
  const names = LANE_NAMES[role];
  const entries = languages.map((language) => [language, names[language] ?? names.en ?? '']);
  return Object.fromEntries(entries);
}
