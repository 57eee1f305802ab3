import { type DragEvent, type ReactNode, useState } from 'react';
import type { Entry } from '../../../../shared/model/queries.ts';
import type { Step } from '../../../../shared/model/schema/drawing.ts';
import type { Id } from '../../../../shared/model/schema/values.ts';
import { TRAY_TYPE } from '../../left/tray-type.ts';

interface MatrixCellProps {
  readonly steps: readonly Entry<Step>[];
  readonly column: number;
  /** What each step is called. */
  readonly nameOf: (step: Step) => string;
  /** What is selected. */
  readonly chosen: readonly Id[];
  /** Which place is active; -1 where it is in another cell. */
  readonly active: number;
  readonly editor: ReactNode;
  readonly typing: boolean;
  readonly onDrop: (stepId: Id) => void;
}

/** One cell: its steps from top to bottom. Steps are dragged in from other cells and from the tray. */
export function MatrixCell({ steps, column, nameOf, chosen, active, editor, typing, onDrop }: MatrixCellProps) {
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(TRAY_TYPE)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  return (
    <td
      {...cellOf(active >= 0 || steps.some(([id]) => chosen.includes(id)))}
      className={['matrix-cell', over && 'over'].filter(Boolean).join(' ')}
      aria-colindex={column + 2}
      data-column={column}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // A file that is dropped here is the window's.
        if (!event.dataTransfer.types.includes(TRAY_TYPE)) return;
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(TRAY_TYPE));
      }}
    >
      {steps.map(([id, step], at) => (
        <span
          key={id}
          className={chosen.includes(id) ? 'matrix-step chosen' : 'matrix-step'}
          data-index={at}
          data-step={id}
          draggable={at !== active || !typing}
          title={nameOf(step)}
        >
          {at === active ? editor : nameOf(step)}
        </span>
      ))}
      {active >= steps.length && <span className="matrix-step new">{editor}</span>}
      {over && <span className="matrix-landing" />}
    </td>
  );
}

/** A cell of a table that takes the keyboard. */
function cellOf(taken: boolean) {
  return { role: 'gridcell', tabIndex: -1, 'aria-selected': taken };
}
