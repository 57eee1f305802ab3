import { type GuidePageName, userGuideSentences } from '../../../shared/locales/user-guide.ts';
import { useSentences } from '../../store/use-store.ts';
import { Markdown } from './markdown.tsx';
import type { ReadGuide } from './read.ts';
import { openUserGuide } from './state.ts';

/** One page of the guide, with the way to its neighbours. */
export function Page({ name, pages, pictures }: ReadGuide & { readonly name: GuidePageName }) {
  const words = useSentences(userGuideSentences);
  const at = pages.findIndex((page) => page.name === name);
  const [before, page, after] = [pages[at - 1], pages[at], pages[at + 1]];
  if (!page) return null;
  return (
    <article className="user-guide-page" aria-labelledby="user-guide-title">
      <h3 id="user-guide-title">{page.title}</h3>
      <Markdown tokens={page.blocks} pictures={pictures} />
      <footer>
        {before && (
          <button type="button" className="button" onClick={() => openUserGuide(before.name)}>
            {words.previous(before.title)}
          </button>
        )}
        {after && (
          <button type="button" className="button" onClick={() => openUserGuide(after.name)}>
            {words.next(after.title)}
          </button>
        )}
      </footer>
    </article>
  );
}
