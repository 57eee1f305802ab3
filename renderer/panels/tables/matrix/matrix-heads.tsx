import { Fragment } from 'react';
import { tableSentences } from '../../../../shared/locales/tables.ts';
import { textIn } from '../../../../shared/model/queries.ts';
import { useSentences } from '../../../store/use-store.ts';
import { ColumnGap } from './column-gap.tsx';
import type { MatrixView } from './matrix-view.ts';

interface MatrixHeadsProps {
  readonly view: MatrixView;
  /** The columns that are drawn. */
  readonly drawn: readonly number[];
  readonly language: string;
}

/** Above the cells: the phases, each over its columns, and the columns by number. */
export function MatrixHeads({ view, drawn, language }: MatrixHeadsProps) {
  const words = useSentences(tableSentences);
  const { phases, languages } = { ...view.document, ...view };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="matrix-lane" aria-colindex={1} />
        {phases.map(({ phaseId, columns }, at) => (
          <th
            key={`${phaseId} ${startOf(view, at)}`}
            scope="colgroup"
            colSpan={columns}
            aria-colindex={startOf(view, at) + 2}
            className={phaseId === undefined ? 'matrix-phase none' : 'matrix-phase'}
          >
            <span>
              {phaseId === undefined
                ? words.noPhase
                : textIn(view.document.phases[phaseId]?.name, language, languages) || words.unnamed}
            </span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        <td className="matrix-lane" aria-colindex={1} />
        {drawn.map((column, at) => (
          <Fragment key={view.columns[column]}>
            <ColumnGap columns={column - (drawn[at - 1] ?? -1) - 1} />
            <th scope="col" aria-colindex={column + 2} className="matrix-column">
              {column + 1}
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

function startOf({ phases }: MatrixView, at: number): number {
  return phases.slice(0, at).reduce((sum, { columns }) => sum + columns, 0);
}
