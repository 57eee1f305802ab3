import { describe, expect, it } from 'vitest';
import { EditError } from '../../shared/edit/edit.ts';
import { fragmentOf, fragmentText, freshIds } from '../../shared/edit/fragment.ts';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import { pastedLines } from '../../shared/edit/pasted-lines.ts';
import { type EditCall, runEdit } from '../../shared/edit/registry.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { columnsInOrder, lanesInOrder, phasesInOrder, stepsOfLane, trayOf } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { countingIds } from '../support/ids.ts';
import { row } from '../support/rows.ts';

const nextId = countingIds('fresh');
const id = (name: string) => sketchId('step', name);
const column = (index: number) => sketchId('column', index);

const drawing = sketch({
  lanes: { evidence: '', customer: 'A B C -', frontstage: '- F G H', backstage: '- - K -' },
  links: 'A>B B>C B>F F>G G>H',
});

function run(document: BlueprintDocument, ...calls: EditCall[]): BlueprintDocument {
  return doEdits(startHistory(document), calls).document;
}

function pasted(document: BlueprintDocument, fragment: BlueprintDocument, afterColumnId?: string): BlueprintDocument {
  const ids = freshIds(fragment, nextId);
  return run(document, { edit: 'paste', args: { fragment, ids, ...(afterColumnId ? { afterColumnId } : {}) } });
}

describe('moving several steps', () => {
  const move = (stepIds: string[], lanes: number, columns: number): EditCall => ({
    edit: 'move-steps',
    args: { stepIds, lanes, columns, newColumnIds: [nextId(), nextId(), nextId()] },
  });

  it('keeps how they stand to one another', () => {
    const moved = run(drawing, move([id('F'), id('G')], 1, -1));
    expect(row(moved, 'frontstage')).toBe('- - - H');
    expect(row(moved, 'backstage')).toBe('F G K -');
  });

  it('makes the lane’s later steps give way by the width of what arrives', () => {
    const moved = run(drawing, move([id('A'), id('B')], 1, 1));
    expect(row(moved, 'customer').startsWith('- - C -')).toBe(true);
    expect(row(moved, 'frontstage')).toBe('- A B F G H');
  });

  it('adds columns at the end where the drawing has too few, and refuses to leave it at the start', () => {
    expect(columnsInOrder(run(drawing, move([id('G'), id('H')], 0, 2)))).toHaveLength(6);
    expect(() => run(drawing, move([id('A')], 0, -1))).toThrow(EditError);
    expect(() => run(drawing, move([id('A')], -5, 0))).toThrow(EditError);
  });
});

