import { addEntry } from '../../../shared/edit/entries.ts';
import { type OfferedPreset, withOwn, withOwnRenamed, withoutOwn } from '../../../shared/export/kept-presets.ts';
import type { Preset } from '../../../shared/export/presets.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { edit, nextId } from '../../store/editor.ts';
import { presetStore } from '../../store/presets.ts';

/** Keeps a preset for the person; gives its key. */
export function keepOwn(name: string, preset: Preset): string {
  presetStore.setState((kept) => withOwn(kept, name, preset));
  return `own:${name}`;
}

/** Keeps a preset with the document, as an edit; gives its key, or none where it does not fit. */
export function keepInDocument(document: BlueprintDocument, preset: Preset): string | null {
  const id = nextId();
  return edit([addEntry(document, 'exportPresets', id, { ...preset })], { fromList: true }) ? `document:${id}` : null;
}

/**
 * Gives a preset another name.
 * @param language the language of the name, where the document keeps it
 */
export function renamePreset({ key, from, name }: OfferedPreset, renamed: string, language: string): string | null {
  if (from === 'own') {
    presetStore.setState((kept) => withOwnRenamed(kept, idOf(key), renamed));
    return `own:${renamed}`;
  }
  const fields = { name: { ...name, [language]: renamed } };
  const of = { collection: 'exportPresets', id: idOf(key) } as const;
  return edit([{ edit: 'set-fields', args: { of, fields } }], { fromList: true }) ? key : null;
}

export function deletePreset({ key, from }: OfferedPreset): void {
  if (from === 'own') presetStore.setState((kept) => withoutOwn(kept, idOf(key)));
  else edit([{ edit: 'delete-elements', args: { ids: [idOf(key)] } }], { fromList: true });
}

/** Lets every export begin with a preset. */
export function makeUsual({ key }: OfferedPreset): void {
  presetStore.setState({ usual: key });
}

/** What follows the colon: the name of one's own, the id of a document's. */
function idOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
