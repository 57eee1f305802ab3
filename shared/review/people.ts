import type { EditCall } from '../edit/registry.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';

/** Who says something, and when: the name is typed and not verified. */
export interface Speaker {
  readonly name: string;
  /** UTC instant. */
  readonly at: string;
  /** Language tag of what is said. */
  readonly language: string;
}

/** The person of a name; undefined where there is none yet. */
export function personNamed(document: BlueprintDocument, name: string): Id | undefined {
  return Object.entries(document.people).find(([, person]) => Object.values(person.name).includes(name))?.[0];
}

/** The person of a name with the edits that make them where there is none yet. */
export function speakerOf(
  document: BlueprintDocument,
  { name, language }: Speaker,
  freshId: Id,
): { readonly id: Id; readonly calls: readonly EditCall[] } {
  const id = personNamed(document, name);
  if (id !== undefined) return { id, calls: [] };
  const element = { name: { [language]: name } };
  return { id: freshId, calls: [{ edit: 'add-element', args: { collection: 'people', id: freshId, element } }] };
}
