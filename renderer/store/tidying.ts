import { createStore } from 'zustand/vanilla';
import { type Arrange, arrange } from '../../shared/edit/commands/arrange.ts';
import { runRecipe } from '../../shared/edit/edit.ts';
import { type MovedStep, movedSteps, type TidyFigures, tidyFigures } from '../../shared/layout/tidy-change.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { edit, editorStore, showNotice } from './editor.ts';

/** What Tidy proposes for the open drawing, before anybody agreed. */
export interface Proposed {
  readonly before: BlueprintDocument;
  readonly after: BlueprintDocument;
  readonly arrangement: Arrange;
  readonly moved: readonly MovedStep[];
  readonly figures: { readonly before: TidyFigures; readonly after: TidyFigures };
  /** Which of the two is drawn. */
  readonly shown: 'before' | 'after';
  /** The moved step that is looked at. */
  readonly at: Id | null;
}

export const tidyStore = createStore<{ readonly proposed: Proposed | null }>(() => ({ proposed: null }));

/** What an arrangement would make of the drawing. */
export function proposalOf(before: BlueprintDocument, arrangement: Arrange): Proposed {
  const view = { languages: editorStore.getState().drawingLanguages };
  const after = runRecipe(before, arrange, arrangement).document;
  const figures = { before: tidyFigures(before, view), after: tidyFigures(after, view) };
  return { before, after, arrangement, moved: movedSteps(before, after, view), figures, shown: 'after', at: null };
}

/** Draws a proposal in place of the drawing, which stays as it is. */
export function showProposal(proposed: Proposed): void {
  tidyStore.setState({ proposed });
}

/** Draws the old places, or the new ones again. */
export function toggleProposal(): void {
  change(({ shown }) => ({ shown: shown === 'after' ? 'before' : 'after' }));
}

/** Goes to one of the moved steps. */
export function lookAtMoved(id: Id): void {
  change(() => ({ at: id }));
}

function change(by: (proposed: Proposed) => Partial<Proposed>): void {
  const { proposed } = tidyStore.getState();
  if (proposed) tidyStore.setState({ proposed: { ...proposed, ...by(proposed) } });
}

/** Carries the proposal out as one undoable edit. */
export function keepProposal(): void {
  const { proposed } = tidyStore.getState();
  if (!proposed) return;
  tidyStore.setState({ proposed: null });
  carryOut(proposed);
}

/** Carries an arrangement out without asking. */
export function carryOut({ arrangement, moved, figures }: Proposed): void {
  if (!edit([{ edit: 'arrange', args: arrangement }])) return;
  editorStore.setState({ tidied: true });
  const { before, after } = figures;
  showNotice({ tone: 'info', sentence: outcome(moved.length, before.crossings, after.crossings) });
}

/** Puts the proposal away; the drawing is as it was. */
export function dropProposal(): void {
  tidyStore.setState({ proposed: null });
}

// A proposal is about one state of one drawing: with another one it is gone.
editorStore.subscribe(({ history }) => {
  const { proposed } = tidyStore.getState();
  if (proposed && history?.document !== proposed.before) dropProposal();
});

function outcome(moved: number, before: number, after: number) {
  return {
    en: `Tidied: ${moved === 1 ? '1 step' : `${moved} steps`} moved, ${after} crossings, before ${before}. Undo brings the old places back.`,
    'zh-Hans': `已整理：移动 ${moved} 个步骤，交叉 ${after} 处，原为 ${before} 处。可撤销恢复。`,
  };
}
