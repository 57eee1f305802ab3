import { useStore } from 'zustand';
import { shellSentences } from '../../../shared/locales/shell.ts';
import type { StepProgress } from '../../../shared/method/progress.ts';
import { checkStore } from '../../store/check.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { showRecord, workspaceStore } from '../../store/workspace.ts';

/** The six steps of the method, each with how many of its rules hold. */
export function Method() {
  const words = useSentences(shellSentences);
  const language = useLanguage();
  const section = useStore(workspaceStore, (workspace) => (workspace.place === 'record' ? workspace.section : null));
  const progress = useStore(checkStore, (state) => state.progress);
  return (
    <section className="panel-section" aria-labelledby="method-title">
      <h2 id="method-title" className="section-title">
        {words.method}
      </h2>
      <ol className="method">
        {progress.map((one) => {
          const { step, begun, held, judged } = one;
          const state = judged === 0 ? words.underWay : words.rulesHold(held, judged);
          return (
            <li key={step.number} className={begun ? '' : 'later'} title={step.task[language]}>
              <button
                type="button"
                aria-current={section === step.number ? 'page' : undefined}
                onClick={() => showRecord(step.number)}
              >
                <Ring progress={one} />
                <span>
                  <strong>{step.name[language]}</strong>
                  <small>{begun ? state : step.begins[language]}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const RADIUS = 12;
const ROUND = 2 * Math.PI * RADIUS;

function Ring({ progress: { step, begun, held, judged } }: { readonly progress: StepProgress }) {
  const part = begun && judged > 0 ? held / judged : 0;
  return (
    <svg className="ring" viewBox="0 0 30 30" aria-hidden="true">
      <circle cx="15" cy="15" r={RADIUS} />
      {part > 0 && (
        <circle
          className={part === 1 ? 'held all' : 'held'}
          cx="15"
          cy="15"
          r={RADIUS}
          strokeDasharray={`${part * ROUND} ${ROUND}`}
          transform="rotate(-90 15 15)"
        />
      )}
      <text x="15" y="19.2">
        {step.number}
      </text>
    </svg>
  );
}
