import { roleOf } from './queries.ts';
import type { BlueprintDocument } from './schema/document.ts';
import type { Link } from './schema/drawing.ts';

export type LinkKind = 'flow' | 'interaction' | 'internal' | 'support' | 'evidence' | 'unknown';

/** Self-service technology stands in the customer's sight, on the front side of the line of visibility. */
const SIDE: ReadonlyMap<string, 'evidence' | 'customer' | 'front' | 'back' | 'support'> = new Map([
  ['evidence', 'evidence'],
  ['customer', 'customer'],
  ['frontstage', 'front'],
  ['self-service', 'front'],
  ['backstage', 'back'],
  ['support', 'support'],
]);

/** The kind of a link follows from the roles that it joins and is never asked. `unknown` where a role is unknown. */
export function kindBetween(fromRole: string | undefined, toRole: string | undefined): LinkKind {
  const [from, to] = [SIDE.get(fromRole ?? ''), SIDE.get(toRole ?? '')];
  if (!from || !to) return 'unknown';
  if (from === 'evidence' || to === 'evidence') return 'evidence';
  if (from === to) return 'flow';
  if (from === 'support' || to === 'support') return 'support';
  return from === 'customer' || to === 'customer' ? 'interaction' : 'internal';
}

/** The kind of one link of a document. */
export function linkKind(document: BlueprintDocument, link: Pick<Link, 'from' | 'to'>): LinkKind {
  return kindBetween(roleOf(document, link.from), roleOf(document, link.to));
}

/** The arrow heads that one link is shown with: evidence is joined to its action without any, whatever its link says. */
export function headsOf(document: BlueprintDocument, link: Link): NonNullable<Link['arrow']> {
  return linkKind(document, link) === 'evidence' ? 'none' : (link.arrow ?? 'single');
}
