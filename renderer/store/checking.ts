import { otherBlueprints } from '../../shared/model/other-blueprints.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Checking } from '../../shared/report/findings/found.ts';
import { editorStore } from './editor.ts';
import { optionsFrom, surroundingsOf } from './surroundings.ts';

/** How the open document is checked, as plain values: under the rules of its folder, with what it refers to. */
export function checkingOn(date: string, document: BlueprintDocument): Checking {
  const { folder, resolve } = optionsFrom(surroundingsOf(editorStore.getState()), document);
  const named = otherBlueprints(document);
  const others = resolve && named.flatMap(({ documentId, pathHint }) => resolve(documentId, pathHint) ?? []);
  return { date, ...(folder ? { folder } : {}), ...(others ? { others } : {}) };
}
