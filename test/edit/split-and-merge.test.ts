import { describe, expect, it } from 'vitest';
import { namesTwo } from '../../shared/edit/commands/split-step.ts';
import { EditError } from '../../shared/edit/edit.ts';
import { doEdits, startHistory, undo } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { LIMITS } from '../../shared/model/schema/values.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { countingIds } from '../support/ids.ts';
import { row } from '../support/rows.ts';

const nextId = countingIds('fresh');
const id = (name: string) => sketchId('step', name);
const linkId = (from: string, to: string) => sketchId('link', `${from}-${to}`);

/** A customer who asks, waits and signs; F answers what is asked, K goes on after the signature. */
const drawing = sketch({
  lanes: { evidence: '', customer: '^Ask Wait Sign -', frontstage: 'F - G K$', backstage: '- - - -' },
  links: 'Ask>Wait Wait>Sign Ask>F Sign>G G>K Sign>K',
  steps: {
    Ask: {
      time: { likely: 2, max: 5, unit: 'minute' },
      cost: { amount: '1.10', currency: 'CNY' },
      needIds: ['need-0000001'],
      actorIds: ['actor-000001'],
      momentOfTruth: true,
    },
    Wait: {
      time: { likely: 30, unit: 'second' },
      waiting: { likely: 1, unit: 'hour' },
      cost: { amount: '0.905', currency: 'CNY' },
      needIds: ['need-0000002'],
      description: { en: 'In the queue' },
    },
  },
  more: {
    actors: { 'actor-000001': { name: { en: 'Client' } } },
    needs: {
      'need-0000001': { kind: 'actual', name: { en: 'Quick' }, order: 'a0' },
      'need-0000002': { kind: 'latent', name: { en: 'Kind' }, order: 'a1' },
    },
    failPoints: {
      'fail-0000001': {
        on: sketchId('link', 'Ask-Wait'),
        number: 1,
        what: { en: 'Lost' },
        recoveryStepIds: [sketchId('step', 'Wait')],
      },
    },
    waitPoints: { 'wait-0000001': { on: sketchId('step', 'Wait'), number: 1 } },
    policies: {
      'policy-00001': {
        name: { en: 'Law' },
        limit: {
          fromStepId: sketchId('step', 'Ask'),
          toStepId: sketchId('step', 'Sign'),
          within: { likely: 5, unit: 'day' },
        },
      },
    },
  },
});

function run(document: BlueprintDocument, ...calls: EditCall[]): BlueprintDocument {
  return doEdits(startHistory(document), calls).document;
}

function withFields(document: BlueprintDocument, name: string, fields: object): BlueprintDocument {
  return run(document, {
    edit: 'set-fields',
    args: { of: { collection: 'steps', id: id(name) }, fields: { ...fields } },
  });
}

const merge = (...names: string[]): EditCall => ({ edit: 'merge-steps', args: { stepIds: names.map(id) } });
const ends = ({ links }: BlueprintDocument) => Object.values(links).map(({ from, to }) => `${from}>${to}`);

