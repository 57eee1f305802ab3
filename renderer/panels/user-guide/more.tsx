import { type GuidePageName, userGuideSentences } from '../../../shared/locales/user-guide.ts';
import { useSentences } from '../../store/use-store.ts';
import { openUserGuide } from './state.ts';

/** Leads from a place of the editor to the page of the guide about it. */
export function MoreInGuide({ page }: { readonly page: GuidePageName }) {
  const { more } = useSentences(userGuideSentences);
  return (
    <button type="button" className="button" onClick={() => openUserGuide(page)}>
      {more}
    </button>
  );
}
