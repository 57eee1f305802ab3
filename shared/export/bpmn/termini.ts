import { columnPositions, lanePositions, roleOf } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { tag } from '../xml.ts';
import { elementXml, extensionXml } from './extension.ts';
import { xmlId } from './names.ts';
import { isFlowNode, nodeName } from './nodes.ts';
import type { BpmnPlan, PlannedLink } from './plan.ts';

/** An event that BPMN wants before a step to which nothing flows but a way back, or behind one from which nothing does. */
export interface Terminus {
  readonly side: 'start' | 'end';
  readonly step: Id;
  /** A process has one start without a condition: other steps begin when it is time for them. */
  readonly conditional: boolean;
}

const WORDS = {
  en: { start: 'Start', needed: 'When due', end: 'End' },
  'zh-Hans': { start: '开始', needed: '适时', end: '结束' },
} as const;

/** Starts and ends that a blueprint leaves unsaid. */
export function terminiOf(
  document: BlueprintDocument,
  steps: BpmnPlan['steps'],
  links: readonly PlannedLink[],
): readonly Terminus[] {
  const nodes = steps.filter(([, step]) => isFlowNode(step));
  const flows = links.filter(({ form }) => form === 'sequence').map(({ link }) => link);
  const columns = columnPositions(document);
  const at = (id: Id) => columns.get(document.steps[id]?.columnId ?? '') ?? 0;
  const entered = new Set(flows.filter(({ from, to }) => at(from) <= at(to)).map(({ to }) => to));
  const left = new Set(flows.map(({ from }) => from));
  const isNamed = (id: Id, step: Step, name: string) => nodeName(document, id, step) === name;
  const starts = nodes.filter(([id, step]) => !entered.has(id) && !isNamed(id, step, 'startEvent'));
  const ends = nodes.filter(([id, step]) => !left.has(id) && !isNamed(id, step, 'endEvent'));
  const first = nodes.some(([id, step]) => isNamed(id, step, 'startEvent')) ? undefined : firstOf(document, starts);
  return [
    ...starts.map(([step]) => ({ side: 'start', step, conditional: step !== first }) as const),
    ...ends.map(([step]) => ({ side: 'end', step, conditional: false }) as const),
  ];
}

/** The step at which the service begins: the one that says so, else the customer's first, else the first of all. */
function firstOf(document: BlueprintDocument, starts: BpmnPlan['steps']): Id | undefined {
  const [columns, lanes] = [columnPositions(document), lanePositions(document)];
  const rank = ([id, { terminal, columnId, laneId }]: (typeof starts)[number]): readonly number[] => [
    terminal === 'start' ? 0 : 1,
    roleOf(document, id) === 'customer' ? 0 : 1,
    columns.get(columnId ?? '') ?? 0,
    lanes.get(laneId ?? '') ?? 0,
  ];
  const compared = (one: readonly number[], other: readonly number[]) =>
    one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...starts].sort((one, other) => compared(rank(one), rank(other)))[0]?.[0];
}

export function terminusId({ side, step }: Terminus): string {
  return `${xmlId(step)}_${side}`;
}

export function terminusFlowId(terminus: Terminus): string {
  return `${terminusId(terminus)}_flow`;
}

export function terminusName({ side, conditional }: Terminus, language: string): string {
  const words = WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
  return side === 'end' ? words.end : conditional ? words.needed : words.start;
}

/** The events of a plan, and the flows that join them and their steps. They say that they are no steps of the blueprint. */
export function terminiXml({ termini, language }: BpmnPlan): string {
  return termini
    .map((terminus) => {
      const [id, flow, name] = [terminusId(terminus), terminusFlowId(terminus), terminusName(terminus, language)];
      const [sourceRef, targetRef] =
        terminus.side === 'start' ? [id, xmlId(terminus.step)] : [xmlId(terminus.step), id];
      const extension = extensionXml(elementXml('terminus', terminus.step, { name }));
      const condition = tag('conditionalEventDefinition', {}, tag('condition', {}, name));
      const event =
        terminus.side === 'start'
          ? tag('startEvent', { id, name }, extension, tag('outgoing', {}, flow), terminus.conditional ? condition : '')
          : tag('endEvent', { id, name }, extension, tag('incoming', {}, flow));
      return event + tag('sequenceFlow', { id: flow, sourceRef, targetRef });
    })
    .join('');
}
