import { linkKind } from '../../model/links.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Link } from '../../model/schema/drawing.ts';

/** Evidence has no arrow heads in the drawing either. */
export function headsOf(document: BlueprintDocument, link: Link): NonNullable<Link['arrow']> {
  return linkKind(document, link) === 'evidence' ? 'none' : (link.arrow ?? 'single');
}
