import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import { colon } from '../../../shared/locales/sentences.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { type RuleExample, rulePage } from '../../../shared/report/rule-page.ts';
import { buildScene } from '../../../shared/scene/build.ts';
import { drawsTheSame, markElements } from '../../../shared/scene/marked.ts';
import { useTheme } from '../../canvas/use-scene.ts';
import { checkStore } from '../../store/check.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Preview } from '../export/preview.tsx';
import { DifferenceList } from '../versions/difference-list.tsx';
import { RuleSettings } from './rule-settings.tsx';

interface PageProps {
  readonly id: string;
  readonly document: BlueprintDocument;
}

/** The page of a rule: its law, why, right and wrong as drawings, how to mend it, and its settings in this document. */
export function Page({ id, document }: PageProps) {
  const words = useSentences(ruleSentences);
  const language = useLanguage();
  const page = useMemo(() => rulePage(id), [id]);
  const because = useStore(checkStore, ({ result }) => result?.skipped.find(({ ruleId }) => ruleId === id)?.because);
  if (!page) return null;
  return (
    <article className="rule-page" aria-labelledby="rule-title">
      <header>
        <h3 id="rule-title">{page.title[language]}</h3>
        <code>{page.id}</code>
      </header>
      <p className="rule-law">{page.law[language]}</p>
      <h4>{words.why}</h4>
      <p>{page.why[language]}</p>
      <Examples incorrect={page.incorrect} correct={page.correct} />
      <h4>{words.mend}</h4>
      <p>{page.mend[language]}</p>
      {page.fixes.length > 0 && (
        <p className="quiet">
          {words.oneClick}
          {colon(language)}
          {page.fixes.map((fix) => fix[language]).join(language === 'en' ? ', ' : '、')}
        </p>
      )}
      <h4>{words.here}</h4>
      {because && (
        <p className="quiet">
          {words.notJudged}
          {colon(language)}
          {because[language]}
        </p>
      )}
      <RuleSettings page={page} document={document} />
      <h4>{words.source}</h4>
      <p className="quiet">{page.source[language]}</p>
    </article>
  );
}

interface ExamplesProps {
  readonly incorrect: RuleExample;
  readonly correct: RuleExample;
}

/** Wrong and right side by side; where the fault is in the record alone, what differs is told instead. */
function Examples({ incorrect, correct }: ExamplesProps) {
  const words = useSentences(ruleSentences);
  const language = useLanguage();
  const theme = useTheme();
  const [wrong, right] = useMemo(
    () => [incorrect, correct].map((example) => pictureOf(example, theme)),
    [incorrect, correct, theme],
  );
  return (
    <>
      {wrong && right && !drawsTheSame(wrong, right) && (
        <div className="rule-examples">
          <figure className="wrong">
            <figcaption>{words.wrong}</figcaption>
            <Preview scene={wrong} label={words.wrong} />
          </figure>
          <figure className="right">
            <figcaption>{words.right}</figcaption>
            <Preview scene={right} label={words.right} />
          </figure>
        </div>
      )}
      {incorrect.sentences.map((sentence) => (
        <p key={sentence.en} className="rule-says">
          {sentence[language]}
        </p>
      ))}
      <h4>{words.difference}</h4>
      <DifferenceList before={incorrect.document} after={correct.document} />
    </>
  );
}

function pictureOf({ document, findings }: RuleExample, theme: 'light' | 'dark') {
  const scene = buildScene(document, { languages: document.languages, theme });
  return markElements(
    scene,
    findings.flatMap(({ elementIds }) => elementIds),
  );
}
