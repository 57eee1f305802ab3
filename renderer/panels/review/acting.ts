import type { Speaker } from '../../../shared/review/people.ts';
import { editorStore } from '../../store/editor.ts';
import { settingsStore } from '../../store/settings.ts';

/** Who speaks now, by the name that is remembered, in the language in which the drawing is typed. */
export function speakerNow(): Speaker {
  const { drawingLanguages, history } = editorStore.getState();
  const language = drawingLanguages[0] ?? history?.document.languages[0] ?? 'en';
  return { name: settingsStore.getState().name.trim(), at: new Date().toISOString(), language };
}
