import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { settingsStore } from '../../store/settings.ts';
import { useEditor } from '../../store/use-store.ts';
import type { CellContext } from './cell-text.ts';

/** What cells of the open document are shown and read with. */
export function useCellContext(document: BlueprintDocument): CellContext {
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const interfaceLanguage = useStore(settingsStore, (settings) => settings.language);
  const unit = useStore(settingsStore, ({ timeUnit }) => timeUnit);
  const currency = useStore(settingsStore, (settings) => settings.currency);
  return useMemo(
    () => ({ document, language, interfaceLanguage, unit, currency }),
    [document, language, interfaceLanguage, unit, currency],
  );
}
