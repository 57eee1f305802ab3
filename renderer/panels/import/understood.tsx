import { useMemo } from 'react';
import { countsInWords, countsOf, lossesInWords } from '../../../shared/import/account.ts';
import type { Imported } from '../../../shared/import/build.ts';
import type { ImportDraft } from '../../../shared/import/draft.ts';
import { importSentences } from '../../../shared/locales/import.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { buildScene } from '../../../shared/scene/build.ts';
import { documentName } from '../../app/names.ts';
import { useTheme } from '../../canvas/use-scene.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Preview } from '../export/preview.tsx';

/** Steps up to which the drawing is shown beforehand. */
const MOST_DRAWN = 1_000;

interface UnderstoodProps {
  readonly draft: ImportDraft;
  readonly imported: Imported;
}

/** What was understood: name, counts, drawing; what goes to the tray, and what was lost. */
export function Understood({ draft, imported: { document, losses } }: UnderstoodProps) {
  const words = useSentences(importSentences);
  const language = useLanguage();
  const counts = countsOf(draft);
  const trayed = Object.values(document.steps).filter(({ laneId }) => laneId === undefined).length;
  const lost = lossesInWords(losses);
  return (
    <section className="import-understood">
      <p>
        <strong>{words.called(documentName(document, language))}</strong>
      </p>
      <p role="status">
        {counts.steps + counts.lanes === 0 ? words.empty : words.understood(countsInWords(counts)[language])}
      </p>
      {counts.steps > MOST_DRAWN ? (
        <p className="quiet">{words.tooLarge(counts.steps)}</p>
      ) : (
        counts.steps > 0 && <Drawing document={document} />
      )}
      {trayed > 0 && <p>{words.tray(trayed)}</p>}
      {lost.length === 0 ? (
        <p className="quiet">{words.nothingLost}</p>
      ) : (
        <details className="losses" open>
          <summary>{words.losses}</summary>
          <ul>
            {lost.map((sentence) => (
              <li key={sentence.en}>{sentence[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Drawing({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(importSentences);
  const theme = useTheme();
  const scene = useMemo(
    () => buildScene(document, { languages: document.languages.slice(0, 1), theme }),
    [document, theme],
  );
  return <Preview scene={scene} label={words.preview} />;
}
