import { guideSentences } from '../../../shared/locales/guide.ts';
import { recordLists } from '../../../shared/locales/record-lists.ts';
import type { Station } from '../../../shared/method/guide.ts';
import { countOf, type There as What } from '../../../shared/method/there.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { LANE_NAMES } from '../../../shared/model/terms.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

interface ThereProps {
  readonly station: Station;
  readonly document: BlueprintDocument;
}

/** What a part of the way has brought about already, in numbers. */
export function There({ station: { there }, document }: ThereProps) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const nameOf = (what: What): string => {
    if (what === 'timed' || what === 'costed' || what === 'failPoints' || what === 'waitPoints') return words[what];
    const lane = Object.entries(LANE_NAMES).find(([role]) => role === what)?.[1];
    const list = Object.entries(recordLists).find(([collection]) => collection === what)?.[1];
    return lane?.[language] ?? list?.[language][0] ?? what;
  };
  if (there.length === 0) return null;
  return (
    <section className="guide-there" aria-labelledby="guide-there">
      <h3 id="guide-there" className="section-title">
        {words.there}
      </h3>
      <ul>
        {there.map((what) => (
          <li key={what}>
            {nameOf(what)} <strong>{countOf(document, what)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
