import { placeBlueprint } from '../../../shared/layout/from-document.ts';
import { lanePositions, lanesInOrder, textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { everyExample } from '../../examples/examples.ts';
import { benchDocument } from '../document.ts';
import type { ComparedProcess } from './contender.ts';

const SIZES = [50, 200, 1000];

/** A document and the process in it, as the other contenders get it. */
export interface LayoutCase {
  readonly document: BlueprintDocument;
  readonly process: ComparedProcess;
}

/** The generated processes and all examples. */
export function layoutCases(): LayoutCase[] {
  const generated = SIZES.map((steps) => caseOf(`Generated process, ${steps} steps`, benchDocument(steps)));
  const examples = everyExample().map(({ document }) =>
    caseOf(textIn(document.service.name, 'en', document.languages), document),
  );
  return [...generated, ...examples];
}

function caseOf(name: string, document: BlueprintDocument): LayoutCase {
  const lanes = lanePositions(document);
  const { cards, layout } = placeBlueprint(document, { languages: ['en'] });
  const steps = [...cards].map(([id, { shape, width, height }]) => {
    const { laneId = '', name: text } = document.steps[id] ?? {};
    const label = textIn(text, 'en', document.languages);
    return { id, lane: lanes.get(laneId) ?? 0, width, height, label, diamond: shape === 'diamond' };
  });
  const links = [...layout.links.keys()].flatMap((id) => {
    const link = document.links[id];
    return link ? [{ id, from: link.from, to: link.to }] : [];
  });
  const names = lanesInOrder(document).map(([, lane]) => textIn(lane.name, 'en', document.languages));
  return { document, process: { name, lanes: names, steps, links } };
}
