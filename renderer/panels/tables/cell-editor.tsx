import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { cellFaults } from '../../../shared/locales/tables.ts';
import { isLeft } from '../../store/typing-field.ts';
import { useSentences } from '../../store/use-store.ts';
import type { TableColumn } from './column.ts';
import type { Typing } from './typing.ts';

interface CellEditorProps {
  readonly column: TableColumn;
  readonly label: string;
  /** What the cell says. */
  readonly text: string;
  readonly typing: Typing | null;
  readonly fixed: boolean;
  readonly options: readonly string[];
  /** Whether it takes the keyboard as it comes. */
  readonly takesKeyboard: () => boolean;
  readonly onType: (line: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
}

/**
 * The field of the active cell. It is there before anything is typed, all of it selected, so that typing writes over
 * it in every script.
 */
export function CellEditor(props: CellEditorProps) {
  const { column, label, text, typing, fixed, options, takesKeyboard, onType, onKeyDown, onLeave } = props;
  const id = useId();
  const faults = useSentences(cellFaults);
  const place = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const how = typing?.how;
  // Runs as the cell becomes active, and as typing begins or ends in it.
  useEffect(() => {
    const field = place.current;
    if (!field || !takesKeyboard()) return;
    field.focus({ preventScroll: true });
    if (how === undefined) field.select();
    else if (how === 'within') field.setSelectionRange(field.value.length, field.value.length);
  }, [how, takesKeyboard]);
  const common = {
    ref: place,
    className: typing ? 'cell-field typing' : 'cell-field',
    'aria-label': label,
    'aria-invalid': typing?.fault != null,
    'aria-describedby': typing?.fault ? id : undefined,
    readOnly: fixed,
    lang: column.language,
    value: typing?.line ?? text,
    onKeyDown,
    onBlur: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      if (isLeft(currentTarget)) onLeave();
    },
  };
  return (
    <>
      {column.type === 'long' ? (
        <textarea {...common} rows={1} onChange={({ target }) => onType(target.value)} />
      ) : (
        <input
          {...common}
          list={typing && options.length > 0 ? `${id}-list` : undefined}
          onChange={({ target }) => onType(target.value)}
        />
      )}
      {typing && options.length > 0 && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {typing?.fault && (
        <p className="cell-fault" id={id} role="alert">
          {faults[typing.fault]}
        </p>
      )}
    </>
  );
}
