import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { linksFrom, linksTo, markersOn, textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { Jump } from './jump.tsx';

interface RelationProps {
  readonly document: BlueprintDocument;
  readonly id: string;
}

function useNames(document: BlueprintDocument): (text: Text | undefined) => string {
  const words = useSentences(inspectorSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  return (text) => textIn(text, language, document.languages) || words.noName;
}

/** The markers on a step or link. */
export function StepMarkers({ document, id }: RelationProps) {
  const words = useSentences(inspectorSentences);
  const nameOf = useNames(document);
  const { failPoints, waitPoints } = markersOn(document, id);
  if (failPoints.length + waitPoints.length === 0) return null;
  return (
    <div className="jumps">
      <h3 className="section-title">{words.markers}</h3>
      {failPoints.map(([markerId, { number, what }]) => (
        <Jump key={markerId} id={markerId}>
          F{number} {nameOf(what)}
        </Jump>
      ))}
      {waitPoints.map(([markerId, { number }]) => (
        <Jump key={markerId} id={markerId}>
          {words.waitPoint(number)}
        </Jump>
      ))}
    </div>
  );
}

/** The links of a step. */
export function StepLinks({ document, id }: RelationProps) {
  const words = useSentences(inspectorSentences);
  const nameOf = useNames(document);
  const [arriving, leaving] = [linksTo(document, id), linksFrom(document, id)];
  if (arriving.length + leaving.length === 0) return null;
  return (
    <div className="jumps">
      <h3 className="section-title">{words.links}</h3>
      {arriving.map(([linkId, { from }]) => (
        <Jump key={linkId} id={linkId}>
          ← {nameOf(document.steps[from]?.name)}
        </Jump>
      ))}
      {leaving.map(([linkId, { to }]) => (
        <Jump key={linkId} id={linkId}>
          → {nameOf(document.steps[to]?.name)}
        </Jump>
      ))}
    </div>
  );
}
