import { createStore } from 'zustand/vanilla';
import { type OtherBlueprint, otherBlueprints, otherKey } from '../../shared/model/other-blueprints.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { CheckOptions } from '../../shared/rules/engine.ts';
import type { FolderSettings } from '../../shared/rules/settings.ts';
import type { EditorState } from './editor.ts';

/** What the folder of a file asks of its rules. */
export type FolderRules =
  | { readonly kind: 'none' }
  /** The host holds the file alone. */
  | { readonly kind: 'out-of-sight' }
  | { readonly kind: 'set'; readonly place: string; readonly settings: FolderSettings }
  /** A settings file that cannot be followed, told with its place: the check goes on without it. */
  | { readonly kind: 'broken'; readonly place: string; readonly sentence: Sentence };

/** What a file's folder adds to its check. */
export interface Surroundings {
  readonly rules: FolderRules;
  /** The blueprints that were asked for, by how they are referred to, null where none is there; null where nobody can look. */
  readonly others: ReadonlyMap<string, BlueprintDocument | null> | null;
}

const NONE: Surroundings = { rules: { kind: 'none' }, others: null };

/** By the id of the file. */
export const surroundingsStore = createStore<Readonly<Record<string, Surroundings>>>(() => ({}));

/** What surrounds a document's file, as far as it is known by now; nothing where it has none. */
export function surroundingsOf({ file }: Pick<EditorState, 'file'>): Surroundings {
  return surroundingsStore.getState()[file?.id ?? ''] ?? NONE;
}

/** The settings in force, where the folder has some that can be followed. */
export function settingsIn({ rules }: Surroundings): FolderSettings | undefined {
  return rules.kind === 'set' ? rules.settings : undefined;
}

/** What the surroundings give to a check; other blueprints only once all that the document names were asked for. */
export function optionsFrom(
  { rules, others }: Surroundings,
  document: BlueprintDocument,
): Pick<CheckOptions, 'folder' | 'resolve'> {
  const known = others !== null && otherBlueprints(document).every((other) => others.has(otherKey(other)));
  return {
    ...(rules.kind === 'set' ? { folder: rules.settings } : {}),
    ...(known ? { resolve: resolveIn(others) } : {}),
  };
}

const resolvers = new WeakMap<object, NonNullable<CheckOptions['resolve']>>();

/** The same function for the same blueprints, so that nothing is judged again without a reason. */
function resolveIn(others: ReadonlyMap<string, BlueprintDocument | null>): NonNullable<CheckOptions['resolve']> {
  const known = resolvers.get(others);
  if (known) return known;
  const resolve: CheckOptions['resolve'] = (documentId, pathHint) => {
    const other: OtherBlueprint = pathHint === undefined ? { documentId } : { documentId, pathHint };
    return others.get(otherKey(other)) ?? undefined;
  };
  resolvers.set(others, resolve);
  return resolve;
}
