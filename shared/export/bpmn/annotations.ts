import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';
import { elementXml, extensionXml } from './extension.ts';
import { aboutId, TITLE_ID, xmlId } from './names.ts';
import { type BpmnPlan, named } from './plan.ts';

/** An annotation that is drawn as a title block; it is no note of the blueprint. */
export function titleXml({ title }: BpmnPlan): string {
  if (title === '') return '';
  const text = tag('text', {}, escapeXml(title));
  return tag('textAnnotation', { id: TITLE_ID }, extensionXml(elementXml('title', TITLE_ID, {})), text);
}

export function noteXml(plan: BpmnPlan, id: Id, note: BlueprintDocument['notes'][Id]): string {
  return tag(
    'textAnnotation',
    { id: xmlId(id) },
    extensionXml(elementXml('note', id, note)),
    tag('text', {}, escapeXml(named(plan, note.text))),
  );
}

export function noteAssociationXml(plan: BpmnPlan, id: Id, about: Id | undefined): string {
  const drawn =
    about !== undefined &&
    [...plan.steps, ...plan.links.map((link) => [link.id] as const)].some(([other]) => other === about);
  if (!drawn) return '';
  return tag('association', { id: aboutId(id), sourceRef: xmlId(about), targetRef: xmlId(id) });
}
