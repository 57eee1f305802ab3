import { DRAWN, drawingDigest, elementDigests } from '../model/digest.ts';
import type { Review } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id, Text } from '../model/schema/values.ts';

/** What a decision, a revision or an agreement keeps of the drawing of which it speaks. */
export type RecordedDrawing = Pick<Review, 'drawingDigest' | 'elementDigests' | 'elementNames'>;

/** One drawn element that came, went or changed. */
export interface ElementChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly id: Id;
  /** By its name in the file; none where the element is gone and nothing kept what it was. */
  readonly collection?: string;
  /** What an element that is gone was called, where that was kept. */
  readonly name?: Text;
}

export interface ChangedSince {
  /** `status`: nothing but the status of the service is another; `unknown`: nothing was kept to compare with. */
  readonly state: 'same' | 'status' | 'changed' | 'unknown';
  /** By collection, in the order of the format; what is gone comes last. */
  readonly elements: readonly ElementChange[];
  /** The drawing changed, but in none of its elements: in facts of the service, or in names that it refers to. */
  readonly elsewhere: boolean;
}

/** What changed in the drawing since it was decided on or revised, told from the digests alone, without the old file. */
export function changedSince(document: BlueprintDocument, recorded: RecordedDrawing): ChangedSince {
  const { drawingDigest: then, elementDigests: parts } = recorded;
  if (then === undefined && parts === undefined) return { state: 'unknown', elements: [], elsewhere: false };
  const elements = parts ? changesOf(document, parts, recorded.elementNames ?? {}) : [];
  if (elements.length > 0) return { state: 'changed', elements, elsewhere: false };
  if (then === undefined || then === drawingDigest(document)) return { state: 'same', elements, elsewhere: false };
  if (parts && onlyStatus(document, then)) return { state: 'status', elements, elsewhere: false };
  return { state: 'changed', elements, elsewhere: parts !== undefined };
}

type Names = NonNullable<Review['elementNames']>;

function changesOf(document: BlueprintDocument, parts: Readonly<Record<Id, string>>, names: Names): ElementChange[] {
  const now = elementDigests(document);
  const present = DRAWN.flatMap((collection) =>
    Object.keys(document[collection]).flatMap((id): ElementChange[] => {
      if (!Object.hasOwn(parts, id)) return [{ kind: 'added', id, collection }];
      return parts[id] === now[id] ? [] : [{ kind: 'changed', id, collection }];
    }),
  );
  const gone = Object.keys(parts).filter((id) => !Object.hasOwn(now, id));
  return [...present, ...gone.map((id) => goneElement(id, names))];
}

function goneElement(id: Id, names: Names): ElementChange {
  const known = Object.hasOwn(names, id) ? names[id] : undefined;
  return { kind: 'removed', id, ...(known ? { collection: known.collection, name: known.name } : {}) };
}

/** The status is set after a decision, and that alone makes no other drawing. */
function onlyStatus(document: BlueprintDocument, then: string): boolean {
  const { status: _, ...without } = document.service;
  const services = [without, ...STATUSES.map((status) => ({ ...without, status }))];
  return services.some((one) => drawingDigest({ ...document, service: one }) === then);
}

const STATUSES = ['draft', 'in-review', 'in-force', 'retired'] as const;
