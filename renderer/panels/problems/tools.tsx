import { useId } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { GROUPINGS } from '../../../shared/rules/grouping.ts';
import { countStandings, STANDINGS } from '../../../shared/rules/problems.ts';
import { keyOf } from '../../app/command-button.tsx';
import { runCommand } from '../../commands/run.ts';
import { checkStore } from '../../store/check.ts';
import { problemsStore, toggled } from '../../store/problems.ts';
import { settingsStore } from '../../store/settings.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { safelyMended } from './mending.ts';

/** What is listed and how, the safe fixes, and the way from problem to problem. */
export function Tools() {
  return (
    <div className="problems-tools">
      <Filters />
      <SafeFixes />
      <GroupBy />
      <Steps />
    </div>
  );
}

/** One switch for each way in which problems stand, with how many there are. */
function Filters() {
  const words = useSentences(problemSentences);
  const { problems, result } = useStore(checkStore);
  const { shown, skippedShown } = useStore(problemsStore);
  const asked = useEditor((state) => state.checkAsked);
  const counts = countStandings(problems);
  const skipped = asked ? (result?.skipped.length ?? 0) : 0;
  const names = {
    told: [words.told, words.toldHint],
    open: [words.open, words.openHint],
    overdue: [words.overdueCount, words.overdueHint],
    waived: [words.waived, words.waivedHint],
    stale: [words.staleCount, words.staleHint],
  } as const;
  return (
    <fieldset className="standings" aria-label={words.filter}>
      {STANDINGS.filter((standing) => standing === 'told' || counts[standing] > 0).map((standing) => (
        <button
          key={standing}
          type="button"
          className={`standing ${standing}`}
          title={names[standing][1]}
          aria-pressed={shown.has(standing)}
          onClick={() => problemsStore.setState({ shown: toggled(shown, standing) })}
        >
          {names[standing][0](counts[standing])}
        </button>
      ))}
      {skipped > 0 && (
        <button
          type="button"
          className="standing"
          title={words.skippedHint}
          aria-pressed={skippedShown}
          onClick={() => problemsStore.setState({ skippedShown: !skippedShown })}
        >
          {words.skippedCount(skipped)}
        </button>
      )}
    </fieldset>
  );
}

function SafeFixes() {
  const words = useSentences(problemSentences);
  const count = useStore(checkStore, ({ problems }) => safelyMended(problems).length);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="text-button safe-fixes"
      title={[words.safeHint, keyOf('safe-fixes')].filter(Boolean).join(' · ')}
      onClick={() => runCommand('safe-fixes')}
    >
      {words.safeFixes(count)}
    </button>
  );
}

function GroupBy() {
  const words = useSentences(problemSentences);
  const id = useId();
  const grouping = useStore(settingsStore, ({ problemGrouping }) => problemGrouping);
  return (
    <span className="group-by">
      <label htmlFor={id}>{words.groupBy}</label>
      <select
        id={id}
        value={grouping}
        onChange={({ target }) => {
          const problemGrouping = GROUPINGS.find((known) => known === target.value) ?? 'rule';
          settingsStore.setState({ problemGrouping });
        }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

function Steps() {
  const words = useSentences(problemSentences);
  const step = (id: 'previous-problem' | 'next-problem', label: string, sign: string) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={[label, keyOf(id)].filter(Boolean).join(' · ')}
      onClick={() => runCommand(id)}
    >
      {sign}
    </button>
  );
  return (
    <span className="problem-steps">
      {step('previous-problem', words.previous, '↑')}
      {step('next-problem', words.next, '↓')}
    </span>
  );
}
