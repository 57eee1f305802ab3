import { linkLabel } from '../../layout/from-document.ts';
import { headsOf, linkKind } from '../../model/links.ts';
import { columnsInOrder, lanesInOrder, phasesInOrder, stepsInCell, stepsOfLane, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Link } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { carriedCollections, carriedLook, carriedService, leftBehind, pictureLoss, rowLoss } from '../carried.ts';
import type { Loss } from '../request.ts';
import { legendLines } from './legend.ts';
import { mermaidName, mermaidText, nodeText } from './names.ts';
import { timeLines } from './time-lines.ts';

/** Names are broken into lines about as long as in the drawing: its room for a name, in the larger type of Mermaid. */
const WRAPPING = 'wrappingWidth: 160';

const CLASSES = [
  'classDef failPoint stroke:#c02b2b,stroke-width:2px',
  'classDef waitPoint stroke:#c98a00,stroke-width:2px,stroke-dasharray:4 3',
];

interface Writing {
  readonly document: BlueprintDocument;
  readonly language: string;
  /** Ids of the steps that have a place. */
  readonly drawn: ReadonlySet<Id>;
}

/**
 * A blueprint as a Mermaid flowchart: lanes as subgraphs, steps in the order of time, links with their conditions. Links
 * that are not drawn keep a lane's steps in that order. What a flowchart has no place for stands in comments, from which it
 * comes in again.
 */
export function blueprintAsMermaid(document: BlueprintDocument, language: string): string {
  const drawn = new Set(
    Object.entries(document.steps)
      .filter(([, { laneId, columnId }]) => document.lanes[laneId ?? ''] && document.columns[columnId ?? ''])
      .map(([id]) => id),
  );
  const writing: Writing = { document, language, drawn };
  const title = textIn(document.service.name, language, document.languages).replace(/\s+/g, ' ').trim();
  return [
    '---',
    ...(title === '' ? [] : [`title: ${JSON.stringify(title)}`]),
    ...['config:', '  flowchart:', `    ${WRAPPING}`, '---'],
    'flowchart LR',
    ...laneLines(writing),
    ...linksOf(writing).map((written) => linkLine(writing, written)),
    ...timeLines(document, drawn),
    ...legendLines(document, drawn, language),
    ...markedLines(writing),
    ...factLines(writing),
    '',
  ].join('\n');
}

function laneLines({ document, language, drawn }: Writing): string[] {
  return lanesInOrder(document).flatMap(([laneId, lane]) => {
    const steps = stepsOfLane(document, laneId).filter(([id]) => drawn.has(id));
    const title = mermaidText(textIn(lane.name, language, document.languages));
    return [
      `  subgraph ${mermaidName('lane_', laneId)}["${title}"]`,
      '    direction LR',
      ...steps.map(([id, { kind, name }]) => {
        return `    ${nodeText(mermaidName('s_', id), kind, textIn(name, language, document.languages))}`;
      }),
      '  end',
    ];
  });
}

interface Written {
  readonly ordinal: number;
  readonly link: Link;
  readonly id: Id;
  /** The steps as they are written. */
  readonly ends: readonly [from: Id, to: Id];
}

/**
 * Links lane by lane in the order of time, as the steps from which they come stand in the chart: it is drawn in that order.
 * One with an arrow at both ends or none is written from the step that comes first, which would else be drawn behind.
 */
