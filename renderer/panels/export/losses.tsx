import type { Loss } from '../../../shared/export/request.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

/** What the format could not hold. */
export function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  const words = useSentences(exportSentences);
  const language = useLanguage();
  if (losses.length === 0) return null;
  return (
    <details className="losses" open>
      <summary>{words.losses(losses.length)}</summary>
      <ul>
        {losses.map(({ what }) => (
          <li key={what.en}>{what[language]}</li>
        ))}
      </ul>
    </details>
  );
}
