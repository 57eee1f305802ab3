import { parseBlueprint } from '../model/parse.ts';
import type { Example } from './port.ts';

/** What is told of a blueprint that cannot be read. */
const EMPTY = { scenario: {}, documentId: '', comparesWith: null, kind: 'custom', steps: 0, phases: 0, markers: 0 };

/** What a card tells of the text of a blueprint; its id alone where it cannot be read. */
export function exampleCard(id: string, text: string): Example {
  const parsed = parseBlueprint(text);
  if (!parsed.ok) return { ...EMPTY, id, title: { en: id } };
  const { documentId, service, steps, phases, failPoints, waitPoints } = parsed.document;
  return {
    id,
    title: service.name,
    scenario: service.scenario ?? service.outcome ?? {},
    documentId,
    comparesWith: service.comparesWith?.documentId ?? null,
    kind: service.kind ?? 'custom',
    steps: Object.keys(steps).length,
    phases: Object.keys(phases).length,
    markers: Object.keys(failPoints).length + Object.keys(waitPoints).length,
  };
}
