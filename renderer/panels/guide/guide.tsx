import './guide.css';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { guideSentences } from '../../../shared/locales/guide.ts';
import { colon } from '../../../shared/locales/sentences.ts';
import { STATIONS, type Station } from '../../../shared/method/guide.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { goToStation, guideStore, leaveGuide, neighbourStation } from '../../store/guide.ts';
import { checkNow } from '../../store/problems.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { visitField } from '../inspector/target.ts';
import { Missing, MissingCount } from './missing.tsx';
import { There } from './there.tsx';
import { Way } from './way.tsx';
import { Work } from './work.tsx';

/** At the end the whole is checked, so that what the way left over is seen. */
function finish(): void {
  leaveGuide();
  checkNow();
}

/** The way through the six steps, a part at a time, beside the drawing. */
export function Guide({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const language = useLanguage();
  const shown = useStore(guideStore, ({ station }) => station);
  const index = STATIONS.findIndex(({ id }) => id === shown);
  const station: Station = STATIONS[index] ?? STATIONS[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!shown) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.left-panel')?.scrollTo({ top: 0 });
  }, [shown]);
  const step = METHOD_STEPS.find(({ number }) => number === station.step);
  const [before, after] = [neighbourStation(-1), neighbourStation(1)];
  return (
    <section className="guide" aria-label={words.guide} onFocus={visitField}>
      <header className="guide-head">
        <span className="section-title">{words.guide}</span>
        <button type="button" className="text-button" title={words.leaveHint} onClick={leaveGuide}>
          {words.leave}
        </button>
      </header>
      <Way shown={station} document={document} />
      <p className="quiet guide-step">
        {words.step(station.step, step?.name[language] ?? '')} · {words.station(index + 1, STATIONS.length)}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {station.title[language]}
      </h2>
      <p className="guide-now">{station.now[language]}</p>
      <p className="quiet">
        <strong>
          {words.why}
          {colon(language)}
        </strong>
        {station.why[language]}
      </p>
      <There station={station} document={document} />
      <Work key={station.id} station={station} document={document} />
      <Missing station={station} document={document} />
      <footer className="guide-foot">
        <button
          type="button"
          className="button"
          disabled={before === undefined}
          onClick={() => before !== undefined && goToStation(before)}
        >
          {words.back}
        </button>
        <MissingCount station={station} />
        <button
          type="button"
          className="button primary"
          onClick={() => (after === undefined ? finish() : goToStation(after))}
        >
          {after === undefined ? words.finish : words.next}
        </button>
      </footer>
    </section>
  );
}
