import './learn.css';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { COMMANDS } from '../../../shared/commands/commands.ts';
import { isDone } from '../../../shared/learn/done.ts';
import { STORY } from '../../../shared/learn/story.ts';
import { TASKS, type Task, taskOf } from '../../../shared/learn/tasks.ts';
import { learnSentences } from '../../../shared/locales/learn.ts';
import { colon } from '../../../shared/locales/sentences.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { keyOf } from '../../app/command-button.tsx';
import { runCommand } from '../../commands/run.ts';
import { goToTask, learnStore, leaveLearning, taskBeside } from '../../store/learn.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { demonstrate } from './demonstrate.ts';

/** The tutorial beside the drawing, a task at a time; each is seen as done by what the document holds. */
export function Learn({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(learnSentences);
  const language = useLanguage();
  const { task: shown, signs } = useStore(learnStore);
  const task = taskOf(shown);
  const index = TASKS.findIndex(({ id }) => id === shown);
  const seen = new Set(signs);
  const done = TASKS.filter(({ id }) => isDone(id, document, seen)).map(({ id }) => id);
  const isHeld = done.includes(shown);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const title = heading.current;
    if (!shown || !title) return;
    title.closest('.left-panel')?.scrollTo({ top: 0 });
    // Whoever draws goes on drawing: the task is spoken instead.
    if (!title.ownerDocument.activeElement?.closest('.canvas')) title.focus({ preventScroll: true });
  }, [shown]);
  const [before, after] = [taskBeside(-1), taskBeside(1)];
  return (
    <section className="guide learn" aria-label={words.learn}>
      <header className="guide-head">
        <span className="section-title">{words.learn}</span>
        <button type="button" className="text-button" title={words.leaveHint} onClick={leaveLearning}>
          {words.leave}
        </button>
      </header>
      <nav className="guide-way" aria-label={words.all}>
        <ol className="guide-way-parts">
          {TASKS.map(({ id, title }, place) => {
            const held = done.includes(id);
            const says = words.state(place + 1, title[language], held);
            return (
              <li key={id}>
                <button
                  type="button"
                  className={held ? 'done' : 'missing'}
                  aria-current={id === shown ? 'step' : undefined}
                  aria-label={says}
                  title={says}
                  onClick={() => goToTask(id)}
                >
                  {held ? '✓' : place + 1}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className="learn-task" aria-live="polite">
        <p className="quiet guide-step">
          {words.task(index + 1, TASKS.length)} · {words.count(done.length, TASKS.length)}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {task.title[language]}
        </h2>
        <p className="guide-now">{task.now[language]}</p>
      </div>
      <p className="quiet">
        <strong>
          {words.why}
          {colon(language)}
        </strong>
        {task.why[language]}
      </p>
      <Keys task={task} />
      <details open={index === 0}>
        <summary>{words.story}</summary>
        <p>{STORY.told[language]}</p>
      </details>
      <p className={isHeld ? 'learn-done held' : 'learn-done quiet'} role="status">
        {isHeld ? `✓ ${done.length === TASKS.length ? words.allDone : words.done}` : words.notYet}
      </p>
      <footer className="guide-foot">
        <button
          type="button"
          className="button"
          disabled={!before}
          title={keyOf('previous-task')}
          onClick={() => goToTask(before)}
        >
          {words.back}
        </button>
        <button
          type="button"
          className="button"
          disabled={isHeld}
          title={`${words.showHint} ${keyOf('show-task')}`}
          onClick={demonstrate}
        >
          {words.showMe}
        </button>
        <button
          type="button"
          className={isHeld ? 'button primary' : 'button'}
          title={after && keyOf('next-task')}
          onClick={() => (after ? goToTask(after) : leaveLearning())}
        >
          {after ? words.next : words.finish}
        </button>
      </footer>
    </section>
  );
}

/** The commands of a task with their keys; a click does them too. */
function Keys({ task: { commands } }: { readonly task: Task }) {
  const words = useSentences(learnSentences);
  const language = useLanguage();
  if (commands.length === 0) return null;
  return (
    <ul className="learn-keys" aria-label={words.keys}>
      {commands.map((id) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => runCommand(id)}>
            {COMMANDS[id].label[language]}
          </button>{' '}
          <kbd>{keyOf(id)}</kbd>
        </li>
      ))}
    </ul>
  );
}
