import { note, section, type TextContext, told, wordsOf } from '../context.ts';
import type { Section } from '../report.ts';

/** Where the drawing stands. */
export function drawingSection(context: TextContext): Section[] {
  const { document, texts } = context;
  const words = wordsOf(context);
  const name = told(context, document.service.name) || words.untitled;
  const language = document.languages.includes(texts) ? texts : (document.languages[0] ?? texts);
  const drawn = Object.values(document.steps).some(({ laneId, columnId }) => laneId && columnId);
  if (!drawn) return section('drawing', words.drawing, [note(words.emptyDrawing)]);
  return section('drawing', words.drawing, [{ kind: 'drawing', language, title: words.drawingOf(name) }]);
}
