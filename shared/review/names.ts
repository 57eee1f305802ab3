import type { ElementChange } from '../compare/changed-since.ts';
import { columnPositions, textIn } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { elementName, elementOf } from '../rules/finding.ts';

/** What somebody wrote, in a language where they wrote in it, else as they did. */
export function writtenText(text: Text | undefined, language: string): string {
  return textIn(text, language, Object.keys(text ?? {}));
}

/** A person's name; empty where they are not in the document. */
export function personName(document: BlueprintDocument, id: Id | undefined, language: string): string {
  if (id === undefined || !Object.hasOwn(document.people, id)) return '';
  return writtenText(document.people[id]?.name, language);
}

/** What a changed element is called, as far as that is known; empty where it is not. */
export function changedName(document: BlueprintDocument, { id, name, collection }: ElementChange, language: string) {
  if (collection === 'columns') return columnName(document, id);
  return elementOf(document, id) ? elementName(document, id, language) : writtenText(name, language);
}

function columnName(document: BlueprintDocument, id: Id): string {
  const position = columnPositions(document).get(id);
  return position === undefined ? '' : String(position + 1);
}
