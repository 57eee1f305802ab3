import { useLanguage } from '../../store/use-store.ts';

/** Tells an instant in the interface's language; one that is none as it stands. */
export function useWhen(): (instant: string, precision?: 'day' | 'minute') => string {
  const language = useLanguage();
  return (instant, precision = 'day') => {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) return instant;
    const time = precision === 'minute' ? ({ timeStyle: 'short' } as const) : {};
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...time }).format(at);
  };
}
