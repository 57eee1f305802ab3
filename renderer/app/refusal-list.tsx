import type { Refusal } from '../../shared/model/refusal.ts';
import { useLanguage } from '../store/use-store.ts';

/** More than this nobody reads at once. */
const MOST = 20;

/** Where a file was refused, and why. */
export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const language = useLanguage();
  const place = ({ line, column }: Refusal) =>
    language === 'en' ? `Line ${line}, column ${column}` : `第 ${line} 行，第 ${column} 列`;
  const more = refusals.length - MOST;
  return (
    <ul className="refusals">
      {refusals.slice(0, MOST).map((refusal) => (
        <li key={`${refusal.line}:${refusal.column} ${refusal.path.join('.')} ${refusal.message.en}`}>
          <strong>{place(refusal)}</strong>
          {refusal.message[language]}
        </li>
      ))}
      {more > 0 && <li>{language === 'en' ? `and ${more} more` : `另有 ${more} 处`}</li>}
    </ul>
  );
}
