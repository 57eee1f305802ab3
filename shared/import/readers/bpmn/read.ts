import type { Service } from '../../../model/schema/document.ts';
import { columnsOf } from '../../columns.ts';
import {
  type DraftLane,
  type DraftPhase,
  type DraftStep,
  emptyDraft,
  type ImportDraft,
  type ImportLoss,
  type Key,
} from '../../draft.ts';
import { withLoops } from '../../loops.ts';
import { fieldsOf } from '../fields-xml.ts';
import { textKept } from '../text-kept.ts';
import { childNamed, childrenNamed, descendants, type XmlElement } from '../xml.ts';
import { type BpmnFile, EXTENSION_NAMESPACE, extensionOf, idOf, localName, nameOf, openBpmn } from './file.ts';
import { EVIDENCE_LANE, readLanes, SYSTEM_LANE } from './lanes.ts';
import { readLinks } from './links.ts';
import { readNodes } from './nodes.ts';
import { ownFields } from './own-fields.ts';

/**
 * Reads a BPMN 2.0 file: pools and lanes as lanes, nodes as steps, flows as links, data as evidence, groups as phases.
 * @throws ImportRefusal for what is no BPMN 2.0 file, with the place
 */
export function readBpmn(bytes: Uint8Array, language: string): ImportDraft {
  const file = openBpmn(bytes);
  const { lanes, ...where } = readLanes(file, language);
  const nodes = readNodes(file, { lanes, ...where }, language);
  const links = readLinks(file, nodes, language);
  const { own, losses: _losses, ...linked } = links;
  const known = blueprintOf(file, language);
  const phases = phasesOf(file, language);
  const steps = nodes.steps.map((step) => inPhase(step, phases));
  // What stands on the edge of an opened subprocess stands on its first step.
  const within = <Marker extends { readonly on: Key }>(marker: Marker): Marker => ({
    ...marker,
    on: nodes.doors.get(marker.on)?.entry ?? marker.on,
  });
  const draft: ImportDraft = {
    ...emptyDraft(language),
    ...known,
    lanes: [...lanes, ...extraLanes(steps, language)],
    phases: phases.map(({ box: _, ...phase }) => phase),
    steps,
    links: linked.links,
    failPoints: [...nodes.failPoints.map(within), ...linked.failPoints],
    waitPoints: [...nodes.waitPoints.map(within), ...linked.waitPoints],
    notes: linked.notes,
    losses: [...nodes.losses, ...links.losses, ...foreignLosses(file), ...emptyPools(file)],
  };
  const isDrawn = columnsOf(draft).size > 0;
  return isDrawn ? withLoops(draft, ({ key }) => !own.has(key)) : draft;
}

/** Lanes for data, where a file that is not ours holds some. */
function extraLanes(steps: readonly DraftStep[], language: string): DraftLane[] {
  const chinese = language.startsWith('zh');
  const lanes: readonly DraftLane[] = [
    { key: EVIDENCE_LANE, name: { [language]: chinese ? '数据对象' : 'Data objects' }, role: 'evidence' },
    { key: SYSTEM_LANE, name: { [language]: chinese ? '数据存储' : 'Data stores' }, role: 'support' },
  ];
  return lanes.filter(({ key }) => steps.some(({ lane }) => lane === key));
}

type Known = Pick<ImportDraft, 'languages' | 'name' | 'catalogue' | 'service'>;

/** What an export of ours says of the blueprint; else the name of pool, process or file. */
function blueprintOf(file: BpmnFile, language: string): Known {
  const own = file.processes.map((process) => extensionOf(process, 'blueprint')).find((found) => found !== undefined);
  const [pool] = file.participants;
  const shown = nameOf(pool) || nameOf(file.processes[0]) || nameOf(file.definitions);
  if (!own) return { languages: [language], name: shown === '' ? {} : { [language]: shown }, catalogue: {} };
  const { service, ...catalogue } = fieldsOf(own);
  const { name, ...fields } = typeof service === 'object' && service !== null ? (service as Service) : { name: {} };
  const languages = own.attributes.languages?.split(' ').filter(Boolean) ?? [language];
  return { languages, name: textKept(name, shown, languages[0] ?? language), service: fields, catalogue };
}

interface DrawnPhase extends DraftPhase {
  readonly box: { readonly x: number; readonly width: number } | undefined;
}

/** Groups as phases from left to right, named by their category. */
function phasesOf(file: BpmnFile, language: string): DrawnPhase[] {
  const values = childrenNamed(file.definitions, 'category').flatMap((category) =>
    childrenNamed(category, 'categoryValue'),
  );
  const named = (group: XmlElement) =>
    (
      values.find((value) => idOf(value) === localName(group.attributes.categoryValueRef ?? ''))?.attributes.value ?? ''
    ).trim();
  const groups = file.artifacts.filter(({ name }) => name === 'group');
  const phases = groups.map((group): DrawnPhase => {
    const own = extensionOf(group, 'phase');
    const { name, ...fields } = own ? ownFields(own) : {};
    return {
      key: own?.attributes.id ?? idOf(group),
      name: textKept(name, named(group), language),
      box: file.bounds.get(idOf(group)),
      fields,
    };
  });
  return phases.filter(({ box }) => box !== undefined).sort((one, other) => (one.box?.x ?? 0) - (other.box?.x ?? 0));
}

function inPhase(step: DraftStep, phases: readonly DrawnPhase[]): DraftStep {
  const middle = step.box && step.box.x + step.box.width / 2;
  const phase = phases.find(({ box }) => box && middle !== undefined && middle >= box.x && middle <= box.x + box.width);
  return phase ? { ...step, phase: phase.key } : step;
}

/** Pools that show nothing of what happens in them. */
function emptyPools(file: BpmnFile): ImportLoss[] {
  const known = new Set(file.processes.map(idOf));
  return file.participants
    .filter(({ attributes }) => !known.has(localName(attributes.processRef ?? '')))
    .map((pool) => ({
      what: {
        en: 'A pool without a process has no steps and is left out.',
        'zh-Hans': '没有流程的泳池不含步骤，未导入。',
      },
      where: nameOf(pool) || idOf(pool),
    }));
}

/** Extension elements of other programs, once for each namespace. */
function foreignLosses(file: BpmnFile): ImportLoss[] {
  const foreign = new Set<string>();
  for (const element of descendants(file.definitions)) {
    for (const child of childNamed(element, 'extensionElements')?.children ?? []) {
      if (child.namespace !== EXTENSION_NAMESPACE) foreign.add(child.namespace || child.name);
    }
  }
  return [...foreign].sort().map((namespace) => ({
    what: { en: 'Extension elements of another program are left out.', 'zh-Hans': '其他程序的扩展元素未导入。' },
    where: namespace,
  }));
}
