import './tidy.css';
import { useEffect, useRef } from 'react';
import type { MovedStep } from '../../../shared/layout/tidy-change.ts';
import { tidySentences } from '../../../shared/locales/tidy.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { focusCanvas, reveal } from '../../canvas/view.ts';
import { dropProposal, keepProposal, lookAtMoved, type Proposed, toggleProposal } from '../../store/tidying.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { useRoving } from '../review/use-roving.ts';
import { useTidyKeys } from './use-tidy-keys.ts';

const FIGURES = ['crossings', 'bends', 'backward', 'columns'] as const;

/** What Tidy proposes, beside the drawing that shows it: what it moves, what that brings, keep or drop. */
export function TidyReview({ proposed }: { readonly proposed: Proposed }) {
  const words = useSentences(tidySentences);
  const keep = useRef<HTMLButtonElement>(null);
  const { after, moved, figures, shown, at } = proposed;
  const roving = useRoving(moved.length);
  const lookAt = (index: number) => {
    const step = moved[index];
    if (!step) return;
    roving.goTo(index);
    lookAtMoved(step.id);
    requestAnimationFrame(() => reveal(step.id));
  };
  const walk = (by: 1 | -1) => lookAt(at === null ? 0 : moved.findIndex(({ id }) => id === at) + by);
  useTidyKeys(walk);
  useEffect(() => {
    keep.current?.focus({ preventScroll: true });
    return focusCanvas;
  }, []);
  const placed = Object.values(after.steps).filter(({ columnId }) => columnId !== undefined).length;
  return (
    <aside className="right-panel tidy-review" aria-labelledby="tidy-title">
      <h2 id="tidy-title" className="section-title">
        {words.title}
      </h2>
      <p className="visually-hidden" role="status">
        {words.spoken(moved.length, figures.before.crossings, figures.after.crossings)}
      </p>
      <p className="quiet">{shown === 'after' ? words.lead : words.leadBefore}</p>
      <fieldset className="tidy-shown" aria-label={words.shown}>
        {(['before', 'after'] as const).map((side) => (
          <button
            key={side}
            type="button"
            className="button"
            aria-pressed={shown === side}
            title="B"
            onClick={() => shown !== side && toggleProposal()}
          >
            {words[side]}
          </button>
        ))}
      </fieldset>
      <table className="tidy-figures">
        <caption className="visually-hidden">{words.figures}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((name) => (
            <tr key={name} className={figures.after[name] < figures.before[name] ? 'better' : undefined}>
              <th scope="row">{words[name]}</th>
              <td>{figures.before[name]}</td>
              <td>{figures.after[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="tidy-answer">
        <button ref={keep} type="button" className="button primary" title={words.keepHint} onClick={keepProposal}>
          {words.keep} <kbd>{words.keepHint}</kbd>
        </button>
        <button type="button" className="button" title={words.dropHint} onClick={dropProposal}>
          {words.drop} <kbd>{words.dropHint}</kbd>
        </button>
      </div>
      <p className="quiet">{words.toggleHint}</p>
      <h3 className="section-title">
        {words.moved} <span className="quiet">{words.ofSteps(moved.length, placed)}</span>
      </h3>
      {moved.length > 0 ? (
        <MovedList document={after} proposed={proposed} roving={roving} lookAt={lookAt} />
      ) : (
        <p>{words.columnsOnly}</p>
      )}
    </aside>
  );
}

interface MovedListProps {
  readonly document: BlueprintDocument;
  readonly proposed: Proposed;
  readonly roving: ReturnType<typeof useRoving>;
  readonly lookAt: (index: number) => void;
}

/** The moved steps in reading order; arrow keys walk through them, and the drawing follows. */
function MovedList({ document, proposed, roving, lookAt }: MovedListProps) {
  const words = useSentences(tidySentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0] ?? '');
  const { moved, at } = proposed;
  return (
    <ol className="tidy-moved" aria-label={words.movedList}>
      {moved.map((step, index) => (
        <li key={step.id}>
          <button
            ref={roving.rowOf(index)}
            type="button"
            className="tidy-row"
            tabIndex={index === roving.at ? 0 : -1}
            aria-current={step.id === at}
            onClick={() => lookAt(index)}
            onKeyDown={(event) => {
              const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              if (by === undefined) return;
              event.preventDefault();
              lookAt(index + by);
            }}
          >
            <span>{textIn(document.steps[step.id]?.name, language, document.languages) || words.unnamed}</span>
            <span className="quiet">{whatMoved(step, words)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function whatMoved({ column, row, isNew }: MovedStep, words: (typeof tidySentences)['en']): string {
  if (isNew && column.before === column.after) return words.sameColumn(column.after);
  if (column.before !== column.after || isNew) return words.toColumn(column.before, column.after);
  return words.inCell(row.before, row.after);
}
