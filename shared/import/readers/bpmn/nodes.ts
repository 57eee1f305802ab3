import type { FailPoint, WaitPoint } from '../../../model/schema/drawing.ts';
import type { Duration } from '../../../model/schema/values.ts';
import type { DraftMarker, DraftStep, ImportLoss, Key } from '../../draft.ts';
import { nameKept } from '../text-kept.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import { type BpmnFile, extensionOf, idOf, localName, nameOf } from './file.ts';
import { EVIDENCE_LANE, type Lanes, SYSTEM_LANE } from './lanes.ts';
import { failPointsOn, ownFields, waitPointsOn } from './own-fields.ts';

/** What the flow nodes and data of all processes become. */
export interface Nodes {
  readonly steps: DraftStep[];
  readonly failPoints: DraftMarker<FailPoint>[];
  readonly waitPoints: DraftMarker<WaitPoint>[];
  readonly losses: ImportLoss[];
  /** For a node that is no step itself: the step that stands for it. */
  readonly standsFor: Map<string, Key>;
  /** For a subprocess that is taken in with its content: where flows enter and leave it. */
  readonly doors: Map<string, { readonly entry: Key | undefined; readonly exit: Key | undefined }>;
  /** Labels for flows that leave a boundary event, by its id. */
  readonly conditions: Map<string, string>;
  /** Starts and ends that an export of ours put around the blueprint's steps. */
  readonly termini: Set<string>;
}

const TASK = /^(task|.+Task|callActivity|callChoreography|transaction|adHocSubProcess)$/;
const GATEWAY = /Gateway$/;
const EVENT = /Event$/;

/** Every node of the processes, those of opened subprocesses in their lane. */
export function readNodes(file: BpmnFile, lanes: Lanes, language: string): Nodes {
  const nodes: Nodes = {
    steps: [],
    failPoints: [],
    waitPoints: [],
    losses: [],
    standsFor: new Map(),
    doors: new Map(),
    conditions: new Map(),
    termini: new Set(),
  };
  for (const process of file.processes) {
    readContent(process, { file, lanes, language, nodes, lane: lanes.laneOfProcess.get(idOf(process)) });
  }
  return nodes;
}

interface Reading {
  readonly file: BpmnFile;
  readonly lanes: Lanes;
  readonly language: string;
  readonly nodes: Nodes;
  /** The lane of nodes of which no lane speaks. */
  readonly lane: Key | undefined;
}

function readContent(container: XmlElement, reading: Reading): void {
  for (const element of container.children) readNode(element, reading);
}

function readNode(element: XmlElement, reading: Reading): void {
  const { name } = element;
  if (name === 'subProcess' || name === 'transaction' || name === 'adHocSubProcess') readSubprocess(element, reading);
  else if (name === 'boundaryEvent') readBoundaryEvent(element, reading);
  else if (name === 'dataObjectReference') addStep(element, 'evidence', { ...reading, lane: EVIDENCE_LANE });
  else if (name === 'dataStoreReference') addStep(element, 'system', { ...reading, lane: SYSTEM_LANE });
  else if (TASK.test(name)) addStep(element, 'action', reading);
  else if (GATEWAY.test(name)) readGateway(element, reading);
  else if (EVENT.test(name)) readEvent(element, reading);
}

function laneOf(element: XmlElement, { lanes, lane }: Reading): Key | undefined {
  return lanes.laneOfNode.get(idOf(element)) ?? lane;
}

function addStep(
  element: XmlElement,
  kind: DraftStep['kind'],
  reading: Reading,
  fields: NonNullable<DraftStep['fields']> = {},
): void {
  const { file, language, nodes } = reading;
  const own = extensionOf(element, 'step');
  const box = file.bounds.get(idOf(element));
  if (own) nodes.steps.push(ownStep(element, own, reading));
  else {
    const lane = laneOf(element, reading);
    const description = childNamed(element, 'documentation')?.text.trim();
    const name = nameOf(element) || USUAL_NAMES[element.name] || '';
    nodes.steps.push({
      key: idOf(element),
      name: name === '' ? {} : { [language]: name },
      kind,
      ...(lane === undefined ? {} : { lane }),
      ...(box ? { box } : {}),
      fields: { ...fields, ...(description ? { description: { [language]: description } } : {}) },
    });
    tellRepeats(element, nodes);
  }
  const key = own?.attributes.id ?? idOf(element);
  if (key !== idOf(element)) nodes.standsFor.set(idOf(element), key);
  nodes.failPoints.push(...failPointsOn(element, key));
  nodes.waitPoints.push(...waitPointsOn(element, key));
}

/** Events that most drawings leave without a name. */
const USUAL_NAMES: Readonly<Record<string, string>> = { startEvent: 'Start', endEvent: 'End' };

/** A step of an export of ours: all its fields, its place as the diagram now has it. */
function ownStep(element: XmlElement, own: XmlElement, reading: Reading): DraftStep {
  const { kind, name, ...fields } = ownFields(own);
  const box = reading.file.bounds.get(idOf(element));
  const placed =
    element.name === 'dataObjectReference' ? own.children.find((child) => child.name === 'laneId')?.text : undefined;
  const lane = placed ?? laneOf(element, reading);
  return {
    key: own.attributes.id ?? '',
    name: nameKept(name, element.attributes.name ?? '', reading.language),
    kind: typeof kind === 'string' ? kind : 'action',
    ...(lane === undefined ? {} : { lane }),
    ...(box ? { box } : {}),
    fields,
  };
}

