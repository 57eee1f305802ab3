import { headsOf } from '../../model/links.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { CELL_WORDS } from '../../model/tables/words.ts';
import { frameWords } from '../../scene/groups/frame-words.ts';
import { LEGEND, nodeText } from './names.ts';

/** The kinds of step whose shape does not say what they are. */
const SHOWN = ['decision', 'split', 'wait', 'event', 'evidence', 'system'] as const;

/** What the shapes and edges of a chart mean that occur in it, in a row of its own; nothing where all speaks for itself. */
export function legendLines(document: BlueprintDocument, drawn: ReadonlySet<Id>, language: string): string[] {
  const say = (word: { readonly en: string; readonly 'zh-Hans': string }) =>
    word[language.startsWith('zh') ? 'zh-Hans' : 'en'];
  const kinds = new Set([...drawn].map((id) => document.steps[id]?.kind));
  const { signs } = frameWords(language);
  const shapes = SHOWN.filter((one) => kinds.has(one)).map((one) => ({
    name: `${LEGEND}_${one}`,
    text: nodeText(`${LEGEND}_${one}`, one, signs[one]),
  }));
  const edges = (['failPoint', 'waitPoint'] as const)
    .filter((one) => isMarked(document, one, drawn))
    .map((one) => ({
      name: `${LEGEND}_${one}`,
      text: `${nodeText(`${LEGEND}_${one}`, 'action', say(CELL_WORDS.marker[one]))}:::${one}`,
    }));
  const agreement = { name: `${LEGEND}_agreement`, text: `${LEGEND}_agreement["↔ ${signs.agreement}"]` };
  const nodes = [...shapes, ...edges, ...(isAgreed(document, drawn) ? [agreement] : [])];
  if (nodes.length === 0) return [];
  const title = say({ en: 'Legend', 'zh-Hans': '图例' });
  return [
    `  subgraph ${LEGEND}["${title}"]`,
    '    direction LR',
    ...nodes.map(({ text }) => `    ${text}`),
    '  end',
    ...(nodes.length > 1 ? [`  ${nodes.map(({ name }) => name).join(' ~~~ ')}`] : []),
  ];
}

function isAgreed(document: BlueprintDocument, drawn: ReadonlySet<Id>): boolean {
  return Object.values(document.links).some((link) => {
    return drawn.has(link.from) && drawn.has(link.to) && headsOf(document, link) === 'double';
  });
}

function isMarked(document: BlueprintDocument, marker: 'failPoint' | 'waitPoint', drawn: ReadonlySet<Id>): boolean {
  const points = Object.values(marker === 'failPoint' ? document.failPoints : document.waitPoints);
  return points.some(({ on }) => drawn.has(on));
}
