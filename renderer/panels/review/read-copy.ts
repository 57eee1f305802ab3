import { parseBlueprint } from '../../../shared/model/parse.ts';
import type { Refusal, Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { isCopyOf } from '../../../shared/review/returned.ts';
import { host } from '../../host/host.ts';
import { editorStore } from '../../store/editor.ts';

/** A returned copy that was read, with the states that were here before; or why it was not. */
export type ReadCopy =
  | { readonly name: string; readonly copy: BlueprintDocument; readonly earlier: readonly BlueprintDocument[] }
  | { readonly name: string; readonly refusals: readonly Refusal[] }
  | { readonly name: string; readonly problem: Sentence }
  | { readonly name: string; readonly other: true };

/** Reads the text of a returned copy as any blueprint is read; a copy of another blueprint is refused. */
export async function readCopy(document: BlueprintDocument, name: string, text: string): Promise<ReadCopy> {
  const parsed = parseBlueprint(text);
  if (!parsed.ok) return { name, refusals: parsed.refusals };
  if (!isCopyOf(document, parsed.document)) return { name, other: true };
  return { name, copy: parsed.document, earlier: await earlierStates(document) };
}

/** Lets the person pick the copy; null where they thought better of it. */
export async function pickCopy(document: BlueprintDocument): Promise<ReadCopy | null> {
  const picked = await host.pickFile('blueprints');
  if (!picked.ok) return { name: '', problem: picked.problem.message };
  if (!picked.value) return null;
  const read = await host.peekFile(picked.value);
  if (!read.ok) return { name: picked.value.name, problem: read.problem.message };
  return readCopy(document, picked.value.name, read.value.text);
}

/** Reads a copy that was dropped. */
export async function readDropped(document: BlueprintDocument, file: File): Promise<ReadCopy> {
  const text = await file.text().catch(() => '');
  return readCopy(document, file.name, text);
}

/** States of the document as it was saved, and as it was opened: they tell on which side something changed. */
async function earlierStates({ documentId }: BlueprintDocument): Promise<readonly BlueprintDocument[]> {
  const { saved } = editorStore.getState();
  const listed = await host.versionList(documentId);
  const texts = await Promise.all((listed.ok ? listed.value : []).map(({ id }) => host.versionRead(documentId, id)));
  const versions = texts.flatMap((text) => {
    const parsed = text.ok ? parseBlueprint(text.value) : undefined;
    return parsed?.ok ? [parsed.document] : [];
  });
  return saved ? [saved, ...versions] : versions;
}
