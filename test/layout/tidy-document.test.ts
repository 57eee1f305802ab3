import { describe, expect, it } from 'vitest';
import { arrange } from '../../shared/edit/commands/arrange.ts';
import { runRecipe } from '../../shared/edit/edit.ts';
import { refuseLocked } from '../../shared/edit/locks.ts';
import { arrangementOf } from '../../shared/layout/arrangement.ts';
import { tidy } from '../../shared/layout/tidy.ts';
import { movedSteps, tidyFigures } from '../../shared/layout/tidy-change.ts';
import { stepsWithin, tidyInputOf } from '../../shared/layout/tidy-document.ts';
import { columnPositions } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';

const VIEW = { languages: ['en'] };

async function tidied(document: BlueprintDocument, chosen?: readonly string[]): Promise<BlueprintDocument> {
  const only = chosen && stepsWithin(document, chosen);
  const proposal = await tidy(tidyInputOf(document, only ? { only, view: VIEW } : { view: VIEW }));
  let made = 0;
  const arrangement = arrangementOf(
    document,
    proposal,
    () => `column-new-${made++}`.padEnd(12, '0'),
    only !== undefined,
  );
  const after = runRecipe(document, arrange, arrangement).document;
  refuseLocked(document, after);
  return after;
}

const id = (name: string) => sketchId('step', name);

function columnsOf(document: BlueprintDocument): Record<string, number | undefined> {
  const positions = columnPositions(document);
  return Object.fromEntries(
    Object.values(document.steps).map(({ name, columnId }) => [name.en ?? '', positions.get(columnId ?? '')]),
  );
}

/** Time runs backwards in both lanes: A, B, C and below them E, F, G. */
function backwards(steps: Readonly<Record<string, object>> = {}, more: Readonly<Record<string, unknown>> = {}) {
  const lanes = { customer: 'C B A', frontstage: 'G F E' };
  return sketch({ lanes, links: 'A>B B>C E>F F>G', steps, more });
}

describe('a document tidied', () => {
  it('lets time run to the right, in all of it or in one lane', async () => {
    expect(columnsOf(await tidied(backwards()))).toMatchObject({ A: 0, B: 1, C: 2, E: 0, F: 1, G: 2 });
    const lane = columnsOf(await tidied(backwards(), [sketchId('lane', '0-customer')]));
    expect(lane).toMatchObject({ G: 0, F: 1, E: 2 });
    expect([lane.A, lane.B, lane.C]).toEqual([...[lane.A, lane.B, lane.C]].sort());
  });

  it('moves the chosen steps alone', async () => {
    const before = sketch({ lanes: { customer: 'A C B', frontstage: 'E G F' }, links: 'A>B B>C E>F F>G' });
    const after = await tidied(before, [id('B'), id('C')]);
    const columns = columnsOf(after);
    expect((columns.B ?? 9) < (columns.C ?? 0)).toBe(true);
    for (const name of ['A', 'E', 'F', 'G']) expect(after.steps[id(name)]).toBe(before.steps[id(name)]);
  });

  it('leaves what is pinned or locked, by itself, by its lane or by its phase, as it is', async () => {
    const pinned = await tidied(backwards({ A: { pinned: true } }));
    expect(pinned.steps[id('A')]?.columnId).toBe(sketchId('column', 2));
    const before = backwards({ A: { locked: true } });
    expect((await tidied(before)).steps[id('A')]).toBe(before.steps[id('A')]);
    const lane = backwards();
    const [laneId = ''] = Object.keys(lane.lanes);
    const locked = { ...lane, lanes: { ...lane.lanes, [laneId]: { ...lane.lanes[laneId], locked: true } } };
    const after = await tidied(locked as BlueprintDocument);
    for (const name of ['A', 'B', 'C']) expect(after.steps[id(name)]).toBe(locked.steps[id(name)]);
    expect(columnsOf(after)).toMatchObject({ E: 0, F: 1, G: 2 });
    const phase = backwards(
      {},
      {
        phases: { 'phase-000001': { name: { en: 'P' }, order: 'a0', locked: true } },
        columns: Object.fromEntries(
          [0, 1, 2].map((at) => [sketchId('column', at), { order: `a${at}`, phaseId: 'phase-000001' }]),
        ),
      },
    );
    expect(columnsOf(await tidied(phase))).toEqual(columnsOf(phase));
  });

  it('keeps an empty column of a phase that has no other, and all of them where a part is tidied', async () => {
    const columns = {
      [sketchId('column', 0)]: { order: 'a0', phaseId: 'phase-000001' },
      [sketchId('column', 1)]: { order: 'a1', phaseId: 'phase-000001' },
      [sketchId('column', 2)]: { order: 'a2', phaseId: 'phase-000002' },
      [sketchId('column', 3)]: { order: 'a3', phaseId: 'phase-000003' },
    };
    const phases = Object.fromEntries(
      [1, 2, 3].map((at) => [`phase-00000${at}`, { name: { en: `${at}` }, order: `a${at}` }]),
    );
    const before = sketch({ lanes: { customer: 'A - - B' }, links: 'A>B', more: { columns, phases } });
    expect([...columnPositions(await tidied(before)).keys()]).toEqual([0, 2, 3].map((at) => sketchId('column', at)));
    expect(await tidied(before, [id('A')])).toEqual(before);
  });

  it('keeps order keys where nothing moved, so that little is written', async () => {
    const before = backwards({ A: { order: 'a5' }, C: { order: 'a3' } });
    const after = await tidied(before, [id('E'), id('F'), id('G')]);
    for (const name of ['A', 'B', 'C']) expect(after.steps[id(name)]).toBe(before.steps[id(name)]);
    const whole = await tidied(after);
    expect(await tidied(whole)).toEqual(whole);
  });

  it('says which steps moved, from where to where, and where they stood', async () => {
    const before = sketch({ lanes: { customer: 'A C B' }, links: 'A>B B>C' });
    const after = await tidied(before);
    const moved = movedSteps(before, after, VIEW);
    expect(moved.length).toBeGreaterThan(0);
    for (const { id: step, column, ghost } of moved) {
      expect(after.steps[step]).not.toBe(before.steps[step]);
      expect([column.before, column.after]).toEqual([
        (columnsOf(before)[before.steps[step]?.name.en ?? ''] ?? 0) + 1,
        (columnsOf(after)[before.steps[step]?.name.en ?? ''] ?? 0) + 1,
      ]);
      expect(ghost.width).toBeGreaterThan(0);
    }
    expect(movedSteps(after, after, VIEW)).toEqual([]);
    expect(tidyFigures(after, VIEW)).toMatchObject({ crossings: 0, bends: 0 });
  });
});
