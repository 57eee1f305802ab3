import { describe, expect, it } from 'vitest';
import { presentPlaces } from '../../shared/layout/present-places.ts';
import { score } from '../../shared/layout/score.ts';
import { tidy } from '../../shared/layout/tidy.ts';
import { tidyInputOf } from '../../shared/layout/tidy-document.ts';
import { layoutCases } from '../bench/layouts/cases.ts';
import { countDrawing } from '../bench/layouts/check.ts';
import { drawElkWithoutLanes } from '../bench/layouts/elk.ts';
import { drawn } from '../bench/layouts/own.ts';

/**
 * Crossings that lanes and time force: both ways from a decision lead up to the customer and down to one step behind, so one of
 * them passes what the other does, wherever they stand to the right of the decision.
 */
const FORCED: ReadonlyMap<string, number> = new Map([['Customer relationship management', 1]]);

const SMALL = layoutCases().filter(({ process }) => process.steps.length < 100);

describe.each(SMALL)('$process.name, tidied', ({ document, process }) => {
  const input = tidyInputOf(document, { view: { languages: ['en'] } });

  it('is not worse than it was, and crosses no more and bends less than ELK, which has no lanes to keep', async () => {
    const proposal = await tidy(input);
    const present = presentPlaces(input);
    expect(present && score(input, proposal).total <= score(input, present).total).toBe(true);
    const [ours, elks] = [
      countDrawing(process, drawn(document, proposal)),
      countDrawing(process, await drawElkWithoutLanes(process)),
    ];
    expect(ours.crossings).toBeLessThanOrEqual(elks.crossings + (FORCED.get(process.name) ?? 0));
    expect(ours.bends).toBeLessThan(elks.bends);
    expect(ours).toMatchObject({ inLanes: true, onOneAnother: 0, throughSteps: 0, links: elks.links });
  });
});

describe('what was tidied', () => {
  it.each(SMALL.slice(0, 3))('stays as it is the second time: $process.name', async ({ document }) => {
    const input = tidyInputOf(document, { view: { languages: ['en'] } });
    const { placements, columnSource } = await tidy(input);
    const places = new Map(placements.map((placement) => [placement.id, placement]));
    const drawing = input.drawing && {
      ...input.drawing,
      columns: columnSource.map((source, at) => input.drawing?.columns[source] ?? { id: `new ${at}` }),
    };
    const again = { ...input, steps: input.steps.map((step) => ({ ...step, ...places.get(step.id) })) };
    expect((await tidy(drawing ? { ...again, drawing } : again)).placements).toEqual(placements);
  });
});
