import { columnsOf } from './columns.ts';
import type { DraftLink, ImportDraft } from './draft.ts';

/** Marks links that run back in time as loops: other programs do not say so, and the method asks for it. */
export function withLoops(draft: ImportDraft, isForeign: (link: DraftLink) => boolean): ImportDraft {
  const columns = columnsOf(draft);
  const links = draft.links.map((link) => {
    const [from, to] = [columns.get(link.from), columns.get(link.to)];
    const back = from !== undefined && to !== undefined && to < from;
    return back && isForeign(link) ? { ...link, fields: { ...link.fields, loop: true } } : link;
  });
  return { ...draft, links };
}
