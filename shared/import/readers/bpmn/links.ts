import type { FailPoint, WaitPoint } from '../../../model/schema/drawing.ts';
import type { DraftLink, DraftMarker, DraftNote, ImportLoss, Key } from '../../draft.ts';
import { textKept } from '../text-kept.ts';
import { childNamed, childrenNamed, descendants, type XmlElement } from '../xml.ts';
import { type BpmnFile, extensionOf, idOf, localName, nameOf } from './file.ts';
import type { Nodes } from './nodes.ts';
import { failPointsOn, ownFields, waitPointsOn } from './own-fields.ts';

export interface Links {
  readonly links: DraftLink[];
  readonly failPoints: DraftMarker<FailPoint>[];
  readonly waitPoints: DraftMarker<WaitPoint>[];
  readonly notes: DraftNote[];
  readonly losses: ImportLoss[];
  /** Links of an export of ours: what they say of loops holds. */
  readonly own: ReadonlySet<Key>;
}

interface Reading extends Links {
  readonly file: BpmnFile;
  readonly nodes: Nodes;
  readonly language: string;
  readonly own: Set<Key>;
  readonly known: ReadonlySet<Key>;
}

/** Flows, data, associations and annotations as links and notes. */
export function readLinks(file: BpmnFile, nodes: Nodes, language: string): Links {
  const known = new Set(nodes.steps.map(({ key }) => key));
  const reading: Reading = {
    ...{ file, nodes, language, known },
    ...{ links: [], failPoints: [], waitPoints: [], notes: [], losses: [], own: new Set<Key>() },
  };
  for (const process of file.processes) {
    for (const element of descendants(process)) readFlow(reading, element);
  }
  for (const flow of file.messageFlows) addLink(reading, flow, flow.attributes.sourceRef, flow.attributes.targetRef);
  readAnnotations(reading);
  return reading;
}

function readFlow(reading: Reading, element: XmlElement): void {
  if (element.name === 'sequenceFlow')
    addLink(reading, element, element.attributes.sourceRef, element.attributes.targetRef);
  const [data] =
    childrenNamed(element, 'dataInputAssociation').length > 0 ||
    childrenNamed(element, 'dataOutputAssociation').length > 0
      ? [element]
      : [];
  if (!data) return;
  for (const input of childrenNamed(data, 'dataInputAssociation')) {
    addLink(reading, input, childNamed(input, 'sourceRef')?.text, idOf(data));
  }
  for (const output of childrenNamed(data, 'dataOutputAssociation')) {
    addLink(reading, output, idOf(data), childNamed(output, 'targetRef')?.text);
  }
}

/** The step on which an end of a flow comes to lie. */
function endOf({ nodes, known }: Reading, reference: string | undefined, side: 'entry' | 'exit'): Key | undefined {
  let id: Key | undefined = localName(reference ?? '');
  for (let depth = 0; depth < 20 && id !== undefined && !known.has(id); depth += 1) {
    const door: { entry: Key | undefined; exit: Key | undefined } | undefined = nodes.doors.get(id);
    id = door ? door[side] : nodes.standsFor.get(id);
  }
  return id !== undefined && known.has(id) ? id : undefined;
}

function addLink(reading: Reading, element: XmlElement, source: string | undefined, target: string | undefined): void {
  const { links, losses, language, nodes } = reading;
  const [from, to] = [endOf(reading, source, 'exit'), endOf(reading, target, 'entry')];
  if (from === undefined || to === undefined) {
    const isAdded = [source, target].some((end) => nodes.termini.has(localName(end ?? '')));
    if (!isAdded) losses.push(loose(element));
    return;
  }
  const own = extensionOf(element, 'link');
  const key = own?.attributes.id ?? idOf(element);
  const condition = nameOf(element) || nodes.conditions.get(localName(source ?? '')) || conditionOf(element);
  if (own) {
    const { condition: kept, ...fields } = ownFields(own);
    const text = textKept(kept, nameOf(element), language);
    links.push({ key, from, to, fields: { ...fields, ...(Object.keys(text).length > 0 ? { condition: text } : {}) } });
    reading.own.add(key);
  } else links.push({ key, from, to, fields: condition === '' ? {} : { condition: { [language]: condition } } });
  reading.failPoints.push(...failPointsOn(element, key));
  reading.waitPoints.push(...waitPointsOn(element, key));
}

function conditionOf(element: XmlElement): string {
  return (childNamed(element, 'conditionExpression')?.text ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}

function loose(element: XmlElement): ImportLoss {
  return {
    what: {
      en: 'A flow that does not lead from a step to a step is left out.',
      'zh-Hans': '两端不都是步骤的流程线未导入。',
    },
    where: nameOf(element) || `${idOf(element)} (${element.line})`,
  };
}

/** Annotations become notes; associations say of what they speak, or join a decision and its data. */
function readAnnotations(reading: Reading): void {
  const { file, notes, language } = reading;
  const annotations = file.artifacts.filter(
    (artifact) => artifact.name === 'textAnnotation' && !extensionOf(artifact, 'title'),
  );
  const associations = file.artifacts.filter(({ name }) => name === 'association');
  const ids = new Set(annotations.map(idOf));
  const flows = new Map(reading.links.map(({ key }) => [key, key]));
  const about = new Map<string, Key>();
  for (const association of associations) {
    const [source, target] = [
      localName(association.attributes.sourceRef ?? ''),
      localName(association.attributes.targetRef ?? ''),
    ];
    if (!ids.has(source) && !ids.has(target)) {
      addLink(reading, association, source, target);
      continue;
    }
    const [note, other] = ids.has(source) ? [source, target] : [target, source];
    const on = endOf(reading, other, 'entry') ?? flows.get(other);
    if (on !== undefined) about.set(note, on);
  }
  for (const annotation of annotations) {
    const own = extensionOf(annotation, 'note');
    const shown = (childNamed(annotation, 'text')?.text ?? '').trim();
    const { text, about: kept, ...fields } = own ? ownFields(own) : {};
    const on = typeof kept === 'string' ? kept : about.get(idOf(annotation));
    notes.push({
      key: own?.attributes.id ?? idOf(annotation),
      text: own ? textKept(text, shown.replace(/\s+/g, ' '), language) : { [language]: shown },
      ...(on === undefined ? {} : { about: on }),
      fields,
    });
  }
}
