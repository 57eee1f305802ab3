import type { EditCall } from '../edit/registry.ts';
import type { IdSource } from '../model/ids.ts';
import type { Entry } from '../model/queries.ts';
import type { Remark } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { type Speaker, speakerOf } from './people.ts';

/** A remark with what was replied to it. */
export interface Thread {
  readonly id: Id;
  readonly remark: Remark;
  /** In the order in which they were written. */
  readonly replies: readonly Entry<Remark>[];
}

const threadsOf = new WeakMap<BlueprintDocument['remarks'], readonly Thread[]>();

/** All threads in the order in which they were begun. A reply to what is not there begins one of its own. */
export function threads(document: BlueprintDocument): readonly Thread[] {
  const known = threadsOf.get(document.remarks) ?? build(document.remarks);
  threadsOf.set(document.remarks, known);
  return known;
}

function build(remarks: BlueprintDocument['remarks']): Thread[] {
  const written = Object.entries(remarks).sort(byInstant);
  const replies = new Map<Id, Entry<Remark>[]>();
  for (const entry of written) {
    const root = rootOf(remarks, entry[0]);
    const members = replies.get(root) ?? [];
    if (root !== entry[0]) members.push(entry);
    replies.set(root, members);
  }
  return written.flatMap(([id, remark]) => {
    const mine = replies.get(id);
    return rootOf(remarks, id) === id ? [{ id, remark, replies: mine ?? [] }] : [];
  });
}

function byInstant([one, { at: a }]: Entry<Remark>, [other, { at: b }]: Entry<Remark>): number {
  return Date.parse(a) - Date.parse(b) || (one < other ? -1 : 1);
}

/** Where the replies of a thread lead back to; of a circle, which no program writes, the least id. */
function rootOf(remarks: BlueprintDocument['remarks'], id: Id): Id {
  const way: Id[] = [];
  let at = id;
  while (!way.includes(at)) {
    way.push(at);
    const parent = remarks[at]?.replyTo;
    if (parent === undefined || !Object.hasOwn(remarks, parent)) return at;
    at = parent;
  }
  return [...way.slice(way.indexOf(at))].sort()[0] ?? id;
}

/** Threads on an element; on the whole blueprint where none is named. */
export function threadsOn(document: BlueprintDocument, on: Id | undefined): readonly Thread[] {
  return threads(document).filter(({ remark }) => remark.on === on);
}

export function isResolved({ remark }: Thread): boolean {
  return remark.resolved === true;
}

/** How many threads are open on each element that has any. */
export function openOnElements(document: BlueprintDocument): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const thread of threads(document)) {
    const { on } = thread.remark;
    if (on !== undefined && !isResolved(thread)) counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return counts;
}

export interface NewRemark extends Speaker {
  readonly text: string;
  /** The element spoken of; none for the whole blueprint. */
  readonly on?: Id | undefined;
  /** The thread that it replies to. */
  readonly replyTo?: Id;
  readonly nextId: IdSource;
}

/** The edits that write a remark or a reply. A reply speaks of what its thread speaks of. */
export function writeRemark(document: BlueprintDocument, args: NewRemark): EditCall[] {
  const { text, language, at, on, replyTo, nextId } = args;
  const { id: byId, calls } = speakerOf(document, args, nextId());
  const about = replyTo === undefined ? on : document.remarks[replyTo]?.on;
  const element = {
    ...(about === undefined ? {} : { on: about }),
    text: { [language]: text },
    byId,
    at,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
  return [...calls, { edit: 'add-element', args: { collection: 'remarks', id: nextId(), element } }];
}

/** The edit that words a remark anew, in the language in which it is shown. */
export function rewordRemark(
  document: BlueprintDocument,
  id: Id,
  wording: string,
  { at, language }: Pick<Speaker, 'at' | 'language'>,
): EditCall[] {
  const remark = document.remarks[id];
  if (!remark) return [];
  const shown = Object.hasOwn(remark.text, language) ? language : (Object.keys(remark.text)[0] ?? language);
  const fields = { text: { ...remark.text, [shown]: wording }, editedAt: at };
  return [{ edit: 'set-fields', args: { of: { collection: 'remarks', id }, fields } }];
}

/** The edit that resolves a thread or opens it again. */
export function resolveThread(id: Id, resolved: boolean): EditCall[] {
  const fields = { resolved: resolved || undefined };
  return [{ edit: 'set-fields', args: { of: { collection: 'remarks', id }, fields } }];
}

/** The edit that deletes a remark, with the replies to it where it began a thread. */
export function deleteRemark(document: BlueprintDocument, id: Id): EditCall[] {
  const thread = threads(document).find((one) => one.id === id);
  const ids = [id, ...(thread?.replies.map(([reply]) => reply) ?? [])];
  return [{ edit: 'delete-elements', args: { ids } }];
}
