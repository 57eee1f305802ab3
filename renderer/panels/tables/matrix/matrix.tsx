import '../grid.css';
import './matrix.css';
import { type DragEvent, Fragment, type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { tableSentences } from '../../../../shared/locales/tables.ts';
import { textIn } from '../../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../../shared/model/schema/document.ts';
import type { Step } from '../../../../shared/model/schema/drawing.ts';
import { coloursOf } from '../../../../shared/scene/theme.ts';
import { CommandButton } from '../../../app/command-button.tsx';
import { useDrawingTheme } from '../../../canvas/use-scene.ts';
import { useEditor, useSentences } from '../../../store/use-store.ts';
import { TRAY_TYPE } from '../../left/tray-type.ts';
import { CellEditor } from '../cell-editor.tsx';
import { DRAWN_COLUMNS } from '../drawn-columns.ts';
import { numbers } from '../range.ts';
import { ColumnGap } from './column-gap.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixHeads } from './matrix-heads.tsx';
import { matrixOf, stepsAt } from './matrix-view.ts';
import { useColumnsInView } from './use-columns-in-view.ts';
import { moveTo, useMatrix } from './use-matrix.ts';

/** Pixels of a column, of the heads of lanes, and of a step. */
const COLUMN = 156;
const HEAD = 132;
const STEP = 27;

/** The drawing as a matrix: lanes as rows, time as columns, phases over them, names in the cells. */
export function Matrix({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(tableSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const selection = useEditor((state) => state.selection);
  const view = useMemo(() => matrixOf(document), [document]);
  const theme = useDrawingTheme();
  const place = useRef<HTMLDivElement>(null);
  const { from, to, onScroll, show } = useColumnsInView(place, {
    width: COLUMN,
    head: HEAD,
    count: view.columns.length,
  });
  const matrix = useMatrix(view, language, place, show);
  const { active, typing } = matrix;
  const drawn = [...new Set([...numbers(from, to), active.column])].sort((one, other) => one - other);
  const { languages } = document;
  const nameOf = useCallback(
    ({ name }: Step) => textIn(name, language, languages) || words.unnamed,
    [language, languages, words],
  );
  const editor = (
    <CellEditor
      key={[active.row, active.column, active.index].join(' ')}
      column={NAME}
      label={words.place(textIn(view.lanes[active.row]?.[1].name, language, languages), active.column + 1)}
      text={stepsAt(view, active.row, active.column)[active.index]?.[1].name[language] ?? ''}
      typing={typing}
      fixed={false}
      options={NOTHING}
      takesKeyboard={matrix.takesKeyboard}
      onType={matrix.onType}
      onKeyDown={matrix.onKeyDown}
      onLeave={matrix.finish}
    />
  );
  if (view.lanes.length === 0 || view.columns.length === 0) return <p className="tables-empty quiet">{words.empty}</p>;
  return (
    <>
      <div className="tables-tools">
        <span className="quiet" role="status">
          {words.cells(view.lanes.length, view.columns.length)}
        </span>
        <CommandButton id="add-column" />
        <CommandButton id="remove-column" />
        <p className="quiet tables-hint" title={words.matrixHint}>
          {words.matrixHint}
        </p>
      </div>
      <div ref={place} className="grid matrix" onScroll={onScroll}>
        <table
          {...GRID}
          aria-label={words.matrix}
          aria-rowcount={view.lanes.length + 2}
          aria-colcount={view.columns.length + 1}
          style={{ width: HEAD + view.columns.length * COLUMN }}
          onPaste={matrix.onPaste}
          {...pointing(matrix)}
        >
          <colgroup>
            <col style={{ width: HEAD }} />
            {view.columns.map((id) => (
              <col key={id} style={{ width: COLUMN }} />
            ))}
          </colgroup>
          <MatrixHeads view={view} drawn={drawn} language={language} />
          <tbody>
            {view.lanes.map(([laneId, lane], row) => (
              <tr
                key={laneId}
                aria-rowindex={row + 3}
                data-row={row}
                style={{ height: Math.max(1, view.fullest[row] ?? 1) * STEP + 5 }}
              >
                <th
                  scope="row"
                  className="matrix-lane"
                  aria-colindex={1}
                  style={{ boxShadow: `inset 4px 0 ${coloursOf(theme, lane.role).accent}` }}
                >
                  {textIn(lane.name, language, languages) || words.unnamed}
                </th>
                {drawn.map((column, at) => {
                  const steps = stepsAt(view, row, column);
                  const here = row === active.row && column === active.column;
                  return (
                    <Fragment key={view.columns[column]}>
                      <ColumnGap columns={column - (drawn[at - 1] ?? -1) - 1} />
                      <MatrixCell
                        steps={steps}
                        column={column}
                        nameOf={nameOf}
                        chosen={selection}
                        active={here ? active.index : -1}
                        editor={here ? editor : null}
                        typing={typing !== null}
                        onDrop={(stepId) => moveTo(document, stepId, laneId, view.columns[column] ?? null)}
                      />
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A table whose cells take the keyboard. */
const GRID = { role: 'grid', tabIndex: -1 } as const;
const NOTHING: readonly string[] = [];
const [NAME] = DRAWN_COLUMNS.steps;

/** A click goes to a step, or to the free place of a cell; Shift or Ctrl takes one more; a dragged step brings its id. */
function pointing({ go, open }: ReturnType<typeof useMatrix>) {
  return {
    onClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('.typing')) return;
      const row = event.target.closest<HTMLElement>('[data-row]')?.dataset.row;
      const cell = event.target.closest<HTMLElement>('[data-column]');
      if (row === undefined || !cell) return;
      const index = event.target.closest<HTMLElement>('[data-index]')?.dataset.index;
      const adding = index !== undefined && (event.shiftKey || event.ctrlKey || event.metaKey);
      const free = cell.querySelectorAll('[data-index]').length;
      go({ row: Number(row), column: Number(cell.dataset.column), index: Number(index ?? free) }, adding);
      event.currentTarget.querySelector<HTMLElement>('.cell-field')?.focus({ preventScroll: true });
    },
    onDoubleClick: (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-column]')) open();
    },
    onDragStart: ({ target, dataTransfer }: DragEvent) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('[data-step]')?.dataset.step : undefined;
      if (id === undefined) return;
      dataTransfer.setData(TRAY_TYPE, id);
      dataTransfer.effectAllowed = 'move';
    },
  };
}