function linksOf({ document, drawn }: Writing): Written[] {
  const lanes = lanesInOrder(document).map(([id]) => id);
  const columns = columnsInOrder(document).map(([id]) => id);
  const steps = lanes.flatMap((laneId) => stepsOfLane(document, laneId));
  const place = new Map(steps.map(([id], index) => [id, index]));
  const time = (id: Id) => columns.indexOf(document.steps[id]?.columnId ?? '') * lanes.length;
  const when = (id: Id) => time(id) + lanes.indexOf(document.steps[id]?.laneId ?? '');
  const endsOf = (link: Link): Written['ends'] => {
    const turned = headsOf(document, link) !== 'single' && when(link.to) < when(link.from);
    return turned ? [link.to, link.from] : [link.from, link.to];
  };
  return Object.entries(document.links)
    .filter(([, { from, to }]) => drawn.has(from) && drawn.has(to))
    .map(([id, link]) => ({ id, link, ends: endsOf(link) }))
    .sort(({ ends: [one] }, { ends: [other] }) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
    .map((written, ordinal) => ({ ...written, ordinal }));
}

function linkLine({ document, language }: Writing, { link, id, ends: [from, to] }: Written): string {
  const label = linkLabel(document, id, language);
  const kind = linkKind(document, link);
  const dotted = kind === 'evidence' || kind === 'support';
  const arrowed = headsOf(document, link);
  const [tail, head] = arrowed === 'double' ? ['<', '>'] : arrowed === 'none' ? ['', dotted ? '' : '-'] : ['', '>'];
  const arrow = dotted ? `${tail}-.-${head}` : `${tail}--${head}`;
  const text = label === '' ? '' : `|"${mermaidText(label)}"|`;
  return `  ${mermaidName('s_', from)} ${arrow}${text} ${mermaidName('s_', to)}`;
}

function markedLines({ document, drawn }: Writing): string[] {
  const names = (points: Readonly<Record<Id, { readonly on: Id }>>) =>
    [...new Set(Object.values(points).map(({ on }) => on))]
      .filter((on) => drawn.has(on))
      .map((on) => mermaidName('s_', on));
  const [failed, waited] = [names(document.failPoints), names(document.waitPoints)];
  if (failed.length + waited.length === 0) return [];
  return [
    ...CLASSES.map((line) => `  ${line}`),
    ...(waited.length > 0 ? [`  class ${waited.join(',')} waitPoint`] : []),
    ...(failed.length > 0 ? [`  class ${failed.join(',')} failPoint`] : []),
  ];
}

/** Comments that hold the rest: `%% @step s_x {…}`. */
function factLines(writing: Writing): string[] {
  const { document, drawn } = writing;
  const columns = columnsInOrder(document).map(([id]) => id);
  const fact = (kind: string, name: string, value: object) => `%% @${kind} ${name} ${oneLine(value)}`;
  const { languages } = document;
  const service = carriedService(document);
  const marker = (kind: string, points: Readonly<Record<Id, { readonly on: Id }>>) =>
    Object.entries(points).map(([id, point]) => fact(kind, id, point));
  return [
    fact('blueprint', document.documentId, {
      languages,
      service,
      ...carriedLook(document),
      ...carriedCollections(document),
    }),
    ...lanesInOrder(document).map(([id, { order: _, ...lane }]) =>
      fact('lane', mermaidName('lane_', id), { id, ...lane }),
    ),
    ...phasesInOrder(document).map(([id, { order: _, ...phase }]) => fact('phase', id, phase)),
    ...[...drawn].map((id) => {
      const { laneId = '', columnId = '', order: _, ...step } = document.steps[id] ?? { order: '' };
      const row = stepsInCell(document, laneId, columnId).findIndex(([other]) => other === id);
      const phase = document.columns[columnId]?.phaseId;
      return fact('step', mermaidName('s_', id), { id, column: columns.indexOf(columnId), row, phase, fields: step });
    }),
    ...linksOf(writing).map(({ ordinal, link, id }) => fact('link', String(ordinal), { id, ...link })),
    ...marker('fail', document.failPoints),
    ...marker('wait', document.waitPoints),
    ...Object.entries(document.notes).map(([id, note]) => fact('note', id, note)),
  ];
}

/** JSON on one line, without markup; line ends within texts are escaped by JSON itself. */
function oneLine(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u0085]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a flowchart does not show; steps, links, markers and notes come in again from its comments. */
export function mermaidLosses(document: BlueprintDocument): Loss[] {
  const homeless = Object.entries(document.steps).filter(([, { laneId, columnId }]) => {
    return !document.lanes[laneId ?? ''] || !document.columns[columnId ?? ''];
  });
  const all: Loss[] = [
    {
      what: {
        en: 'A flowchart shows no phases, columns, lines, times and notes; they stand in its comments.',
        'zh-Hans': '流程图不显示阶段、列、分界线、时间和便签，它们保存在注释中。',
      },
      elementIds: [...Object.keys(document.phases), ...Object.keys(document.notes), ...Object.keys(document.columns)],
    },
    {
      what: {
        en: 'Steps without a place in the drawing are not in the file.',
        'zh-Hans': '图上没有位置的步骤不在文件中。',
      },
      elementIds: homeless.map(([id]) => id),
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
