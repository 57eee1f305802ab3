import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react';
import { fillSentences } from '../../../shared/locales/fill.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useSentences } from '../../store/use-store.ts';
import type { CellContext } from '../tables/cell-text.ts';
import { pastedByName, pastedRows } from './cell-text.ts';
import { cellFault, type FillField, knownNames } from './fill-calls.ts';

interface FillTableProps {
  readonly context: CellContext;
  readonly field: FillField;
  readonly rows: readonly Id[];
  /** The line of each row. */
  readonly lines: readonly string[];
  /** The row that has the keyboard, and the one up to which several are taken. */
  readonly range: readonly [at: number, until: number];
  readonly onRange: (range: readonly [number, number]) => void;
  /** Writes lines from a row on. */
  readonly onWrite: (from: number, lines: readonly string[]) => void;
  readonly onFillDown: () => void;
}

/** The rows of the table, walked like those of a spreadsheet. */
export function FillTable(props: FillTableProps) {
  const { context, field, rows, lines, range, onRange, onWrite, onFillDown } = props;
  const words = useSentences(fillSentences);
  const listId = useId();
  const table = useRef<HTMLTableElement>(null);
  const cells = () => [...(table.current?.querySelectorAll<HTMLElement>('.input') ?? [])];

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') onFillDown();
    else if (by !== undefined && event.shiftKey && event.key !== 'Enter') {
      onRange([at, Math.max(0, Math.min(rows.length - 1, range[1] + by))]);
    } else if (by !== undefined) cells()[at + by]?.focus();
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData.getData('text/plain');
    const names = rows.map((id) => elementName(context.document, id, context.language));
    const byName = pastedByName(text, names);
    if (byName) {
      event.preventDefault();
      onWrite(
        0,
        names.map((name, row) => byName.get(name.trim().toLowerCase()) ?? lines[row] ?? ''),
      );
      return;
    }
    const pasted = pastedRows(text);
    if (pasted.length < 2) return;
    event.preventDefault();
    onWrite(at, pasted);
  };
  const taken = (at: number) =>
    range[0] !== range[1] && at >= Math.min(...range) && at <= Math.max(...range) ? 'taken' : '';
  return (
    <div className="fill-rows">
      <table ref={table} className="fill-table">
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words[field]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((id, at) => (
            <tr key={id} className={taken(at)}>
              <StepName context={context} id={id} />
              <td>
                <Cell
                  {...props}
                  at={at}
                  listId={listId}
                  name={elementName(context.document, id, context.language)}
                  onKeyDown={(event) => onKeyDown(event, at)}
                  onPaste={(event) => onPaste(event, at)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <datalist id={listId}>
        {knownNames(context, field)?.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function StepName({ context: { document, language }, id }: { readonly context: CellContext; readonly id: Id }) {
  const laneId = document.steps[id]?.laneId;
  return (
    <th scope="row">
      {elementName(document, id, language)}
      {laneId !== undefined && <small className="quiet">{elementName(document, laneId, language)}</small>}
    </th>
  );
}

interface CellProps extends FillTableProps {
  readonly at: number;
  readonly name: string;
  readonly listId: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function Cell({ context, field, lines, at, name, listId, onKeyDown, onPaste, onRange, onWrite }: CellProps) {
  const words = useSentences(fillSentences);
  const id = useId();
  const line = lines[at] ?? '';
  const fault = cellFault(context, field, line);
  const common = {
    className: 'input',
    'aria-label': labelled(words[field], name, context.interfaceLanguage),
    'aria-invalid': fault !== null,
    'aria-describedby': id,
    value: line,
    onKeyDown,
    onPaste,
    onFocus: () => onRange([at, at]),
  };
  const isText = field === 'description' || field === 'standard';
  return (
    <>
      {isText ? (
        <textarea {...common} rows={1} lang={context.language} onChange={({ target }) => onWrite(at, [target.value])} />
      ) : (
        <input
          {...common}
          list={knownNames(context, field) ? listId : undefined}
          onChange={({ target }) => onWrite(at, [target.value])}
        />
      )}
      {fault && (
        <p className="field-error" id={id} role="alert">
          {fault === 'time' ? words.badTime : words.badCost}
        </p>
      )}
    </>
  );
}
