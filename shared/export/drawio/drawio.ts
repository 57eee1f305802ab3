import type { BlueprintDocument } from '../../model/schema/document.ts';
import { logoIn } from '../../scene/groups/title.ts';
import { type ThemeName, themeOf } from '../../scene/themes/themes.ts';
import { leftBehind, rowLoss } from '../carried.ts';
import type { Loss } from '../request.ts';
import { tag } from '../xml.ts';
import { LAYER_ID } from './cell.ts';
import { detailXmls } from './details.ts';
import { columnsOfPhase, laneXmls, lineXmls, phaseXmls, poolXml, titleXmls } from './frame.ts';
import { legendRoom, legendXmls } from './legend.ts';
import { linkXmls } from './links.ts';
import { markerXmls, noteXmls } from './markers.ts';
import { picturesOnCards, pictureXmls } from './pictures.ts';
import { POOL, planOf } from './plan.ts';
import { stepXmls } from './steps.ts';

/** A blueprint as the text of a draw.io file: one page, lanes as swimlanes in a pool, steps and connectors in them. */
export function blueprintAsDrawio(
  document: BlueprintDocument,
  languages: readonly string[],
  look: ThemeName,
  date?: string,
): string {
  const plan = planOf(document, languages, look);
  const { theme, named, width, height } = plan;
  const page = {
    pageWidth: Math.ceil(width + 2 * POOL.x),
    pageHeight: Math.ceil(height + legendRoom(plan) + 2 * POOL.y),
  };
  const settings = { grid: 1, gridSize: 10, guides: 1, tooltips: 1, connect: 1, arrows: 1, fold: 1, page: 1 };
  const model = tag(
    'mxGraphModel',
    { ...settings, pageScale: 1, ...page, background: theme.background, math: 0, shadow: 0 },
    tag(
      'root',
      {},
      tag('mxCell', { id: '0' }),
      tag('mxCell', { id: LAYER_ID, parent: '0' }),
      poolXml(plan),
      ...titleXmls(plan, date),
      ...laneXmls(plan, document),
      ...phaseXmls(plan, document),
      ...lineXmls(plan),
      ...linkXmls(plan),
      ...stepXmls(plan),
      ...pictureXmls(plan),
      ...detailXmls(plan),
      ...markerXmls(plan),
      ...noteXmls(plan),
      ...legendXmls(plan),
    ),
  );
  const name = named(document.service.name);
  const diagram = tag('diagram', { id: document.documentId, name: name === '' ? 'Blueprint' : name }, model);
  const file = tag('mxfile', { host: 'Service Blueprint Studio', compressed: 'false' }, diagram);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file.replaceAll('><', '>\n<')}\n`;
}

/** What draw.io cannot show or hold of a blueprint. */
export function drawioLosses(document: BlueprintDocument, look: ThemeName): Loss[] {
  const drawn = new Set([logoIn(document, themeOf(document, look)), ...picturesOnCards(document)]);
  const all: Loss[] = [
    {
      what: { en: 'A phase without columns is not drawn.', 'zh-Hans': '没有时间列的阶段不在图中。' },
      elementIds: Object.keys(document.phases).filter((id) => columnsOfPhase(document, id).length === 0),
    },
    {
      what: {
        en: 'The method’s record (sources, revisions, reviews and the like) stays in the blueprint.',
        'zh-Hans': '方法记录（来源、修订、评审等）仍只保存在服务蓝图中。',
      },
      elementIds: leftBehind(document),
    },
    rowLoss(document),
    {
      what: {
        en: 'Pictures that stand on no card stay in the blueprint.',
        'zh-Hans': '不在卡片上的图片仍只保存在服务蓝图中。',
      },
      elementIds: Object.keys(document.pictures).filter((id) => !drawn.has(id)),
    },
  ];
  return all.filter(({ elementIds }) => elementIds.length > 0);
}
