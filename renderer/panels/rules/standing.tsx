import { useStore } from 'zustand';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import type { CheckResult } from '../../../shared/rules/engine.ts';
import { checkStore } from '../../store/check.ts';
import { useSentences } from '../../store/use-store.ts';

interface StandingProps {
  readonly id: string;
  /** Whether the folder lets no blueprint weaken it. */
  readonly locked: boolean;
}

/** How a rule stands in the open document: found, answered, kept, not judged or off; and whether it is locked. */
export function Standing({ id, locked }: StandingProps) {
  const words = useSentences(ruleSentences);
  const result = useStore(checkStore, (state) => state.result);
  if (!result) return null;
  const [tone, text] = standingIn(result, id, words);
  return (
    <small className={`rule-standing ${tone}`}>
      {text}
      {locked && <span className="quiet"> · {words.lockedShort}</span>}
    </small>
  );
}

function standingIn(
  { findings, waived, open, judged, skipped }: CheckResult,
  id: string,
  words: (typeof ruleSentences)['en'],
): readonly [tone: string, text: string] {
  const found = findings.filter(({ ruleId }) => ruleId === id);
  const [first] = found;
  if (first) return [first.severity, words.found(found.length)];
  const isAnswered = [...waived, ...open].some(({ finding }) => finding.ruleId === id);
  if (isAnswered) return ['quiet', words.answered];
  if (judged.some((one) => one === id)) return ['held', words.holds];
  return ['quiet', skipped.some(({ ruleId }) => ruleId === id) ? words.notJudged : words.turnedOff];
}
