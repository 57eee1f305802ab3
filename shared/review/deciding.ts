import type { EditCall } from '../edit/registry.ts';
import { runEdit } from '../edit/registry.ts';
import { DRAWN, drawingDigest, elementDigests } from '../model/digest.ts';
import type { IdSource } from '../model/ids.ts';
import type { Review } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { elementName } from '../rules/finding.ts';
import { type Speaker, speakerOf } from './people.ts';
import { isResolved, threads, writeRemark } from './remarks.ts';
import { currentReview, type Decision } from './reviews.ts';

export interface DecisionMade extends Speaker {
  readonly decision: Decision;
  /** What an approval depends on, or why the blueprint is returned; empty for neither. */
  readonly words: string;
  /** The status that the service is to have from now on; undefined leaves it. */
  readonly status?: string | undefined;
  readonly nextId: IdSource;
}

/** What a decision still lacks; undefined where it can be made. */
export type Lacking = 'name' | 'conditions' | 'reason';

/** A name always, conditions where there are to be some; whoever returns a blueprint says why, there or in a remark. */
export function lackingFor(
  document: BlueprintDocument,
  { name, decision, words }: Pick<DecisionMade, 'name' | 'decision' | 'words'>,
): Lacking | undefined {
  if (name === '') return 'name';
  if (words !== '') return undefined;
  if (decision === 'approved-with-conditions') return 'conditions';
  return decision === 'returned' && !saysWhy(document) ? 'reason' : undefined;
}

/** Whether an open remark or a finding sent back tells the author what to do. */
function saysWhy(document: BlueprintDocument): boolean {
  const answers = Object.values(currentReview(document)?.[1].answers ?? {});
  return answers.some(({ state }) => state === 'sent-back') || threads(document).some((thread) => !isResolved(thread));
}

/**
 * The edits that close the review that goes on, or one begun for it, with a decision on the drawing as it stands. Why a
 * blueprint is returned is kept as a remark on the whole of it.
 */
export function decide(document: BlueprintDocument, made: DecisionMade): EditCall[] {
  const { decision, words, status, language, at, nextId } = made;
  const { id: byId, calls } = speakerOf(document, made, nextId());
  const setStatus: EditCall[] =
    status === undefined ? [] : [{ edit: 'set-fields', args: { of: 'service', fields: { status } } }];
  const before = [...calls, ...setStatus];
  // The decision speaks of the drawing with the status that it brings.
  const decided = before.reduce((state, call) => runEdit(state, call).document, document);
  const reason = decision === 'returned' && words !== '' ? writeRemark(decided, { ...made, text: words }) : [];
  const fields = {
    byId,
    at,
    decision,
    ...(decision === 'approved-with-conditions' ? { conditions: { [language]: words } } : {}),
    ...recordedDrawing(decided),
  };
  const current = currentReview(document);
  const closing: EditCall = current
    ? { edit: 'set-fields', args: { of: { collection: 'reviews', id: current[0] }, fields } }
    : { edit: 'add-element', args: { collection: 'reviews', id: nextId(), element: fields } };
  return [...before, ...reason, closing];
}

/** What a decision keeps of the drawing as it stands. */
function recordedDrawing(
  document: BlueprintDocument,
): Pick<Review, 'drawingDigest' | 'elementDigests' | 'elementNames'> {
  const elementNames = Object.fromEntries(
    DRAWN.flatMap((collection) =>
      Object.entries(document[collection]).map(([id, element]) => [
        id,
        { collection, name: nameOf(document, id, element) },
      ]),
    ),
  );
  return { drawingDigest: drawingDigest(document), elementDigests: elementDigests(document), elementNames };
}

/** What an element is called: by its own name, else by what it stands on or joins. A column has no name. */
function nameOf(document: BlueprintDocument, id: Id, element: object): Text {
  const name: unknown = Reflect.get(element, 'name');
  if (typeof name === 'object' && name !== null) return name as Text;
  if (document.columns[id] || document.lines[id]) return {};
  return Object.fromEntries(document.languages.map((language) => [language, elementName(document, id, language)]));
}
