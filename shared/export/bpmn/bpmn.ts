import { placeBlueprint } from '../../layout/from-document.ts';
import { linesOf } from '../../model/lines.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Scene } from '../../scene/primitives.ts';
import { leftBehind, pictureLoss, rowLoss } from '../carried.ts';
import type { Loss } from '../request.ts';
import { tag } from '../xml.ts';
import { diagramXml } from './diagram.ts';
import { EXPORTER, EXTENSION_NAMESPACE, PARTICIPANT_ID, PROCESS_ID } from './names.ts';
import { namesInLines, planOf } from './plan.ts';
import { categoriesXml, processXml } from './process.ts';
import { tallerLayout, tallerScene } from './taller.ts';

/** A blueprint as the text of a BPMN 2.0 file (OMG formal/2011-01-03): one pool, its lanes, and the diagram. */
export function blueprintAsBpmn(
  document: BlueprintDocument,
  languages: readonly string[],
  scene: Scene,
  theme: string,
  date?: string,
): string {
  const { layout, cards } = placeBlueprint(document, { languages, theme });
  const unbroken = planOf(document, languages, date);
  const plan = { ...unbroken, names: namesInLines(unbroken, cards) };
  const name = textIn(document.service.name, plan.language, document.languages);
  const definitions = tag(
    'definitions',
    {
      xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
      'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
      'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
      'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
      'xmlns:sb': EXTENSION_NAMESPACE,
      id: 'blueprint-definitions',
      targetNamespace: `urn:uuid:${document.documentId}`,
      exporter: EXPORTER,
    },
    categoriesXml(plan),
    tag(
      'collaboration',
      { id: 'blueprint-collaboration' },
      tag('participant', { id: PARTICIPANT_ID, name, processRef: PROCESS_ID }),
    ),
    processXml(plan),
    diagramXml(plan, tallerLayout(layout), tallerScene(scene)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${definitions.replaceAll('><', '>\n<')}\n`;
}

/** What BPMN cannot show or hold of a blueprint. */
export function bpmnLosses(document: BlueprintDocument): Loss[] {
  const { steps, links } = planOf(document, document.languages);
  const [held, linked] = [new Set(steps.map(([id]) => id)), new Set(links.map(({ id }) => id))];
  const all: Loss[] = [
    {
      what: {
        en: 'BPMN draws no lines of interaction, visibility and internal interaction; they follow from the lanes’ roles when the file is taken in again.',
        'zh-Hans': 'BPMN 不绘制互动、可视和内部互动分界线；重新导入时由泳道角色得出。',
      },
      elementIds: linesOf(document).map(({ belowLaneId }) => belowLaneId),
    },
    {
      what: {
        en: 'Fail points, wait points, moments of truth and chances are in the file, but BPMN programs do not draw them.',
        'zh-Hans': '失误点、等待点、关键时刻和概率保留在文件中，但 BPMN 软件不绘制。',
      },
      elementIds: [
        ...Object.keys(document.failPoints),
        ...Object.keys(document.waitPoints),
        ...steps.filter(([, { momentOfTruth }]) => momentOfTruth).map(([id]) => id),
        ...links.filter(({ link: { chance } }) => chance !== undefined).map(({ id }) => id),
      ],
    },
    {
      what: {
        en: 'Links that run both ways or none are drawn as associations, without their conditions: a flow of BPMN runs one way.',
        'zh-Hans': '双向或无箭头的连线绘制为关联，不显示条件：BPMN 的顺序流只有一个方向。',
      },
      elementIds: links.filter(({ link: { arrow = 'single' } }) => arrow !== 'single').map(({ id }) => id),
    },
    {
      what: {
        en: 'Steps without a place in the drawing, and links from or to them, are not in the file.',
        'zh-Hans': '图上没有位置的步骤及其连线不在文件中。',
      },
      elementIds: [
        ...Object.keys(document.steps).filter((id) => !held.has(id)),
        ...Object.keys(document.links).filter((id) => !linked.has(id)),
      ],
    },
    {
      what: {
        en: 'The method’s record (sources, revisions, reviews and the like) stays in the blueprint.',
        'zh-Hans': '方法记录（来源、修订、评审等）仍只保存在服务蓝图中。',
      },
      elementIds: leftBehind(document),
    },
    rowLoss(document),
    pictureLoss(document),
  ];
  return all.filter(({ elementIds }) => elementIds.length > 0);
}