describe('copying and pasting', () => {
  it('takes the links between the steps along, and puts them into free cells behind', () => {
    const fragment = fragmentOf(drawing, [id('A'), id('B'), id('F')]);
    const twice = pasted(drawing, fragment, column(3));
    expect(row(twice, 'customer')).toBe('A B C - A B');
    expect(row(twice, 'frontstage')).toBe('- F G H - F');
    expect(Object.keys(twice.links)).toHaveLength(5 + 2);
  });

  it('puts in new columns where the cells are taken', () => {
    const twice = pasted(drawing, fragmentOf(drawing, [id('A'), id('B')]), column(0));
    expect(row(twice, 'customer')).toBe('A A B B C -');
    expect(row(twice, 'frontstage')).toBe('- - - F G H');
  });

  it('goes into another document: lanes by role, actors by name, markers with the next number', () => {
    const source = sketch({
      lanes: { customer: 'X' },
      steps: { X: { actorIds: ['actor0000001'] } },
      more: {
        actors: { actor0000001: { name: { en: 'Teller' } } },
        failPoints: { failure00001: { on: id('X'), number: 1, what: { en: 'Lost' } } },
      },
    });
    const target = run(
      drawing,
      { edit: 'add-element', args: { collection: 'actors', id: 'mine00000001', element: { name: { en: 'Teller' } } } },
      { edit: 'add-fail-point', args: { failPointId: 'own000000001', on: id('A'), what: {} } },
    );
    const result = pasted(target, fragmentOf(source, [id('X')]), column(3));
    const arrived = Object.values(result.steps).find(({ name }) => name.en === 'X');
    expect(row(result, 'customer')).toBe('A B C - X');
    expect(arrived?.actorIds).toEqual(['mine00000001']);
    expect(Object.keys(result.actors)).toEqual(['mine00000001']);
    expect(
      Object.values(result.failPoints)
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('carries no source, person or remark', () => {
    const source = sketch({
      lanes: { customer: 'X' },
      steps: { X: { sourceIds: ['source000001'] } },
      more: { sources: { source000001: { kind: 'interview', title: { en: 'Secret' } } } },
    });
    const text = serialiseBlueprint(fragmentOf(source, [id('X')]));
    expect(text).not.toContain('Secret');
    expect(
      Object.values(pasted(drawing, fragmentOf(source, [id('X')])).steps).flatMap(({ sourceIds = [] }) => sourceIds),
    ).toEqual([]);
  });

  it('is a document that the format admits, and reads as lines elsewhere', () => {
    const fragment = fragmentOf(drawing, [id('A'), id('F')]);
    expect(parseBlueprint(serialiseBlueprint(fragment)).ok).toBe(true);
    expect(fragmentText(fragment, 'en')).toBe('A\nF');
  });
});

describe('aligning by cells', () => {
  const align = (how: 'column' | 'lane' | 'distribute', ...names: string[]): EditCall => ({
    edit: 'align-steps',
    args: { stepIds: names.map(id), how },
  });

  it('brings steps into the column or the lane of the first', () => {
    expect(row(run(drawing, align('column', 'A', 'G')), 'frontstage')).toBe('G F - H');
    expect(row(run(drawing, align('lane', 'A', 'K')), 'customer')).toBe('A B C/K -');
  });

  it('distributes evenly between the outer ones', () => {
    const wide = run(drawing, { edit: 'add-column', args: { columnId: nextId(), afterColumnId: column(3) } });
    const moved = run(wide, {
      edit: 'move-steps',
      args: { stepIds: [id('C')], lanes: 0, columns: 2, newColumnIds: [] },
    });
    expect(row(moved, 'customer')).toBe('A B - - C');
    expect(row(run(moved, align('distribute', 'A', 'B', 'C')), 'customer')).toBe('A - B - C');
  });

  it('says how many it needs', () => {
    expect(() => run(drawing, align('distribute', 'A', 'B'))).toThrow(EditError);
  });
});

describe('inserting into a link', () => {
  it('leads the link to the step and on from it, the condition staying in front', () => {
    const conditioned = run(drawing, {
      edit: 'set-text',
      args: {
        of: { collection: 'links', id: linkBetween(drawing, 'A', 'B') },
        field: 'condition',
        language: 'en',
        text: 'yes',
      },
    });
    const after = run(conditioned, {
      edit: 'insert-on-link',
      args: { stepId: id('K'), linkId: linkBetween(drawing, 'A', 'B'), newLinkId: nextId() },
    });
    expect(linkBetween(after, 'A', 'B')).toBe('');
    expect(after.links[linkBetween(after, 'A', 'K')]?.condition?.en).toBe('yes');
    expect(linkBetween(after, 'K', 'B')).not.toBe('');
  });
});

function linkBetween(document: BlueprintDocument, from: string, to: string): string {
  return Object.entries(document.links).find(([, link]) => link.from === id(from) && link.to === id(to))?.[0] ?? '';
}

describe('frames', () => {
  it('moves a phase with its columns and all that stands in them', () => {
    const phased = run(
      drawing,
      { edit: 'add-phase', args: { phaseId: 'phaseOne00001', name: { en: 'One' }, columnIds: [column(0), column(1)] } },
      { edit: 'add-phase', args: { phaseId: 'phaseTwo00001', name: { en: 'Two' }, columnIds: [column(2), column(3)] } },
      { edit: 'move-phase', args: { phaseId: 'phaseTwo00001', by: -1 } },
    );
    expect(phasesInOrder(phased).map(([, { name }]) => name.en)).toEqual(['Two', 'One']);
    expect(row(phased, 'customer')).toBe('C - A B');
    expect(() => run(phased, { edit: 'move-phase', args: { phaseId: 'phaseTwo00001', by: -1 } })).toThrow(EditError);
  });

  it('splits a lane by the first actor of its steps', () => {
    const named = sketch({
      lanes: { frontstage: 'A B C' },
      steps: {
        A: { actorIds: ['teller000001'] },
        B: { actorIds: ['adviser00001'] },
        C: { actorIds: ['teller000001'] },
      },
      more: { actors: { teller000001: { name: { en: 'Teller' } }, adviser00001: { name: { en: 'Adviser' } } } },
    });
    const laneId = lanesInOrder(named)[0]?.[0] ?? '';
    const split = run(named, { edit: 'split-lane', args: { laneId, newLaneIds: [nextId()] } });
    expect(
      lanesInOrder(split).map(([lane, { name, role }]) => [name.en, role, stepsOfLane(split, lane).length]),
    ).toEqual([
      ['Teller', 'frontstage', 2],
      ['Adviser', 'frontstage', 1],
    ]);
    expect(() => run(drawing, { edit: 'split-lane', args: { laneId, newLaneIds: [nextId()] } })).toThrow(EditError);
  });

  it('removes a column, its steps going to the tray, but not the last one', () => {
    const without = run(drawing, { edit: 'remove-column', args: { columnId: column(0) } });
    expect(trayOf(without).map(([, { name }]) => name.en)).toEqual(['A']);
    const one = sketch({ lanes: { customer: 'A' } });
    expect(() => run(one, { edit: 'remove-column', args: { columnId: column(0) } })).toThrow(EditError);
  });
});

describe('locking', () => {
  const lock = (name: string, locked: boolean | undefined): EditCall => ({
    edit: 'set-fields',
    args: { of: { collection: 'steps', id: id(name) }, fields: { locked } },
  });

  it('keeps a step as it is until it is unlocked', () => {
    const locked = run(drawing, lock('B', true));
    expect(() => run(locked, { edit: 'delete-elements', args: { ids: [id('B')] } })).toThrow('locked');
    expect(() =>
      run(locked, {
        edit: 'set-text',
        args: { of: { collection: 'steps', id: id('B') }, field: 'name', language: 'en', text: 'Z' },
      }),
    ).toThrow('locked');
    const unlocked = run(locked, lock('B', undefined));
    expect(run(unlocked, { edit: 'delete-elements', args: { ids: [id('B')] } }).steps[id('B')]).toBeUndefined();
  });

  it('lets the others of the lane give way around it', () => {
    const locked = run(drawing, lock('B', true));
    const target = {
      laneId: locked.steps[id('A')]?.laneId ?? '',
      columnId: column(0),
      where: 'before' as const,
      newColumnId: nextId(),
    };
    const grown = run(locked, {
      edit: 'add-step',
      args: { stepId: nextId(), kind: 'action', name: { en: 'N' }, target },
    });
    expect(row(grown, 'customer')).toBe('N B A C');
  });

  it('keeps everything in a locked lane', () => {
    const laneId = drawing.steps[id('A')]?.laneId ?? '';
    const locked = run(drawing, {
      edit: 'set-fields',
      args: { of: { collection: 'lanes', id: laneId }, fields: { locked: true } },
    });
    expect(() => run(locked, { edit: 'send-to-tray', args: { stepIds: [id('A')] } })).toThrow('locked');
    expect(() =>
      run(locked, {
        edit: 'move-steps',
        args: { stepIds: [id('F')], lanes: -1, columns: 2, newColumnIds: [nextId()] },
      }),
    ).toThrow('locked');
  });
});

describe('an earlier version', () => {
  it('comes back as one edit that can be undone', () => {
    const later = run(drawing, { edit: 'delete-elements', args: { ids: [id('A'), id('B')] } });
    const { document, inverse } = runEdit(later, { edit: 'replace-document', args: { document: drawing } });
    expect(serialiseBlueprint(document)).toBe(serialiseBlueprint(drawing));
    expect(document.steps[id('C')]).toBe(later.steps[id('C')]);
    expect(inverse.length).toBeGreaterThan(0);
  });
});

describe('a pasted list', () => {
  it('is a line a step, without bullets and numbers', () => {
    expect(pastedLines('- Ask\n2. Answer\r\n• 记录\n\n')).toEqual([
      { name: 'Ask', description: '' },
      { name: 'Answer', description: '' },
      { name: '记录', description: '' },
    ]);
  });

  it('takes the first filled cell of a table row for the name and loses nothing of the rest', () => {
    expect(pastedLines('Ask\tcustomer\t5 min\n\tAnswer\t"two\nlines ""quoted"""')).toEqual([
      { name: 'Ask', description: 'customer · 5 min' },
      { name: 'Answer', description: 'two lines "quoted"' },
    ]);
  });

  it('lands in the tray', () => {
    const steps = pastedLines('One\nTwo').map(({ name }) => ({ id: nextId(), name: { en: name } }));
    const added = run(drawing, { edit: 'add-to-tray', args: { steps } });
    expect(trayOf(added).map(([, { name }]) => name.en)).toEqual(['One', 'Two']);
  });
});
