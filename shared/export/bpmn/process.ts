import { lanesInOrder, phasesInOrder, textIn } from '../../model/queries.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';
import { noteAssociationXml, noteXml, titleXml } from './annotations.ts';
import { blueprintXml, elementXml, extensionXml, markersXml } from './extension.ts';
import { PROCESS_ID, xmlId } from './names.ts';
import { isActivity, isFlowNode, nodeName, timerXml } from './nodes.ts';
import { type BpmnPlan, named, type PlannedLink, stepName } from './plan.ts';
import { terminiXml, terminusFlowId, terminusId } from './termini.ts';

/** The process: lanes, nodes, data, flows, and what is drawn beside them. */
export function processXml(plan: BpmnPlan): string {
  const { document } = plan;
  return tag(
    'process',
    { id: PROCESS_ID, name: named(plan, document.service.name), isExecutable: 'false' },
    extensionXml(blueprintXml(document)),
    laneSetXml(plan),
    ...plan.steps.map(([id, step]) => stepXml(plan, id, step)),
    terminiXml(plan),
    ...plan.links.filter(({ form }) => form === 'sequence').map((planned) => flowXml(plan, planned)),
    ...plan.links.filter(({ form }) => form === 'association').map((planned) => associationXml(plan, planned)),
    ...phasesInOrder(document).map(([id, { name: _, ...fields }]) =>
      tag(
        'group',
        { id: xmlId(id), categoryValueRef: `${xmlId(id)}_value` },
        extensionXml(elementXml('phase', id, { name: document.phases[id]?.name, ...fields })),
      ),
    ),
    titleXml(plan),
    ...Object.entries(document.notes).map(([id, note]) => noteXml(plan, id, note)),
    ...Object.entries(document.notes).map(([id, { about }]) => noteAssociationXml(plan, id, about)),
  );
}

/** The names of the phases: BPMN keeps them apart from the frames that it draws. */
export function categoriesXml({ document, language }: BpmnPlan): string {
  return phasesInOrder(document)
    .map(([id, { name }]) => {
      const value = textIn(name, language, document.languages);
      return tag(
        'category',
        { id: `${xmlId(id)}_category` },
        tag('categoryValue', { id: `${xmlId(id)}_value`, value }),
      );
    })
    .join('');
}

function laneSetXml(plan: BpmnPlan): string {
  const { document } = plan;
  const lanes = lanesInOrder(document).map(([id, lane]) => {
    const inLane = plan.steps.filter(([, step]) => step.laneId === id && isFlowNode(step));
    const around = plan.termini.filter(({ step }) => document.steps[step]?.laneId === id);
    return tag(
      'lane',
      { id: xmlId(id), name: named(plan, lane.name) },
      extensionXml(elementXml('lane', id, lane)),
      ...[...inLane.map(([stepId]) => xmlId(stepId)), ...around.map(terminusId)].map((node) =>
        tag('flowNodeRef', {}, node),
      ),
    );
  });
  return lanes.length === 0 ? '' : tag('laneSet', { id: `${PROCESS_ID}-lanes` }, ...lanes);
}

function stepXml(plan: BpmnPlan, id: Id, step: Step): string {
  const { document } = plan;
  const name = nodeName(document, id, step);
  const description = named(plan, step.description);
  const documentation = description === '' ? '' : tag('documentation', {}, escapeXml(description));
  const extension = extensionXml(elementXml('step', id, step), markersXml(document, id));
  const attributes = { id: xmlId(id), name: stepName(plan, id, step) };
  if (name === 'dataObjectReference') {
    const data = `${xmlId(id)}_data`;
    return (
      tag(name, { ...attributes, dataObjectRef: data }, documentation, extension) + tag('dataObject', { id: data })
    );
  }
  const flows = plan.links.filter(({ form }) => form === 'sequence');
  const unsaid = (side: 'start' | 'end') =>
    plan.termini.filter((terminus) => terminus.step === id && terminus.side === side).map(terminusFlowId);
  const incoming = flows.filter(({ link }) => link.to === id).map((flow) => xmlId(flow.id));
  const outgoing = flows.filter(({ link }) => link.from === id).map((flow) => xmlId(flow.id));
  return tag(
    name,
    attributes,
    documentation,
    extension,
    ...[...unsaid('start'), ...incoming].map((flow) => tag('incoming', {}, flow)),
    ...[...outgoing, ...unsaid('end')].map((flow) => tag('outgoing', {}, flow)),
    isActivity(name) ? dataXml(plan, id) : '',
    timerXml(document, step),
  );
}

/** The data of a task. BPMN wants a target within the task: a property that nobody sees. */
function dataXml(plan: BpmnPlan, id: Id): string {
  const into = plan.links.filter(({ form, link }) => form === 'data-in' && link.to === id);
  const out = plan.links.filter(({ form, link }) => form === 'data-out' && link.from === id);
  const place = `${xmlId(id)}_input`;
  return [
    into.length > 0 ? tag('property', { id: place, name: '__targetRef_placeholder' }) : '',
    ...into.map(({ id: linkId, link }) =>
      tag(
        'dataInputAssociation',
        { id: xmlId(linkId) },
        extensionXml(elementXml('link', linkId, link), markersXml(plan.document, linkId)),
        tag('sourceRef', {}, xmlId(link.from)),
        tag('targetRef', {}, place),
      ),
    ),
    ...out.map(({ id: linkId, link }) =>
      tag(
        'dataOutputAssociation',
        { id: xmlId(linkId) },
        extensionXml(elementXml('link', linkId, link), markersXml(plan.document, linkId)),
        tag('targetRef', {}, xmlId(link.to)),
      ),
    ),
  ].join('');
}

function flowXml(plan: BpmnPlan, { id, link }: PlannedLink): string {
  const name = named(plan, link.condition);
  return tag(
    'sequenceFlow',
    {
      id: xmlId(id),
      name: name === '' ? undefined : name,
      sourceRef: xmlId(link.from),
      targetRef: xmlId(link.to),
    },
    extensionXml(elementXml('link', id, link), markersXml(plan.document, id)),
  );
}

function associationXml(plan: BpmnPlan, { id, link }: PlannedLink): string {
  return tag(
    'association',
    {
      id: xmlId(id),
      associationDirection: link.arrow === 'none' ? 'None' : link.arrow === 'double' ? 'Both' : 'One',
      sourceRef: xmlId(link.from),
      targetRef: xmlId(link.to),
    },
    extensionXml(elementXml('link', id, link), markersXml(plan.document, id)),
  );
}
