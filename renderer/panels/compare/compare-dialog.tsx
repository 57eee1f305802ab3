import './compare.css';
import { useState } from 'react';
import { compareSentences } from '../../../shared/locales/compare.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { comparePair, compareWithFile, compareWithTab } from '../../app/comparing.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { FieldError } from '../../app/field-error.tsx';
import { documentName } from '../../app/names.ts';
import { openStates } from '../../store/tabs.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { pairWords } from './pair-words.ts';

/** With what the open blueprint can be compared: its counterpart, another open one, a file. */
export function CompareDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(compareSentences);
  const language = useLanguage();
  const key = useEditor((state) => state.key);
  const [problem, setProblem] = useState<Sentence>();
  const others = openStates().filter((state) => state.key !== key && state.history);
  const begin = (way: () => void) => () => {
    closePanel();
    way();
  };
  const pick = async () => {
    setProblem(undefined);
    const end = await compareWithFile();
    if (end === 'picked') closePanel();
    else if (end !== 'none') setProblem(end);
  };
  const { comparesWith } = document.service;
  return (
    <Dialog title={words.title} className="compare-dialog">
      <p className="quiet">{words.hint}</p>
      {problem && <FieldError>{problem[language]}</FieldError>}
      {comparesWith && (
        <>
          <h3 className="section-title">{words.pairs}</h3>
          <button type="button" className="button" onClick={begin(() => void comparePair())}>
            {pairWords(document, words)}
          </button>
        </>
      )}
      <h3 className="section-title">{words.open}</h3>
      {others.length === 0 && <p className="quiet">{words.noOthers}</p>}
      {others.map((state) => (
        <button key={state.key} type="button" className="button" onClick={begin(() => compareWithTab(state.key))}>
          {state.history && documentName(state.history.document, language)}
        </button>
      ))}
      <button type="button" className="button" onClick={() => void pick()}>
        {words.file}
      </button>
    </Dialog>
  );
}
