import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { carriedCollections, carriedLook, carriedService } from '../carried.ts';
import { fieldsXml } from '../fields-xml.ts';
import { tag } from '../xml.ts';

/** An element of the blueprint as extension of the BPMN element that stands for it: its id and all its fields. */
export function elementXml(name: string, id: Id, fields: object): string {
  return tag(`sb:${name}`, { id }, fieldsXml('sb:', fields));
}

/** Extension elements with their markers; nothing where there is nothing to hold. */
export function extensionXml(...content: readonly string[]): string {
  const inner = content.join('');
  return inner === '' ? '' : tag('extensionElements', {}, inner);
}

/** Fail points and wait points on a step or link, as extension elements. */
export function markersXml(document: BlueprintDocument, on: Id): string {
  const of = (name: string, points: Readonly<Record<Id, { readonly on: Id }>>) =>
    Object.entries(points)
      .filter(([, point]) => point.on === on)
      .map(([id, { on: _, ...fields }]) => elementXml(name, id, fields));
  return [...of('failPoint', document.failPoints), ...of('waitPoint', document.waitPoints)].join('');
}

/** What the whole blueprint is: languages, service, and the collections that its elements refer to. */
export function blueprintXml(document: BlueprintDocument): string {
  const { languages } = document;
  return tag(
    'sb:blueprint',
    { languages: languages.join(' ') },
    fieldsXml('sb:', { service: carriedService(document), ...carriedLook(document), ...carriedCollections(document) }),
  );
}
