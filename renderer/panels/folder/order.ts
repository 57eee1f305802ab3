import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import type { Overview } from '../../../shared/report/overview.ts';
import type { FolderColumn, FolderFilter, FolderRow, FolderSort } from '../../store/folder.ts';
import { holdsWords, typedWords } from '../find/typed-words.ts';

const STATUSES = ['draft', 'in-review', 'in-force', 'retired'];
const DECISIONS = ['returned', 'approved-with-conditions', 'approved'];
const CHANGES = ['no-decision', 'unknown', 'changed', 'same'];

/** A text of a blueprint in the reader's language, else in one that it has. */
export function told(text: Text | null, { languages }: Overview, language: InterfaceLanguage): string {
  return text === null ? '' : textIn(text, language, languages);
}

/** What a row is called: its service, else its file. */
export function rowName({ file, state }: FolderRow, language: InterfaceLanguage): string {
  const name = state.kind === 'read' ? told(state.overview.name, state.overview, language) : '';
  return name || file.handle.name;
}

/** A value to sort by; undefined for what there is none of, which comes last either way. */
type Key = string | number | undefined;

function placeIn(words: readonly string[], word: string | null | undefined): Key {
  if (word === null || word === undefined) return undefined;
  const at = words.indexOf(word);
  return at === -1 ? words.length : at;
}

const KEYS: Readonly<Record<Exclude<FolderColumn, 'name'>, (one: Overview, language: InterfaceLanguage) => Key>> = {
  owner: (one, language) => told(one.owner, one, language) || undefined,
  department: (one, language) => told(one.department, one, language) || undefined,
  status: ({ status }) => placeIn(STATUSES, status),
  version: ({ version }) => version ?? undefined,
  errors: ({ errors }) => errors,
  warnings: ({ warnings }) => warnings,
  open: ({ open, overdue }) => open + overdue * 1_000_000,
  waived: ({ waived, stale }) => waived + stale * 1_000_000,
  decision: ({ decision }) => placeIn(DECISIONS, decision?.word),
  decided: ({ decision }) => decision?.on,
  changed: ({ changed, changes }) => (placeIn(CHANGES, changed) as number) * 1_000_000 - changes,
  due: ({ due }) => due ?? undefined,
};

function keyOf(row: FolderRow, column: FolderColumn, language: InterfaceLanguage): Key {
  // Rows that are not read yet wait below, so that those that are stand still.
  if (column === 'name' && row.state.kind !== 'waiting') return rowName(row, language);
  return row.state.kind === 'read' && column !== 'name' ? KEYS[column](row.state.overview, language) : undefined;
}

/** The rows that fit the filter, in the order asked for; what is the same in that stays in the order of the files. */
export function shownRows(
  rows: readonly FolderRow[],
  filter: FolderFilter,
  { column, descending }: FolderSort,
  language: InterfaceLanguage,
): readonly FolderRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (one: Key, other: Key): number => {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const by =
      typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return descending ? -by : by;
  };
  return rows
    .filter((row) => fits(row, filter, language))
    .map((row) => ({ row, key: keyOf(row, column, language) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ row }) => row);
}

function fits(row: FolderRow, { text, status, toReview }: FolderFilter, language: InterfaceLanguage): boolean {
  const overview = row.state.kind === 'read' ? row.state.overview : undefined;
  if (toReview && !overview?.needsReview) return false;
  if (status !== '' && (!overview || (overview.status ?? 'none') !== status)) return false;
  const words = typedWords(text);
  if (words.length === 0) return true;
  const parts = overview ? [overview.owner, overview.department].map((one) => told(one, overview, language)) : [];
  const all = [row.file.place, rowName(row, language), overview?.version ?? '', ...parts].join('\n');
  return holdsWords(all, words);
}

/** The next row to review after that of a file, or before it, round the end; undefined where none is left. */
export function nextToReview(
  rows: readonly FolderRow[],
  fileId: string | undefined,
  by: 1 | -1,
): FolderRow | undefined {
  const at = rows.findIndex(({ file }) => file.handle.id === fileId);
  const from = at === -1 && by === -1 ? rows.length : at;
  const round = Array.from(
    { length: rows.length },
    (_, step) => (from + by * (step + 1) + rows.length * 2) % rows.length,
  );
  const wanted = round.find((index) => {
    const state = rows[index]?.state;
    return state?.kind === 'read' && state.overview.needsReview;
  });
  return wanted === undefined ? undefined : rows[wanted];
}
