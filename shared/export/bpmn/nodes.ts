import { toMinutes } from '../../model/duration.ts';
import { linksFrom, linksTo, roleOf } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { tag } from '../xml.ts';

const TASK_OF_ROLE: Readonly<Record<string, string>> = {
  frontstage: 'userTask',
  backstage: 'userTask',
  'self-service': 'serviceTask',
  support: 'serviceTask',
};

/** The BPMN element that a step becomes. */
export function nodeName(document: BlueprintDocument, id: Id, step: Step): string {
  switch (step.kind) {
    case 'decision':
      return 'exclusiveGateway';
    case 'split':
      return 'parallelGateway';
    case 'wait':
      return 'intermediateCatchEvent';
    case 'event':
      return eventName(document, id);
    case 'evidence':
      return 'dataObjectReference';
    case 'system':
      return 'serviceTask';
    default:
      return TASK_OF_ROLE[roleOf(document, id) ?? ''] ?? 'task';
  }
}

/** BPMN knows what begins and what ends by their links: nothing leads to a start, nothing from an end. */
function eventName(document: BlueprintDocument, id: Id): string {
  if (linksTo(document, id).length === 0) return 'startEvent';
  return linksFrom(document, id).length === 0 ? 'endEvent' : 'intermediateThrowEvent';
}

/** Whether sequence flows may join a step: everything but evidence, which BPMN holds as data. */
export function isFlowNode(step: Step | undefined): boolean {
  return step !== undefined && step.kind !== 'evidence';
}

const ACTIVITY = /[tT]ask$/;

/** Whether data may flow in and out: of tasks alone. */
export function isActivity(name: string): boolean {
  return ACTIVITY.test(name);
}

/** What makes a wait a wait: a timer of its time. */
export function timerXml(document: BlueprintDocument, step: Step): string {
  if (step.kind !== 'wait') return '';
  const time = step.time ?? step.waiting;
  const minutes = time && toMinutes(time.likely, time.unit, document.service.calendar);
  const duration = minutes === undefined ? '' : tag('timeDuration', {}, `PT${Math.round(minutes * 60)}S`);
  return tag('timerEventDefinition', {}, duration);
}
