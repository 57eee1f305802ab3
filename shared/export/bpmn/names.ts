/** Namespace of what BPMN itself has no place for: elements as `fieldsXml` writes them, each with the id of the blueprint's. */
export const EXTENSION_NAMESPACE = 'urn:service-blueprint-studio:bpmn:1';
export const EXPORTER = 'Service Blueprint Studio';
export const PARTICIPANT_ID = 'blueprint-participant';
export const TITLE_ID = 'blueprint-title';
export const PROCESS_ID = 'blueprint-process';

/** An element id as an XML name: it may begin with a digit or a dash. The extension elements hold the id itself. */
export function xmlId(id: string): string {
  return `_${id}`;
}

/** The line between a note and what it is about. */
export function aboutId(note: string): string {
  return `${xmlId(note)}_about`;
}
