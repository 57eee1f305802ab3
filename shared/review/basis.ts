import type { RecordedDrawing } from '../compare/changed-since.ts';
import { inOrder } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { decisions } from './reviews.ts';

/** With what the drawing is compared as it stands. */
export type Basis = 'decision' | 'revision';

/** What the last decision or the last revision keeps of the drawing; undefined where none keeps anything. */
export function basisOf(document: BlueprintDocument, basis: Basis): RecordedDrawing | undefined {
  const kept: readonly RecordedDrawing[] = basis === 'decision' ? lastDecisionOf(document) : revisionsOf(document);
  return kept.find(({ drawingDigest, elementDigests }) => (drawingDigest ?? elementDigests) !== undefined);
}

function lastDecisionOf(document: BlueprintDocument): readonly RecordedDrawing[] {
  return decisions(document)
    .slice(0, 1)
    .map(([, review]) => review);
}

/** The latest first: by day, then by their own order. */
function revisionsOf({ revisions }: BlueprintDocument): readonly RecordedDrawing[] {
  const inOwnOrder = inOrder<BlueprintDocument['revisions'][string]>(revisions).map(([, revision]) => revision);
  const day = ({ date = '' }: { readonly date?: string }) => date;
  return inOwnOrder.reverse().sort((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}
