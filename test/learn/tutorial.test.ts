import { describe, expect, it } from 'vitest';
import { type EditCall, runEdit } from '../../shared/edit/registry.ts';
import { DONE, isDone, type Sign, type TaskId } from '../../shared/learn/done.ts';
import type { Means } from '../../shared/learn/hand.ts';
import { createLesson } from '../../shared/learn/lesson.ts';
import { showTask } from '../../shared/learn/show.ts';
import { TASKS } from '../../shared/learn/tasks.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { lanesInOrder, roleOf } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { createChecker } from '../../shared/rules/engine.ts';
import { countingIds } from '../support/ids.ts';

const NO_SIGN: ReadonlySet<Sign> = new Set();
const today = '2026-03-31';
const checker = createChecker({ today });

function means(language: 'en' | 'zh-Hans' = 'en'): Means {
  return { nextId: countingIds(), typed: language, language, today, findingsOf: (one) => checker.check(one).findings };
}

function lesson(language: 'en' | 'zh-Hans' = 'en'): BlueprintDocument {
  const nextId = countingIds('lesson');
  return createLesson({ documentId: '7f1f3d0e-7a55-4f6c-9c6e-0f2f4f1f0a11', nextId, language });
}

const edited = (document: BlueprintDocument, calls: readonly EditCall[]) =>
  calls.reduce((before, call) => runEdit(before, call).document, document);
const shown = (task: TaskId, document = lesson()) => edited(document, showTask(task, document, means()));
const doneOf = (document: BlueprintDocument) =>
  TASKS.filter(({ id }) => isDone(id, document, NO_SIGN)).map(({ id }) => id);
const IN_DOCUMENT = TASKS.filter((task) => !('does' in task)).map(({ id }) => id);

describe('the tutorial', () => {
  it('has a task for each condition, in their order, and none is done at the start', () => {
    expect(TASKS.map(({ id }) => id)).toEqual(Object.keys(DONE));
    expect(doneOf(lesson())).toEqual([]);
  });

  it.each(['en', 'zh-Hans'] as const)('is done task by task when each is shown, in %s', (language) => {
    let document = lesson(language);
    const order: TaskId[] = [];
    const hand = means(language);
    for (const id of IN_DOCUMENT) {
      document = edited(document, showTask(id, document, hand));
      order.push(id);
      expect(doneOf(document)).toEqual(order);
    }
    expect(parseBlueprint(serialiseBlueprint(document)).ok).toBe(true);
    expect(checker.check(document).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(IN_DOCUMENT)('shows %s on the blank drawing together with all it stands on', (id) => {
    expect(doneOf(shown(id))).toContain(id);
  });

  it('shows nothing twice', () => {
    const all = shown('open');
    expect(showTask('open', all, means())).toEqual([]);
  });

  it('adds only what the person has not done', () => {
    const named = edited(lesson(), [
      { edit: 'set-text', args: { of: 'service', field: 'name', language: 'en', text: 'My own name' } },
    ]);
    expect(shown('service', named).service.name).toEqual({ en: 'My own name' });
  });

  it('makes the lane again that was deleted', () => {
    const front = lanesInOrder(lesson()).find(([, { role }]) => role === 'frontstage')?.[0] ?? '';
    const without = edited(lesson(), [{ edit: 'delete-elements', args: { ids: [front] } }]);
    expect(doneOf(shown('answer', without))).toContain('answer');
  });
});

describe('a task', () => {
  const field = (name: 'failPoints' | 'waitPoints' | 'sources', document: BlueprintDocument) =>
    Object.keys(document[name])[0] ?? '';
  const clear = (document: BlueprintDocument, collection: 'failPoints' | 'waitPoints', key: string) =>
    edited(document, [
      {
        edit: 'set-fields',
        args: { of: { collection, id: field(collection, document) }, fields: { [key]: undefined } },
      },
    ]);

  it('is open again when what it asks for is gone', () => {
    expect(doneOf(clear(shown('fail'), 'failPoints', 'recovery'))).not.toContain('fail');
    expect(doneOf(clear(shown('wait'), 'waitPoints', 'tolerance'))).not.toContain('wait');
    const cited = shown('cite');
    const removed = edited(cited, [{ edit: 'delete-elements', args: { ids: [field('sources', cited)] } }]);
    expect(doneOf(removed)).not.toContain('cite');
    expect(doneOf(removed)).not.toContain('source');
  });

  it('takes no path whose actions are not linked', () => {
    const path = shown('path');
    const [link = ''] = Object.keys(path.links);
    expect(doneOf(edited(path, [{ edit: 'delete-elements', args: { ids: [link] } }]))).not.toContain('path');
  });

  it('takes evidence above a customer action only', () => {
    const drawn = shown('evidence');
    const id = Object.keys(drawn.steps).find((one) => roleOf(drawn, one) === 'evidence') ?? '';
    const laneId = drawn.steps[id]?.laneId ?? '';
    const apart = edited(drawn, [
      { edit: 'add-column', args: { columnId: 'far-away-0001' } },
      {
        edit: 'move-step',
        args: {
          stepId: id,
          target: { laneId, columnId: 'far-away-0001', where: 'before', newColumnId: 'far-away-0002' },
        },
      },
    ]);
    expect(doneOf(apart)).not.toContain('evidence');
  });

  it('that leaves nothing in the document is done by its sign', () => {
    expect(isDone('check', lesson(), new Set(['checked']))).toBe(true);
    expect(isDone('tidy', lesson(), new Set(['checked']))).toBe(false);
    expect(isDone('export', lesson(), new Set(['exported']))).toBe(true);
  });
});
