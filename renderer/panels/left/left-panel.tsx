import './left-panel.css';
import { useStore } from 'zustand';
import { filterSentences } from '../../../shared/locales/filter.ts';
import { shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { viewStore } from '../../canvas/view.ts';
import { useIsComparing } from '../../store/compare.ts';
import { guideStore } from '../../store/guide.ts';
import { learnStore } from '../../store/learn.ts';
import { reviewStore } from '../../store/review.ts';
import { useSentences } from '../../store/use-store.ts';
import { Compare } from '../compare/compare.tsx';
import { Guide } from '../guide/guide.tsx';
import { Learn } from '../learn/learn.tsx';
import { Outline } from '../outline/outline.tsx';
import { Review } from '../review/review.tsx';
import { Lanes } from './lanes.tsx';
import { Method } from './method.tsx';
import { Palette } from './palette.tsx';
import { Phases } from './phases.tsx';
import { Tray } from './tray.tsx';

/** How far the method is, what can be added, and the lists that frame the drawing. */
export function LeftPanel({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const outline = useStore(viewStore, (view) => view.outline);
  const guided = useStore(guideStore, (guide) => guide.on);
  const learning = useStore(learnStore, (learn) => learn.on);
  const comparing = useIsComparing();
  const reviewing = useStore(reviewStore, (review) => review.on);
  if (comparing) {
    return (
      <nav className="left-panel guided" aria-label={words.leftPanel}>
        <Compare key={document.documentId} document={document} />
      </nav>
    );
  }
  if (reviewing) {
    return (
      <nav className="left-panel guided" aria-label={words.leftPanel}>
        <Review document={document} />
      </nav>
    );
  }
  if (learning) {
    return (
      <nav className="left-panel guided" aria-label={words.leftPanel}>
        <Learn document={document} />
        <Palette document={document} />
      </nav>
    );
  }
  if (guided) {
    return (
      <nav className="left-panel guided" aria-label={words.leftPanel}>
        <Guide document={document} />
      </nav>
    );
  }
  return (
    <nav className="left-panel" aria-label={words.leftPanel}>
      <LeftSwitch outline={outline} />
      {outline ? (
        <Outline document={document} />
      ) : (
        <>
          <Method />
          <Palette document={document} />
          <Tray document={document} />
          <Phases document={document} />
          <Lanes document={document} />
        </>
      )}
    </nav>
  );
}

function LeftSwitch({ outline }: { readonly outline: boolean }) {
  const words = useSentences(filterSentences);
  const choices = [
    [false, words.draw],
    [true, words.outline],
  ] as const;
  return (
    <fieldset className="left-switch" aria-label={words.leftView}>
      {choices.map(([value, label]) => (
        <button
          key={label}
          type="button"
          aria-pressed={outline === value}
          onClick={() => viewStore.setState({ outline: value })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
