import { useStore } from 'zustand';
import { guideSentences } from '../../../shared/locales/guide.ts';
import { STATIONS, type Station, type StationState, stationState, stepState } from '../../../shared/method/guide.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { checkStore } from '../../store/check.ts';
import { goToStation } from '../../store/guide.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';

const SIGNS: Readonly<Record<StationState, string | undefined>> = { done: '✓', open: '◐', missing: undefined };

/** The six steps side by side, and under them the parts of the one that is shown: done, left open or missing. */
export function Way({ shown, document }: { readonly shown: Station; readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const result = useStore(checkStore, (state) => state.result);
  const stateOf = (station: Station): StationState => (result ? stationState(document, station, result) : 'missing');
  const parts = STATIONS.filter(({ step }) => step === shown.step);
  return (
    <nav className="guide-way" aria-label={words.all}>
      <ol className="guide-way-steps">
        {METHOD_STEPS.map(({ number, name }) => {
          const [first, ...others] = STATIONS.filter(({ step }) => step === number);
          if (!first) return null;
          const states = [first, ...others].map(stateOf);
          const done = states.filter((state) => state !== 'missing').length;
          const says = words.stepState(number, name[language], done, states.length);
          return (
            <li key={number}>
              <button
                type="button"
                className={stepState(states)}
                aria-current={number === shown.step ? 'step' : undefined}
                aria-label={says}
                title={says}
                onClick={() => goToStation(first.id)}
              >
                {number}
              </button>
            </li>
          );
        })}
      </ol>
      <ol className="guide-way-parts" aria-label={words.parts}>
        {parts.map((station, index) => {
          const state = stateOf(station);
          const says = `${index + 1} ${station.title[language]}${state === 'missing' ? '' : ` (${words[state]})`}`;
          return (
            <li key={station.id}>
              <button
                type="button"
                className={state}
                aria-current={station.id === shown.id ? 'step' : undefined}
                aria-label={says}
                title={says}
                onClick={() => goToStation(station.id)}
              >
                {SIGNS[state] ?? index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
