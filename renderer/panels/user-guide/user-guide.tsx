import './user-guide.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { userGuideSentences } from '../../../shared/locales/user-guide.ts';
import { Dialog } from '../../app/dialog.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Page } from './page.tsx';
import { type ReadGuide, readGuide } from './read.ts';
import { searchGuide } from './search.ts';
import { openUserGuide, userGuideStore } from './state.ts';

/** The user guide: its contents, a search over all pages, and one page. It lies with the program. */
export function UserGuide() {
  const words = useSentences(userGuideSentences);
  const guide = useGuide();
  return (
    <Dialog title={words.title} className="user-guide-dialog">
      {guide ? (
        <Opened guide={guide} />
      ) : (
        <p className={guide === null ? 'field-error' : 'quiet'}>{guide === null ? words.unread : words.reading}</p>
      )}
    </Dialog>
  );
}

/** Undefined while it is read, null where it cannot be. */
function useGuide(): ReadGuide | null | undefined {
  const language = useLanguage();
  const [guide, setGuide] = useState<ReadGuide | null>();
  useEffect(() => {
    let gone = false;
    const take = (read: ReadGuide | null) => {
      if (!gone) setGuide(read);
    };
    readGuide(language).then(take, () => take(null));
    return () => {
      gone = true;
    };
  }, [language]);
  return guide;
}

function Opened({ guide: { pages, pictures } }: { readonly guide: ReadGuide }) {
  const words = useSentences(userGuideSentences);
  const name = useStore(userGuideStore, ({ page }) => page);
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchGuide(pages, query), [pages, query]);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const searching = query.trim() !== '';
  return (
    <div className="user-guide">
      <div className="user-guide-side">
        <input
          ref={search}
          className="input"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <p className="quiet user-guide-found" role="status">
          {searching && (found.length === 0 ? words.none : words.found(found.length))}
        </p>
        <nav aria-label={words.contents}>
          <ul>
            {found.map(({ page, around }) => (
              <li key={page.name}>
                <button
                  type="button"
                  className="user-guide-entry"
                  aria-current={page.name === name ? 'page' : undefined}
                  onClick={() => openUserGuide(page.name)}
                >
                  {page.title}
                  {searching && around !== '' && <span className="quiet">{around}</span>}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Page key={name} name={name} pages={pages} pictures={pictures} />
    </div>
  );
}
