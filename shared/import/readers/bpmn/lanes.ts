import type { DraftLane, Key } from '../../draft.ts';
import { roleFromName } from '../../lane-roles.ts';
import { childrenNamed, type XmlElement } from '../xml.ts';
import { type BpmnFile, extensionOf, idOf, localName, nameOf } from './file.ts';
import { laneFields } from './own-fields.ts';

/** Lanes for data and data stores of files that are not the blueprint's own: BPMN has no lane for them. */
export const EVIDENCE_LANE = 'data-objects';
export const SYSTEM_LANE = 'data-stores';

export interface Lanes {
  readonly lanes: readonly DraftLane[];
  /** The lane of a flow node, by its id; where BPMN does not say, the only lane of its process. */
  readonly laneOfNode: ReadonlyMap<string, Key>;
  readonly laneOfProcess: ReadonlyMap<string, Key>;
}

interface FoundLane extends DraftLane {
  readonly nodes: readonly string[];
  /** How far down it is drawn. */
  readonly top: number | undefined;
}

/** The lanes of all pools from top to bottom; a pool without lanes is one, and a lane within a lane is named with it. */
export function readLanes(file: BpmnFile, language: string): Lanes {
  const laneOfProcess = new Map<string, Key>();
  const found = file.processes.flatMap((process) => {
    const pool = file.participants.find(({ attributes }) => localName(attributes.processRef ?? '') === idOf(process));
    const own = childrenNamed(process, 'laneSet').flatMap((set) => lanesOf(file, set, language, ''));
    if (own.length > 0) return own;
    const key = pool ? idOf(pool) : `lane-of-${idOf(process)}`;
    laneOfProcess.set(idOf(process), key);
    const name = nameOf(pool) || nameOf(process) || (language.startsWith('zh') ? '流程' : 'Process');
    return [foundLane(file, key, pool ?? process, name, language, [])];
  });
  const sorted = found.every(({ top }) => top !== undefined)
    ? [...found].sort((one, other) => (one.top ?? 0) - (other.top ?? 0))
    : found;
  const laneOfNode = new Map(sorted.flatMap(({ key, nodes }) => nodes.map((node) => [node, key] as const)));
  return { lanes: sorted.map(({ nodes: _nodes, top: _top, ...lane }) => lane), laneOfNode, laneOfProcess };
}

function lanesOf(file: BpmnFile, set: XmlElement, language: string, within: string): FoundLane[] {
  return childrenNamed(set, 'lane').flatMap((lane) => {
    const name = [within, nameOf(lane)].filter(Boolean).join(' / ');
    const inner = childrenNamed(lane, 'childLaneSet').flatMap((child) => lanesOf(file, child, language, name));
    if (inner.length > 0) return inner;
    const nodes = childrenNamed(lane, 'flowNodeRef').map(({ text }) => localName(text));
    return [foundLane(file, idOf(lane), lane, name, language, nodes)];
  });
}

function foundLane(
  file: BpmnFile,
  key: Key,
  element: XmlElement,
  name: string,
  language: string,
  nodes: readonly string[],
): FoundLane {
  const own = extensionOf(element, 'lane');
  const top = file.bounds.get(idOf(element))?.y;
  if (own) return { ...laneFields(own, name), nodes, top };
  const role = roleFromName(name);
  return { key, name: { [language]: name }, ...(role ? { role } : {}), nodes, top };
}
