import { describe, expect, it } from 'vitest';
import { drawingJob } from '../../shared/export/drawing-job.ts';
import { drawPages } from '../../shared/export/pages/pages.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { phasePages } from '../../shared/export/phase-pages.ts';
import { NAME_STYLE } from '../../shared/layout/card.ts';
import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { columnsInOrder, lanesInOrder, phasesInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { exampleOf } from '../examples/examples.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

/** Every link with sides and a bend set by hand. */
function ledByHand(document: BlueprintDocument): BlueprintDocument {
  const [[columnId = ''] = []] = columnsInOrder(document);
  const byHand = { fromSide: 'bottom', toSide: 'top', bends: [{ columnId, track: 0 }] };
  const links = Object.entries(document.links).map(([id, link]) => [id, { ...link, ...byHand }] as const);
  return { ...document, links: Object.fromEntries(links) };
}

function pagesOf(example: string) {
  const { document } = exampleOf(example);
  const usual = { format: 'pdf', languages: ['en'], theme: 'light', parts: CLIENT_PARTS } as const;
  return drawPages(drawingJob({ document, ...usual, options: { pages: 'phases' } }));
}

describe('pages of phases', () => {
  it('are several for a phase that could not be read on one, and one for each of the others', () => {
    const { pages } = pagesOf('financial-marketing-as-is');
    const parted = pages.map(({ name }) => /\(\d\/\d\)/.exec(name)?.[0]);
    expect(parted).toEqual([undefined, '(1/2)', '(2/2)', undefined, undefined]);
  });

  it('have their steps closer together where that lets them be read', () => {
    const { pages, losses } = pagesOf('product-enquiry');
    expect(pages).toHaveLength(3);
    for (const { windows } of pages) {
      const drawing = windows.find(({ groups }) => groups.length > 1);
      expect(((drawing?.to.width ?? 0) / (drawing?.from.width ?? 1)) * NAME_STYLE.size).toBeGreaterThan(5.9);
    }
    expect(losses).toEqual([]);
  });

  it('are parted further where that enlarges most of them, though one stays dense and is told of', () => {
    const { pages, losses } = pagesOf('investment-project');
    expect(pages.at(-1)?.name).toContain('(3/3)');
    expect(losses[0]?.what.en).toMatch(/^Names of steps measure [45](\.\d)? points/);
  });

  it.each(['brokerage-client', 'service-information-flow', 'service-management-flow', 'financial-product-purchase'])(
    'lead no link to another page above all lanes round %s',
    (example) => {
      for (const { document, offPage } of phasePages(exampleOf(example).document)) {
        const { layout } = placeBlueprint(document, { languages: ['en'] });
        const evidence = lanesInOrder(document).findIndex(([, { role }]) => role === 'evidence');
        const { start = 0, size = 0 } = layout.lanes[evidence] ?? {};
        for (const [id, { from, to }] of Object.entries(document.links)) {
          if (!offPage.has(from) && !offPage.has(to)) continue;
          const highest = Math.min(...(layout.links.get(id)?.points ?? []).map(({ y }) => y));
          expect(highest, id).toBeGreaterThan(start + size / 2);
        }
      }
    },
  );
});

describe('a page of a phase', () => {
  it('leaves what was set by hand for a step of another page, and keeps the rest', () => {
    const links = phasePages(ledByHand(complaintHandling())).flatMap(({ document, offPage }) =>
      Object.values(document.links).map((link) => [link, offPage] as const),
    );
    const toOthers = links.filter(([{ to }, offPage]) => offPage.has(to));
    expect(toOthers.length).toBeGreaterThan(2);
    for (const [link] of toOthers) {
      expect(link).toMatchObject({ fromSide: 'bottom' });
      expect(link).not.toHaveProperty('toSide');
      expect(link).not.toHaveProperty('bends');
    }
    const fromOthers = links.filter(([{ from }, offPage]) => offPage.has(from));
    for (const [link] of fromOthers) expect(link).not.toHaveProperty('fromSide');
    const within = links.filter(([{ from, to }, offPage]) => !offPage.has(from) && !offPage.has(to));
    for (const [link] of within) expect(link.bends).toHaveLength(1);
  });

  it('keeps the room of a lane in which a note stands alone', () => {
    const { document } = exampleOf('financial-marketing-to-be');
    const [laneId = ''] = lanesInOrder(document).find(([, { role }]) => role === 'frontstage') ?? [];
    const [[columnId = ''] = []] = columnsInOrder(document);
    const lined = (notes: BlueprintDocument['notes']) => phasePages({ ...document, notes })[0]?.document.lanes[laneId];
    expect(lined({})).toHaveProperty('folded', true);
    expect(lined({ n: { text: { en: 'Numbers as before' }, laneId, columnId } })).not.toHaveProperty('folded');
  });

  it('draws a lane in which nothing stands as thin as its name, which is there all the same', () => {
    const { document } = exampleOf('investment-project');
    const [first] = phasePages(document);
    const page = phasePages(document).find(({ phaseId }) => phaseId === phasesInOrder(document)[1]?.[0]);
    if (!page || !first) throw new Error('no pages');
    const heightOn = (shown: BlueprintDocument, id: string) => {
      const scene = buildScene(shown, { languages: ['en', 'zh-Hans'], theme: 'light' });
      const group = scene.groups.find(({ key }) => key === id);
      const texts = group?.primitives.flatMap((one) => (one.type === 'text' ? [one] : [])) ?? [];
      expect(texts.map(({ text }) => text).join(' ')).toContain(document.lanes[id]?.name.en);
      for (const { y } of texts) expect(y).toBeLessThan(group?.height ?? 0);
      return group?.height ?? 0;
    };
    const support = lanesInOrder(document).at(-1)?.[0] ?? '';
    expect(heightOn(page.document, support)).toBeLessThan(heightOn(first.document, support) / 1.5);
  });
});