describe('merging steps', () => {
  const merged = run(drawing, merge('Wait', 'Ask'));
  const one = merged.steps[id('Ask')];

  it('keeps the first in time, with both names, needs, notes and the sums of times and costs', () => {
    expect(merged.steps).not.toHaveProperty(id('Wait'));
    expect(one).toMatchObject({
      name: { en: 'Ask; Wait' },
      needIds: ['need-0000001', 'need-0000002'],
      actorIds: ['actor-000001'],
      description: { en: 'In the queue' },
      time: { likely: 150, max: 330, unit: 'second' },
      waiting: { likely: 1, unit: 'hour' },
      cost: { amount: '2.005', currency: 'CNY' },
      momentOfTruth: true,
      terminal: 'start',
    });
  });

  it('leads the links from and to the step that stays, and what marked the others stands on it', () => {
    expect(ends(merged)).toEqual([
      `${id('Ask')}>${id('Sign')}`,
      `${id('Ask')}>${id('F')}`,
      `${id('Sign')}>${id('G')}`,
      `${id('G')}>${id('K')}`,
      `${id('Sign')}>${id('K')}`,
    ]);
    expect(merged.failPoints['fail-0000001']).toMatchObject({ on: id('Ask'), recoveryStepIds: [id('Ask')] });
    expect(merged.waitPoints['wait-0000001']?.on).toBe(id('Ask'));
  });

  it('makes two links to the same step one, which says what both said', () => {
    const conditioned = run(drawing, {
      edit: 'set-fields',
      args: { of: { collection: 'links', id: linkId('Sign', 'K') }, fields: { condition: { en: 'signed' } } },
    });
    const after = run(conditioned, merge('Sign', 'G'));
    expect(ends(after).filter((link) => link === `${id('Sign')}>${id('K')}`)).toHaveLength(1);
    expect(Object.values(after.links).find(({ to }) => to === id('K'))?.condition).toEqual({ en: 'signed' });
  });

  it('adds the time of the hand-offs between them as waiting', () => {
    const handed = run(drawing, {
      edit: 'set-fields',
      args: {
        of: { collection: 'links', id: linkId('Ask', 'Wait') },
        fields: { handOff: { likely: 15, unit: 'minute' } },
      },
    });
    expect(run(handed, merge('Ask', 'Wait')).steps[id('Ask')]?.waiting).toEqual({ likely: 75, unit: 'minute' });
  });

  it('is refused where costs are in two currencies, something is locked, or there is one step only', () => {
    const dear = withFields(drawing, 'Wait', { cost: { amount: '2', currency: 'EUR' } });
    expect(() => run(dear, merge('Ask', 'Wait'))).toThrow(EditError);
    expect(() => run(withFields(drawing, 'Wait', { locked: true }), merge('Ask', 'Wait'))).toThrow(EditError);
    expect(() => run(drawing, merge('Ask', 'Ask'))).toThrow(EditError);
  });

  it('is refused where a text or a sum would be more than the format holds', () => {
    const long = withFields(drawing, 'Ask', { description: { en: 'x'.repeat(LIMITS.text) } });
    expect(() => run(long, merge('Ask', 'Wait'))).toThrow(EditError);
    expect(() => run(long, merge('Ask', 'Wait'))).toThrow('more than the field "description.en" can hold');
    const dear = { cost: { amount: '9'.repeat(18), currency: 'CNY' } };
    const sum = withFields(withFields(drawing, 'Ask', dear), 'Wait', dear);
    expect(() => run(sum, merge('Ask', 'Wait'))).toThrow('more than the field "cost.amount" can hold');
    const branch = { condition: { en: 'x'.repeat(LIMITS.text) } };
    const branched = run(
      run(drawing, {
        edit: 'set-fields',
        args: { of: { collection: 'links', id: linkId('Sign', 'K') }, fields: branch },
      }),
      {
        edit: 'set-fields',
        args: { of: { collection: 'links', id: linkId('G', 'K') }, fields: { condition: { en: 'no' } } },
      },
    );
    expect(() => run(branched, merge('Sign', 'G'))).toThrow('more than the field "condition.en" can hold');
  });

  it('loses nothing that one of them says', () => {
    const first = withFields(drawing, 'Ask', {
      quote: { en: 'Slow' },
      presenterNotes: { en: 'Pause here' },
      fields: { 'field-000001': 'yes', 'field-000002': 3 },
      blueprint: { documentId: '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a02' },
      frequency: { count: 2, per: 'day' },
    });
    const both = withFields(first, 'Wait', {
      quote: { en: 'Cold', 'zh-Hans': '冷' },
      presenterNotes: { en: 'Ask the room' },
      bottleneckAcknowledged: { en: 'One counter only' },
      fields: { 'field-000002': 4, 'field-000003': true },
      blueprint: { documentId: '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a03', pathHint: 'wait.blueprint' },
      frequency: { count: 5, per: 'week' },
      emotion: { value: -1, label: { en: 'Bored' } },
      staffEmotion: { value: 0 },
      icon: 'form',
    });
    expect(run(both, merge('Ask', 'Wait')).steps[id('Ask')]).toMatchObject({
      quote: { en: 'Slow\nCold', 'zh-Hans': '冷' },
      presenterNotes: { en: 'Pause here\nAsk the room' },
      bottleneckAcknowledged: { en: 'One counter only' },
      fields: { 'field-000001': 'yes', 'field-000002': 3, 'field-000003': true },
      frequency: { count: 2, per: 'day' },
      emotion: { value: -1, label: { en: 'Bored' } },
      staffEmotion: { value: 0 },
      icon: 'form',
    });
    expect(run(both, merge('Ask', 'Wait')).steps[id('Ask')]?.blueprint).toEqual({
      documentId: '3d0f6c1e-0f0b-4c39-8a55-7f0c7d8f5a02',
    });
  });

  it('joins the branches of a decision that come to lead to one step, and their chances', () => {
    const decided = sketch({
      lanes: { customer: 'Ask? Yes -', frontstage: '- No Later' },
      more: {
        links: {
          'branch-00001': { from: id('Ask'), to: id('Yes'), condition: { en: 'yes', 'zh-Hans': '是' }, chance: 0.1 },
          'branch-00002': { from: id('Ask'), to: id('No'), condition: { en: 'no', 'zh-Hans': '否' }, chance: 0.2 },
          'branch-00003': { from: id('Ask'), to: id('Later'), condition: { en: 'later' }, chance: 0.9 },
        },
      },
    });
    expect(run(decided, merge('Yes', 'No')).links['branch-00001']).toMatchObject({
      condition: { en: 'yes; no', 'zh-Hans': '是；否' },
      chance: 0.3,
    });
    expect(run(decided, merge('Yes', 'No', 'Later')).links).toEqual({
      'branch-00001': {
        from: id('Ask'),
        to: id('Yes'),
        condition: { en: 'yes; no; later', 'zh-Hans': '是；否' },
        chance: 1,
      },
    });
  });

  it('does not add the chances of ways that began at different steps', () => {
    const chances = sketch({
      lanes: { customer: 'A B C' },
      more: {
        links: {
          'way-00000001': { from: id('A'), to: id('C'), chance: 0.4 },
          'way-00000002': { from: id('B'), to: id('C'), chance: 0.5 },
        },
      },
    });
    expect(Object.values(run(chances, merge('A', 'B')).links)).toEqual([{ from: id('A'), to: id('C'), chance: 0.4 }]);
  });

  it('leaves links alone that joined the same two steps before', () => {
    const repeated = run(
      drawing,
      { edit: 'add-element', args: { collection: 'links', id: nextId(), element: { from: id('Sign'), to: id('K') } } },
      {
        edit: 'add-element',
        args: { collection: 'links', id: nextId(), element: { from: id('Wait'), to: id('Sign') } },
      },
    );
    const after = ends(run(repeated, merge('Ask', 'Wait')));
    expect(after.filter((link) => link === `${id('Sign')}>${id('K')}`)).toHaveLength(2);
    expect(after.filter((link) => link === `${id('Ask')}>${id('Sign')}`)).toHaveLength(2);
  });

  it('drops a limit whose two ends become one step, and no other', () => {
    expect(run(drawing, merge('Ask', 'Wait')).policies['policy-00001']?.limit).toMatchObject({ toStepId: id('Sign') });
    expect(run(drawing, merge('Ask', 'Wait', 'Sign')).policies['policy-00001']).toEqual({ name: { en: 'Law' } });
  });

  it('is undone at once', () => {
    expect(undo(doEdits(startHistory(drawing), [merge('Ask', 'Wait', 'Sign')])).document).toEqual(drawing);
  });
});

