import { describe, expect, it } from 'vitest';
import { changedSince } from '../../shared/compare/changed-since.ts';
import { doEdits, startHistory } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { drawingDigest, elementDigests } from '../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { decide } from '../../shared/review/deciding.ts';
import { lastDecision } from '../../shared/review/reviews.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { countingIds } from '../support/ids.ts';

const drawing = sketch({
  lanes: { customer: 'Ask Leave', frontstage: '- Answer' },
  links: 'Ask>Leave Leave>Answer',
  more: { service: { name: { en: 'Example' }, status: 'in-review' } },
});
const id = (name: string) => sketchId('step', name);
const edited = (document: BlueprintDocument, ...calls: EditCall[]) => doEdits(startHistory(document), calls).document;

function decided(status?: string): BlueprintDocument {
  const speaker = { name: 'Li Na', at: '2026-03-12T09:00:00Z', language: 'en' };
  const made = { ...speaker, decision: 'approved', words: '', status, nextId: countingIds() } as const;
  return edited(drawing, ...decide(drawing, made));
}

function since(document: BlueprintDocument) {
  return changedSince(document, lastDecision(document)?.[1] ?? {});
}

describe('what changed since a decision', () => {
  it('is nothing on the drawing as it was decided on, with the status that the decision brought', () => {
    expect(since(decided())).toEqual({ state: 'same', elements: [], elsewhere: false });
    expect(since(decided('in-force')).state).toBe('same');
  });

  it('names what came, what changed, and what is gone by the name that it had', () => {
    const document = edited(
      decided(),
      {
        edit: 'set-text',
        args: { of: { collection: 'steps', id: id('Ask') }, field: 'name', language: 'en', text: 'Ask twice' },
      },
      { edit: 'add-fail-point', args: { failPointId: 'failpoint001', on: id('Ask'), what: {} } },
      { edit: 'delete-elements', args: { ids: [id('Answer')] } },
    );
    expect(since(document)).toEqual({
      state: 'changed',
      elsewhere: false,
      elements: [
        { kind: 'changed', id: id('Ask'), collection: 'steps' },
        { kind: 'added', id: 'failpoint001', collection: 'failPoints' },
        { kind: 'removed', id: id('Answer'), collection: 'steps', name: { en: 'Answer' } },
        { kind: 'removed', id: sketchId('link', 'Leave-Answer'), collection: 'links', name: { en: 'Leave → Answer' } },
      ],
    });
  });

  it('moving steps about is no change', () => {
    const target = { laneId: sketchId('lane', '0-customer'), columnId: sketchId('column', 1), where: 'after' } as const;
    const document = edited(decided(), {
      edit: 'move-step',
      args: { stepId: id('Ask'), target: { ...target, newColumnId: 'column-00009' } },
    });
    expect(since(document).elements.filter(({ collection }) => collection === 'steps')).toEqual([]);
  });

  it('a status set later is told apart from a change of the service', () => {
    const set = (fields: object): EditCall => ({
      edit: 'set-fields',
      args: { of: 'service', fields: fields as Record<string, unknown> },
    });
    expect(since(edited(decided(), set({ status: 'in-force' }))).state).toBe('status');
    expect(since(edited(decided(), set({ version: '2' })))).toEqual({
      state: 'changed',
      elements: [],
      elsewhere: true,
    });
  });

  it('works on a revision, which keeps no names, and on nothing kept at all', () => {
    const revision = { drawingDigest: drawingDigest(drawing), elementDigests: elementDigests(drawing) };
    const document = edited(drawing, { edit: 'delete-elements', args: { ids: [id('Answer')] } });
    expect(changedSince(drawing, revision).state).toBe('same');
    expect(changedSince(document, revision).elements).toContainEqual({ kind: 'removed', id: id('Answer') });
    expect(changedSince(document, {}).state).toBe('unknown');
    expect(changedSince(document, { drawingDigest: 'x' })).toEqual({
      state: 'changed',
      elements: [],
      elsewhere: false,
    });
  });
});
