import type { LibraryRow } from '../../../shared/edit/library.ts';
import { librarySentences } from '../../../shared/locales/library.ts';
import { LIBRARY_KINDS } from '../../../shared/model/library.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { useSentences } from '../../store/use-store.ts';

interface RowsProps {
  readonly rows: readonly LibraryRow[];
  readonly nameOf: (name: Text) => string;
  readonly onTake: (row: LibraryRow) => void;
  readonly onGive: (row: LibraryRow) => void;
  readonly onRemove: (row: LibraryRow) => void;
}

/** Kind by kind what library and blueprint hold, and what can be done about it. */
export function Rows({ rows, ...acts }: RowsProps) {
  const words = useSentences(librarySentences);
  return LIBRARY_KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return (
      <section key={kind} className="library-kind">
        <h3 className="section-title">{words[kind]}</h3>
        {own.length === 0 && <p className="quiet">{words.nothing}</p>}
        <ul>
          {own.map((row) => (
            <Row key={row.elementId ?? row.entryId} row={row} {...acts} />
          ))}
        </ul>
      </section>
    );
  });
}

interface RowProps extends Omit<RowsProps, 'rows'> {
  readonly row: LibraryRow;
}

function Row({ row, nameOf, onTake, onGive, onRemove }: RowProps) {
  const words = useSentences(librarySentences);
  const { state, entryId } = row;
  const name = nameOf(row.name);
  const called = row.entryName && nameOf(row.entryName);
  const act = (label: string, run: (row: LibraryRow) => void) => (
    <button type="button" className="button" aria-label={words.of(label, name)} onClick={() => run(row)}>
      {label}
    </button>
  );
  return (
    <li className="library-row">
      <span className="library-name">
        {name}
        {called !== undefined && called !== name && <span className="quiet">{words.called(called)}</span>}
      </span>
      <span className={state === 'differs' ? 'library-state differs' : 'library-state quiet'}>{words[state]}</span>
      <span className="library-acts">
        {state === 'library' && act(words.insert, onTake)}
        {state === 'differs' && act(words.update, onTake)}
        {(state === 'differs' || state === 'blueprint') && act(words.save, onGive)}
        {entryId !== undefined && state !== 'differs' && act(words.remove, onRemove)}
      </span>
    </li>
  );
}
