import { useStore } from 'zustand';
import type { InterfaceLanguage, Sentences } from '../../shared/locales/sentences.ts';
import { type EditorState, editorStore } from './editor.ts';
import { settingsStore } from './settings.ts';

/** A part of the editor's state; the component renders again only when that part changes. */
export function useEditor<Part>(part: (state: EditorState) => Part): Part {
  return useStore(editorStore, part);
}

export function useLanguage(): InterfaceLanguage {
  return useStore(settingsStore, (settings) => settings.language);
}

/** The sentences of a table in the interface's language. */
export function useSentences<Table>(sentences: Sentences<Table>): Table {
  return sentences[useLanguage()];
}