function tellRepeats(element: XmlElement, { losses }: Nodes): void {
  const repeats = element.children.some(({ name }) => name.endsWith('LoopCharacteristics'));
  if (!repeats) return;
  losses.push({
    what: { en: 'That a task is repeated is not taken in.', 'zh-Hans': '任务的循环执行设置未导入。' },
    where: nameOf(element) || idOf(element),
  });
}

/** A gateway decides or parts; of other kinds than these two only the name of the kind is lost. */
function readGateway(element: XmlElement, reading: Reading): void {
  const { nodes } = reading;
  addStep(element, element.name === 'parallelGateway' ? 'split' : 'decision', reading);
  if (element.name === 'exclusiveGateway' || element.name === 'parallelGateway') return;
  nodes.losses.push({
    what: {
      en: `A gateway of the kind ${element.name} became a decision.`,
      'zh-Hans': `${element.name} 类型的网关已转为决策点。`,
    },
    where: nameOf(element) || idOf(element),
  });
}

function readEvent(element: XmlElement, reading: Reading): void {
  if (isTerminus(element)) {
    reading.nodes.termini.add(idOf(element));
    return;
  }
  const timer = childNamed(element, 'timerEventDefinition');
  if (timer && element.name !== 'startEvent') {
    const time = isoDuration(childNamed(timer, 'timeDuration')?.text ?? '');
    addStep(element, 'wait', reading, time ? { time } : {});
    return;
  }
  const terminal = element.name === 'startEvent' ? 'start' : element.name === 'endEvent' ? 'end' : undefined;
  addStep(element, 'event', reading, terminal ? { terminal } : {});
}

/** An event that our export added; one that was given a name of its own since is a step. */
function isTerminus(element: XmlElement): boolean {
  const own = extensionOf(element, 'terminus');
  return own !== undefined && ownFields(own).name === nameOf(element);
}

/** What stands on the edge of a task: a timer is a wait point, anything else a way to fail; flows leave from the task. */
function readBoundaryEvent(element: XmlElement, { nodes, language }: Reading): void {
  const host = localName(element.attributes.attachedToRef ?? '');
  const key = idOf(element);
  const name = nameOf(element);
  const timer = childNamed(element, 'timerEventDefinition');
  const definition = element.children.find((child) => child.name.endsWith('EventDefinition'))?.name ?? 'event';
  nodes.standsFor.set(key, host);
  nodes.conditions.set(key, name || definition.replace('EventDefinition', ''));
  if (timer) {
    const expected = isoDuration(childNamed(timer, 'timeDuration')?.text ?? '');
    nodes.waitPoints.push({ key: `${key}-marker`, on: host, fields: expected ? { expected } : {} });
    return;
  }
  const what = name || definition.replace('EventDefinition', '');
  nodes.failPoints.push({ key: `${key}-marker`, on: host, fields: { what: { [language]: what } } });
}

/** A subprocess drawn open is taken in with its content, a closed one as one step. */
function readSubprocess(element: XmlElement, reading: Reading): void {
  const { file, nodes } = reading;
  const inner = element.children.filter(
    ({ name }) => TASK.test(name) || GATEWAY.test(name) || EVENT.test(name) || name === 'subProcess',
  );
  if (inner.length === 0 || !file.expanded.has(idOf(element))) {
    addStep(element, 'action', reading);
    if (inner.length > 0) nodes.losses.push(closed(element, inner.length));
    return;
  }
  const lane = laneOf(element, reading);
  readContent(element, { ...reading, lane });
  const flows = childrenNamed(element, 'sequenceFlow');
  const ends = (side: 'sourceRef' | 'targetRef') =>
    new Set(flows.map(({ attributes }) => localName(attributes[side] ?? '')));
  const [sources, targets] = [ends('sourceRef'), ends('targetRef')];
  const apart = inner.filter(({ name }) => name !== 'boundaryEvent').map(idOf);
  nodes.doors.set(idOf(element), {
    entry: apart.find((id) => !targets.has(id)) ?? apart[0],
    exit: apart.findLast((id) => !sources.has(id)) ?? apart.at(-1),
  });
  nodes.losses.push({
    what: {
      en: 'The frame of a subprocess is gone; its steps stand in the drawing.',
      'zh-Hans': '子流程外框已去除，其步骤直接置于图中。',
    },
    where: nameOf(element) || idOf(element),
  });
}

function closed(element: XmlElement, count: number): ImportLoss {
  return {
    what: {
      en: `A closed subprocess became one step; the ${count} in it are left out.`,
      'zh-Hans': `折叠的子流程已转为一个步骤，其中 ${count} 个元素未导入。`,
    },
    where: nameOf(element) || idOf(element),
  };
}

const ISO_DURATION = /^P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS = ['month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** A duration of ISO 8601 with one part, or the sum of several in minutes; undefined for anything else. */
export function isoDuration(text: string): Duration | undefined {
  const parts = ISO_DURATION.exec(text.trim())?.slice(1);
  const given = parts?.flatMap((part, index) => {
    const unit = UNITS[index];
    return part === undefined || unit === undefined ? [] : [{ likely: Number(part), unit }];
  });
  const [only] = given ?? [];
  if (!given || !only) return undefined;
  if (given.length === 1) return only;
  const minutes = { month: 43_200, week: 10_080, day: 1_440, hour: 60, minute: 1, second: 1 / 60 };
  return { likely: given.reduce((sum, { likely, unit }) => sum + likely * minutes[unit], 0), unit: 'minute' };
}
