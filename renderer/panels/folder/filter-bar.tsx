import { useStore } from 'zustand';
import { folderSentences } from '../../../shared/locales/folder.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import { type FolderFilter, folderStore } from '../../store/folder.ts';
import { useSentences } from '../../store/use-store.ts';

/** Which blueprints the table shows: by words, by status, those to review. */
export function FolderFilterBar() {
  const words = useSentences(folderSentences);
  const terms = useSentences(wordSentences);
  const { filter, rows } = useStore(folderStore);
  const change = (part: Partial<FolderFilter>) => folderStore.setState({ filter: { ...filter, ...part } });
  const statuses = new Set(
    rows.flatMap(({ state }) => (state.kind === 'read' ? [state.overview.status ?? 'none'] : [])),
  );
  return (
    <div className="folder-filter">
      <input
        className="input"
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        value={filter.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <select
        className="select"
        aria-label={words.status}
        value={filter.status}
        onChange={({ target }) => change({ status: target.value })}
      >
        <option value="">{words.anyStatus}</option>
        {[...statuses].sort().map((status) => (
          <option key={status} value={status}>
            {status === 'none' ? words.noStatus : wordFor(terms, status)}
          </option>
        ))}
      </select>
      <label className="check-field" title={words.needsReviewHint}>
        <input
          type="checkbox"
          checked={filter.toReview}
          onChange={({ target }) => change({ toReview: target.checked })}
        />
        {words.onlyToReview}
      </label>
    </div>
  );
}
