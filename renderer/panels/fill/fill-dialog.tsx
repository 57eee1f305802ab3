import './fill.css';
import { useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { shownKey } from '../../../shared/commands/commands.ts';
import { fillSentences } from '../../../shared/locales/fill.ts';
import { inTime } from '../../../shared/model/in-time.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { isMac } from '../../commands/keys.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useSentences } from '../../store/use-store.ts';
import { useCellContext } from '../tables/use-cell-context.ts';
import { discardCells, draftCells, fillStore } from './fill.ts';
import { cellFault, cellText, changedCells, FILL_FIELDS, fillCalls } from './fill-calls.ts';
import { FillTable } from './fill-table.tsx';

/** A table with a row a step, in which one field is filled for many; applied and undone as one. */
export function FillDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(fillSentences);
  const id = useId();
  const { field, stepIds, drafts } = useStore(fillStore);
  const context = useCellContext(document);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  // Once the dialog, which takes the keyboard, is there.
  useEffect(() => globalThis.document.querySelector<HTMLElement>('.fill-table .input')?.focus(), []);
  const rows = useMemo(() => inTime(document, stepIds), [document, stepIds]);
  const lines = rows.map((rowId) => {
    const step = document.steps[rowId];
    return drafts[field]?.[rowId] ?? (step ? cellText(context, field, step) : '');
  });
  const changed = changedCells(context, drafts);
  const faults = changed.filter((cell) => cellFault(context, cell.field, cell.line) !== null).length;

  const write = (from: number, values: readonly string[]) => {
    draftCells(
      Object.fromEntries(rows.slice(from, from + values.length).map((rowId, at) => [rowId, values[at] ?? ''])),
    );
  };
  const fillDown = () => {
    const [first, last] = [Math.min(...range), Math.max(...range)];
    const end = first === last ? rows.length - 1 : last;
    write(first, Array<string>(end - first + 1).fill(lines[first] ?? ''));
  };
  const apply = () => {
    if (!edit(fillCalls(context, drafts, nextId))) return;
    discardCells();
    closePanel();
  };
  const actions = (
    <>
      <span className="fill-state quiet" role="status">
        {faults > 0 ? words.faults(faults) : words.changed(changed.length)}
      </span>
      <button type="button" className="button" disabled={changed.length === 0} onClick={discardCells}>
        {words.discard}
      </button>
      <button type="button" className="button primary" disabled={changed.length === 0 || faults > 0} onClick={apply}>
        {words.apply}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} className="fill-dialog" actions={actions}>
      <div className="fill-head">
        <label htmlFor={id}>{words.field}</label>
        <select
          id={id}
          className="select"
          value={field}
          onChange={({ target }) => {
            const chosen = FILL_FIELDS.find((name) => name === target.value);
            if (chosen) fillStore.setState({ field: chosen });
          }}
        >
          {FILL_FIELDS.map((name) => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={fillDown}>
          {words.fillDown}
        </button>
      </div>
      <p className="quiet">{words.hint(shownKey('Mod+d', isMac))}</p>
      <FillTable
        context={context}
        field={field}
        rows={rows}
        lines={lines}
        range={range}
        onRange={setRange}
        onWrite={write}
        onFillDown={fillDown}
      />
    </Dialog>
  );
}
