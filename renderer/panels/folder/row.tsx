import { memo } from 'react';
import { folderSentences } from '../../../shared/locales/folder.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { Overview } from '../../../shared/report/overview.ts';
import { tellRefusals } from '../../app/files.ts';
import { openRow } from '../../commands/folder.ts';
import { FOLDER_COLUMNS, type FolderRow } from '../../store/folder.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { rowName, told } from './order.ts';
import { changedWord, decisionWord } from './words.ts';

interface RowProps {
  readonly row: FolderRow;
  /** Whether Tab leads to it. */
  readonly reached: boolean;
  readonly onReach: (place: string) => void;
}

/** A blueprint; one that cannot be read says why, and where. */
export const Row = memo(function Row({ row, reached, onReach }: RowProps) {
  const words = useSentences(folderSentences);
  const language = useLanguage();
  const { file, state } = row;
  const name = rowName(row, language);
  const open = () => {
    if (state.kind === 'broken' && state.refusals.length > 0) void tellRefusals(file.handle.name, state.refusals);
    else void openRow(row);
  };
  const toReview = state.kind === 'read' && state.overview.needsReview;
  return (
    <tr className={`${state.kind}${toReview ? ' to-review' : ''}`}>
      <th scope="row">
        <button
          type="button"
          className="folder-open"
          tabIndex={reached ? 0 : -1}
          data-place={file.place}
          onClick={open}
          onFocus={() => onReach(file.place)}
        >
          <span className="folder-name">
            {toReview && <span className="folder-mark" role="img" aria-label={words.onlyToReview} />}
            {name}
          </span>
          {file.place !== name && <small className="quiet">{file.place}</small>}
        </button>
      </th>
      {state.kind === 'read' ? (
        <Cells overview={state.overview} />
      ) : (
        <td colSpan={FOLDER_COLUMNS.length - 1} className="folder-why">
          {state.kind === 'waiting' ? (
            <span className="quiet">{words.notRead}</span>
          ) : (
            <>
              <strong>{words.brokenRow}</strong> {state.reason[language]}
            </>
          )}
        </td>
      )}
    </tr>
  );
});

function Cells({ overview }: { readonly overview: Overview }) {
  const words = useSentences(folderSentences);
  const terms = useSentences(wordSentences);
  const language = useLanguage();
  const { status, version, decision, due, pastDue, changed } = overview;
  return (
    <>
      <td>{told(overview.owner, overview, language)}</td>
      <td>{told(overview.department, overview, language)}</td>
      <td className="folder-word">{status && wordFor(terms, status)}</td>
      <td>{version}</td>
      <Count of={overview.errors} tone="error" />
      <Count of={overview.warnings} tone="warning" />
      <Count of={overview.open} besides={overview.overdue > 0 ? words.overdue(overview.overdue) : undefined} />
      <Count of={overview.waived} besides={overview.stale > 0 ? words.stale(overview.stale) : undefined} />
      <td>
        {decision ? decisionWord(decision.word, words) : <span className="quiet">–</span>}
        {decision?.by && <small className="quiet">{told(decision.by, overview, language)}</small>}
      </td>
      <td className="folder-day">{decision?.on}</td>
      <td className={changed === 'changed' ? 'folder-changed' : 'quiet'}>{changedWord(overview, words)}</td>
      <td className="folder-day">
        {due}
        {pastDue && <small className="folder-late">{words.pastDue}</small>}
      </td>
    </>
  );
}

interface CountProps {
  readonly of: number;
  readonly tone?: 'error' | 'warning';
  /** What part of it no longer holds. */
  readonly besides?: string | undefined;
}

function Count({ of, tone, besides }: CountProps) {
  return (
    <td className={`number ${of > 0 ? (tone ?? '') : 'quiet'}`}>
      {of}
      {besides && <small className="folder-late">{besides}</small>}
    </td>
  );
}
