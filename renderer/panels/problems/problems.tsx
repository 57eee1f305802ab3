import './problems.css';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../../shared/locales/problems.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { groupProblems } from '../../../shared/rules/grouping.ts';
import { checkStore } from '../../store/check.ts';
import { problemsStore, shownOf } from '../../store/problems.ts';
import { settingsStore } from '../../store/settings.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { Chosen } from './chosen.tsx';
import { Head } from './head.tsx';
import { Resizer } from './resizer.tsx';
import { Section } from './section.tsx';
import { Skipped } from './skipped.tsx';
import { Tools } from './tools.tsx';

/** What is to be mended and what was answered; quiet until something was begun or a check was asked for. */
export function Problems({ document }: { readonly document: BlueprintDocument }) {
  const { open, spoken } = useStore(problemsStore);
  const [dragged, setDragged] = useState<number | null>(null);
  const kept = useStore(settingsStore, ({ problemsHeight }) => problemsHeight);
  const height = dragged ?? kept;
  const body = useRef<HTMLDivElement>(null);
  return (
    <section className="problems" aria-labelledby="problems-title">
      {open && <Resizer body={body} onDrag={setDragged} />}
      <Head />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      {open && (
        <div className="problems-open">
          <Tools />
          <div
            ref={body}
            id="problems-body"
            className={height === null ? 'problems-body' : 'problems-body sized'}
            {...(height === null ? {} : { style: { height } })}
          >
            <List document={document} />
          </div>
        </div>
      )}
    </section>
  );
}

/** The rows, under headings where they are grouped so; why there are none, where there are none. */
function List({ document }: { readonly document: BlueprintDocument }) {
  const { problems, result } = useStore(checkStore);
  const { shown, skippedShown, chosen } = useStore(problemsStore);
  const grouping = useStore(settingsStore, ({ problemGrouping }) => problemGrouping);
  const listed = useMemo(() => shownOf(problems, shown), [problems, shown]);
  const sections = useMemo(() => groupProblems(document, listed, grouping), [document, listed, grouping]);
  return (
    <>
      {listed.some(({ key }) => chosen.has(key)) && <Chosen document={document} problems={listed} />}
      {sections.length === 0 && <Empty />}
      {sections.map((section) => (
        <Section key={section.key} section={section} document={document} />
      ))}
      {result && skippedShown && <Skipped skipped={result.skipped} />}
    </>
  );
}

/** Why nothing is listed: all is quiet, all holds, all is answered, or what is listed is chosen otherwise. */
function Empty() {
  const words = useSentences(problemSentences);
  const { problems, result } = useStore(checkStore);
  const asked = useEditor((state) => state.checkAsked);
  const told = problems.some(({ standings }) => standings.includes('told'));
  const [waived, open] = [result?.waived.length ?? 0, result?.open.length ?? 0];
  const sentence = () => {
    if (told) return words.noneShown;
    if (asked && result && waived + open > 0) return words.answered(waived, open);
    return asked && result ? words.clean(result.judged.length) : words.quiet;
  };
  return <p className="problems-empty quiet">{sentence()}</p>;
}