describe('splitting a step', () => {
  const newStepId = 'second-00001';
  const split = (name: string): EditCall => ({
    edit: 'split-step',
    args: { stepId: id(name), newStepId, linkId: nextId(), newColumnId: nextId(), spareColumnId: nextId() },
  });
  const named = (name: Readonly<Record<string, string>>) => {
    const after = run(withFields(drawing, 'Ask', { name }), split('Ask'));
    return [after.steps[id('Ask')]?.name, after.steps[newStepId]?.name];
  };

  it('puts the second after it, linked, with who does it; times, costs and markers stay with the first', () => {
    const after = run(drawing, split('Ask'));
    expect(row(after, 'customer')).toBe('Ask Ask (2) Wait Sign');
    expect(after.steps[newStepId]).toMatchObject({ actorIds: ['actor-000001'], kind: 'action' });
    for (const field of ['time', 'cost', 'needIds', 'momentOfTruth', 'terminal'] as const)
      expect(after.steps[newStepId]).not.toHaveProperty(field);
    expect(after.steps[id('Ask')]).toMatchObject({ time: { likely: 2 }, cost: { amount: '1.10' }, terminal: 'start' });
  });

  it('leads on from the second to later columns, and answers in the same column stay with the first', () => {
    expect(ends(run(drawing, split('Ask'))).slice(0, 3)).toEqual([
      `${newStepId}>${id('Wait')}`,
      `${id('Wait')}>${id('Sign')}`,
      `${id('Ask')}>${id('F')}`,
    ]);
  });

  it('takes the name apart where it says two things, in each language', () => {
    expect(named({ en: 'Check and pay', 'zh-Hans': '核对，付款' })).toEqual([
      { en: 'Check', 'zh-Hans': '核对' },
      { en: 'pay', 'zh-Hans': '付款' },
    ]);
    expect(named({ en: 'Check; pay' })).toEqual([{ en: 'Check' }, { en: 'pay' }]);
    expect(named({ en: 'Understand' })).toEqual([{ en: 'Understand' }, { en: 'Understand (2)' }]);
  });

  it('never makes a name that is too long', () => {
    const long = 'x'.repeat(LIMITS.text - 3);
    expect(named({ en: long })).toEqual([{ en: long }, { en: long }]);
    const parts = Array.from({ length: LIMITS.text / 2 }, () => 'x').join('；');
    expect(() => named({ en: parts })).toThrow('more than the field "name.en" can hold');
  });

  it('finds what a name says whatever the number of its spaces', () => {
    const space = ' '.repeat(100_000);
    expect([namesTwo(`Check${space}the form`), namesTwo(`Check${space}and${space}pay`)]).toEqual([false, true]);
    expect(named({ en: 'Check   and  pay' })).toEqual([{ en: 'Check' }, { en: 'pay' }]);
  });

  it('makes both halves of what customers do alone their own', () => {
    const alone = run(withFields(drawing, 'Ask', { customerOwn: true }), split('Ask'));
    expect([alone.steps[id('Ask')]?.customerOwn, alone.steps[newStepId]?.customerOwn]).toEqual([true, true]);
  });

  it('gives back what was merged', () => {
    const after = run(drawing, merge('Ask', 'Wait'), split('Ask'));
    expect(row(after, 'customer')).toBe('Ask Wait Sign -');
  });

  it('makes the second the decision or the end, and the recovery and a limit go through both', () => {
    const decided = run(withFields(drawing, 'Sign', { kind: 'decision', terminal: 'end' }), split('Sign'));
    expect([decided.steps[id('Sign')]?.kind, decided.steps[newStepId]?.kind]).toEqual(['action', 'decision']);
    expect([decided.steps[id('Sign')]?.terminal, decided.steps[newStepId]?.terminal]).toEqual([undefined, 'end']);
    expect(ends(decided)).toContain(`${newStepId}>${id('G')}`);
    expect(decided.policies['policy-00001']?.limit?.toStepId).toBe(newStepId);
    const recovered = run(drawing, split('Wait'));
    expect(recovered.failPoints['fail-0000001']?.recoveryStepIds).toEqual([id('Wait'), newStepId]);
  });
});
