import { createStore } from 'zustand/vanilla';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguageOf } from '../../shared/locales/sentences.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a person sets once for every document. */
export interface Settings {
  readonly language: InterfaceLanguage;
  readonly theme: ThemeChoice;
}

const KEY = 'settings';
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

function read(): Settings {
  const usual: Settings = { language: interfaceLanguageOf(navigator.languages), theme: 'system' };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { language, theme } = (stored ?? {}) as Partial<Settings>;
    return {
      language: INTERFACE_LANGUAGES.find((known) => known === language) ?? usual.language,
      theme: THEMES.find((known) => known === theme) ?? usual.theme,
    };
  } catch {
    return usual;
  }
}

export const settingsStore = createStore<Settings>(() => read());

settingsStore.subscribe((settings) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the choice holds for this window only.
  }
});
