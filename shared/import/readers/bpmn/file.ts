import type { Rectangle } from '../../../model/geometry.ts';
import { ImportRefusal } from '../../draft.ts';
import { decodeXml } from '../decode.ts';
import { requireSize } from '../limits.ts';
import { childNamed, childrenNamed, descendants, parseXml, type XmlElement } from '../xml.ts';

/** The namespace of the blueprint's own extension elements: see the export. */
export const EXTENSION_NAMESPACE = 'urn:service-blueprint-studio:bpmn:1';
const MODEL_NAMESPACE = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** The parts of a BPMN file. */
export interface BpmnFile {
  readonly definitions: XmlElement;
  readonly processes: readonly XmlElement[];
  readonly participants: readonly XmlElement[];
  readonly messageFlows: readonly XmlElement[];
  /** Annotations, associations and groups of processes and collaborations. */
  readonly artifacts: readonly XmlElement[];
  /** Where an element is drawn, by its id. */
  readonly bounds: ReadonlyMap<string, Rectangle>;
  /** Subprocesses that are drawn with what is in them. */
  readonly expanded: ReadonlySet<string>;
}

const ARTIFACTS = new Set(['textAnnotation', 'association', 'group']);

/** @throws ImportRefusal for what is no BPMN 2.0 file, with the place */
export function openBpmn(bytes: Uint8Array): BpmnFile {
  requireSize(bytes);
  const definitions = parseXml(decodeXml(bytes));
  if (definitions.name !== 'definitions' || definitions.namespace !== MODEL_NAMESPACE) {
    throw new ImportRefusal({
      en: `The file is XML, but no BPMN 2.0: it begins with <${definitions.name}>.`,
      'zh-Hans': `文件是 XML，但不是 BPMN 2.0：根元素为 <${definitions.name}>。`,
    });
  }
  const processes = childrenNamed(definitions, 'process');
  const collaborations = childrenNamed(definitions, 'collaboration');
  const inProcesses = processes.flatMap((process) => [...descendants(process)]);
  return {
    definitions,
    processes,
    participants: collaborations.flatMap((one) => childrenNamed(one, 'participant')),
    messageFlows: collaborations.flatMap((one) => childrenNamed(one, 'messageFlow')),
    artifacts: [...inProcesses, ...collaborations.flatMap(({ children }) => children)].filter(({ name }) =>
      ARTIFACTS.has(name),
    ),
    ...diagramOf(definitions),
  };
}

function diagramOf(definitions: XmlElement): Pick<BpmnFile, 'bounds' | 'expanded'> {
  const bounds = new Map<string, Rectangle>();
  const expanded = new Set<string>();
  for (const diagram of childrenNamed(definitions, 'BPMNDiagram')) {
    for (const shape of childrenNamed(childNamed(diagram, 'BPMNPlane'), 'BPMNShape')) {
      const id = localName(shape.attributes.bpmnElement ?? '');
      const box = rectangleOf(childNamed(shape, 'Bounds'));
      if (box && !bounds.has(id)) bounds.set(id, box);
      if (shape.attributes.isExpanded === 'true') expanded.add(id);
    }
  }
  return { bounds, expanded };
}

function rectangleOf(element: XmlElement | undefined): Rectangle | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(element?.attributes[name]));
  const known = [x, y, width, height].every((value) => value !== undefined && Number.isFinite(value));
  return known ? { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 } : undefined;
}

/** References may carry a prefix: `tns:Task_1` names `Task_1`. */
export function localName(reference: string): string {
  const at = reference.lastIndexOf(':');
  return at === -1 ? reference.trim() : reference.slice(at + 1).trim();
}

export function idOf(element: XmlElement): string {
  return element.attributes.id ?? '';
}

/** A name with its line ends as spaces. */
export function nameOf(element: XmlElement | undefined): string {
  return (element?.attributes.name ?? '').replace(/\s+/g, ' ').trim();
}

/** The blueprint's own extension of an element. */
export function extensionOf(element: XmlElement, name: string): XmlElement | undefined {
  return extensionsOf(element, name)[0];
}

export function extensionsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenNamed(childNamed(element, 'extensionElements'), name).filter(
    ({ namespace }) => namespace === EXTENSION_NAMESPACE,
  );
}
