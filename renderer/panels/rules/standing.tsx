import { useStore } from 'zustand';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import { checkStore } from '../../store/check.ts';
import { useSentences } from '../../store/use-store.ts';

/** How a rule stands in the open document: holds, found, not judged or off. */
export function Standing({ id }: { readonly id: string }) {
  const words = useSentences(ruleSentences);
  const result = useStore(checkStore, (state) => state.result);
  if (!result) return null;
  const found = result.findings.filter(({ ruleId }) => ruleId === id);
  const [first] = found;
  if (first) return <small className={`rule-standing ${first.severity}`}>{words.found(found.length)}</small>;
  if (result.judged.some((judged) => judged === id)) return <small className="rule-standing held">{words.holds}</small>;
  const skipped = result.skipped.some(({ ruleId }) => ruleId === id);
  return <small className="rule-standing quiet">{skipped ? words.notJudged : words.turnedOff}</small>;
}
