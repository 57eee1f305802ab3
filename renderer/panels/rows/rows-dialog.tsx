import './rows.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { rowSentences } from '../../../shared/locales/drawing-rows.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { ROW_KINDS, type RowKind } from '../../../shared/model/schema/drawing.ts';
import { ROW_NAMES } from '../../../shared/model/terms.ts';
import { Dialog } from '../../app/dialog.tsx';
import { MoveButtons } from '../../app/move-buttons.tsx';
import { edit } from '../../store/editor.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { filledPlaces } from './filled.ts';

/** One row as it is chosen: shown or not, above or below. */
interface Chosen {
  readonly kind: RowKind;
  readonly shown: boolean;
  readonly above: boolean;
}

/** Rows that stand above the lanes unless somebody wants them below. */
const USUALLY_ABOVE: ReadonlySet<RowKind> = new Set(['emotion']);

/** Those that are shown, in their order, then the others. */
function chosenOf(document: BlueprintDocument): readonly Chosen[] {
  const rows = document.rows ?? [];
  const shown = rows.flatMap(({ kind, above = false }): Chosen[] => {
    const known = ROW_KINDS.find((one) => one === kind);
    return known ? [{ kind: known, shown: true, above }] : [];
  });
  const others = ROW_KINDS.filter((kind) => !shown.some((row) => row.kind === kind));
  return [...shown, ...others.map((kind) => ({ kind, shown: false, above: USUALLY_ABOVE.has(kind) }))];
}

/** Which rows the drawing shows, where and in which order: each choice takes effect at once and can be undone. */
export function RowsDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(rowSentences);
  const [list, setList] = useState(() => chosenOf(document));
  const filled = useFilled(document);
  const moved = useRef<{ readonly kind: RowKind; readonly by: -1 | 1 } | null>(null);
  const change = (next: readonly Chosen[]) => {
    const unknown = (document.rows ?? []).filter(({ kind }) => !ROW_KINDS.some((known) => known === kind));
    const rows = next.filter(({ shown }) => shown).map(({ kind, above }) => ({ kind, ...(above ? { above } : {}) }));
    if (edit([{ edit: 'set-rows', args: { rows: [...rows, ...unknown] } }])) setList(next);
  };
  const set = (kind: RowKind, fields: Partial<Chosen>) =>
    change(list.map((row) => (row.kind === kind ? { ...row, ...fields } : row)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...list];
    const [row] = next.splice(index, 1);
    if (!row) return;
    next.splice(index + by, 0, row);
    moved.current = { kind: row.kind, by };
    change(next);
  };
  useEffect(() => {
    // A row that changed its place takes the keyboard with it.
    const { kind, by } = moved.current ?? {};
    moved.current = null;
    if (kind === undefined || list.length === 0) return;
    const buttons = globalThis.document.querySelectorAll<HTMLButtonElement>(`[data-row="${kind}"] button`);
    const [up, down] = [...buttons];
    const wanted = by === -1 ? up : down;
    (wanted?.disabled ? (wanted === up ? down : up) : wanted)?.focus();
  }, [list]);
  return (
    <Dialog title={words.title} className="rows-dialog">
      <p className="quiet">{words.lead}</p>
      <ul className="row-choices">
        {list.map((row, index) => (
          <RowChoice
            key={row.kind}
            row={row}
            filled={filled[row.kind] ?? 0}
            first={index === 0}
            last={index === list.length - 1}
            set={(fields) => set(row.kind, fields)}
            move={(by) => move(index, by)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

/** At how many places each row would tell something. */
function useFilled(document: BlueprintDocument): Readonly<Partial<Record<RowKind, number>>> {
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  return useMemo(
    () => Object.fromEntries(ROW_KINDS.map((kind) => [kind, filledPlaces(document, kind, language)])),
    [document, language],
  );
}

interface RowChoiceProps {
  readonly row: Chosen;
  /** At how many places it tells something. */
  readonly filled: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly set: (fields: Partial<Chosen>) => void;
  readonly move: (by: -1 | 1) => void;
}

function RowChoice({ row, filled, first, last, set, move }: RowChoiceProps) {
  const words = useSentences(rowSentences);
  const language = useLanguage();
  const { kind, shown, above } = row;
  const name = ROW_NAMES[kind][language] ?? kind;
  return (
    <li className="row-choice" data-row={kind}>
      <label className="check-field">
        <input type="checkbox" checked={shown} onChange={({ target }) => set({ shown: target.checked })} />
        <span className="row-choice-name">{name}</span>
        <span className="quiet">{words.filled(filled)}</span>
      </label>
      <p className="quiet row-choice-hint">{words[kind]}</p>
      <div className="row-choice-place">
        <select
          className="select"
          aria-label={words.placeOf(name)}
          value={above ? 'above' : 'below'}
          disabled={!shown}
          onChange={({ target }) => set({ above: target.value === 'above' })}
        >
          <option value="above">{words.above}</option>
          <option value="below">{words.below}</option>
        </select>
        <MoveButtons up={words.up(name)} down={words.down(name)} first={first} last={last} move={move} />
      </div>
    </li>
  );
}
