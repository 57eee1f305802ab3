import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { CELL_WORDS } from '../../model/tables/words.ts';
import { LEGEND, nodeText } from './names.ts';

/** The kinds of step whose shape does not say what they are. */
const SHOWN = ['decision', 'split', 'wait', 'evidence', 'system'] as const;

/** What the shapes and edges of a chart mean that occur in it, in a row of its own; nothing where all speaks for itself. */
export function legendLines(document: BlueprintDocument, drawn: ReadonlySet<Id>, language: string): string[] {
  const say = (word: { readonly en: string; readonly 'zh-Hans': string }) =>
    word[language.startsWith('zh') ? 'zh-Hans' : 'en'];
  const kinds = new Set([...drawn].map((id) => document.steps[id]?.kind));
  const { kind, marker } = CELL_WORDS;
  const shapes = SHOWN.filter((one) => kinds.has(one)).map((one) => ({
    name: `${LEGEND}_${one}`,
    text: nodeText(`${LEGEND}_${one}`, one, say(kind[one])),
  }));
  const edges = (['failPoint', 'waitPoint'] as const)
    .filter((one) => isMarked(document, one, drawn))
    .map((one) => ({
      name: `${LEGEND}_${one}`,
      text: `${nodeText(`${LEGEND}_${one}`, 'action', say(marker[one]))}:::${one}`,
    }));
  const nodes = [...shapes, ...edges];
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

function isMarked(document: BlueprintDocument, marker: 'failPoint' | 'waitPoint', drawn: ReadonlySet<Id>): boolean {
  const points = Object.values(marker === 'failPoint' ? document.failPoints : document.waitPoints);
  return points.some(({ on }) => drawn.has(on));
}
