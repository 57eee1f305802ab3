import './present.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { keptOf } from '../../../shared/export/drawing-job.ts';
import { CLIENT_PARTS } from '../../../shared/export/parts.ts';
import { presentSentences } from '../../../shared/locales/present.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Stop } from '../../../shared/present/stops.ts';
import { usualTheme } from '../../../shared/scene/themes/themes.ts';
import { closePanel } from '../../app/dialogs.ts';
import { documentName } from '../../app/names.ts';
import { indexScene, useTheme } from '../../canvas/use-scene.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Controls } from './controls.tsx';
import { moveOf, type Toggle } from './keys.ts';
import { Notes } from './notes.tsx';
import { Stage } from './stage.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { type Place, placeOf, placesOf, presentStore } from './walk.ts';

/** A walk along the customer's path over the whole window: what a client may see, place by place. */
export function Present({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(presentSentences);
  const language = useLanguage();
  const look = useTheme();
  const languages = useEditor(({ drawingLanguages }) => drawingLanguages);
  const [spoken = document.languages[0] ?? 'en'] = languages;
  const shown = keptOf(document, CLIENT_PARTS);
  const places = useMemo(() => placesOf(shown, document, spoken), [shown, document, spoken]);
  const indexed = useMemo(() => indexScene(shown, languages, usualTheme(shown, look)), [shown, languages, look]);
  const stops = useMemo(() => places.flatMap(({ stop }) => stop ?? []), [places]);
  const [index, setIndex] = useState(() => Math.max(0, placeOf(stops, presentStore.getState().from)));
  const [on, setOn] = useState<Readonly<Record<Toggle, boolean>>>({ notes: true, presenter: false });
  const dialog = useRef<HTMLDialogElement>(null);
  const filling = useRef<HTMLDivElement>(null);
  const screen = useFullScreen(filling, closePanel);
  useEffect(() => {
    dialog.current?.showModal();
    filling.current?.focus();
  }, []);
  const place = places[index];
  if (!place) return null;
  const go = (to: number) => setIndex(Math.max(0, Math.min(to, places.length - 1)));
  const toggle = (name: Toggle) => setOn({ ...on, [name]: !on[name] });
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (!move) return;
    event.preventDefault();
    if (typeof move === 'number') go(Math.abs(move) === 1 ? index + move : move < 0 ? 0 : places.length - 1);
    else if (move === 'full-screen') screen.toggle();
    else toggle(move);
  };
  const noted = on.presenter ? [...place.notes, ...place.own] : place.notes;
  return (
    <dialog
      ref={dialog}
      className="present-dialog"
      aria-label={words.title(documentName(document, language))}
      onClose={closePanel}
    >
      <div
        ref={filling}
        className="present"
        role="application"
        tabIndex={-1}
        aria-label={words.keys}
        onKeyDown={onKeyDown}
        onClick={giveBack}
      >
        <div className="present-head" lang={spoken}>
          <p className="quiet">{place.over || words.whole}</p>
          <h2 aria-live="polite">{place.title}</h2>
        </div>
        <Stage
          indexed={indexed}
          stop={place.stop}
          label={words.drawing(place.title, stepNames(shown, place.stop, spoken))}
          onMove={(by) => go(index + by)}
          onStep={(stepId) => {
            const to = placeOf(stops, stepId);
            if (to > 0) go(to);
            return to > 0;
          }}
        />
        {(on.notes || on.presenter) && (
          <Said place={place} own={on.presenter} spoken={spoken} some={noted.length > 0} />
        )}
        <Controls
          index={index}
          count={places.length}
          title={place.title}
          on={on}
          screen={screen}
          onGo={go}
          onToggle={toggle}
          onEnd={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  );
}

/** After a click the keys walk again. */
function giveBack({ detail, currentTarget, target }: MouseEvent<HTMLElement>): void {
  const slides = target instanceof HTMLInputElement;
  if (detail > 0 && !slides) currentTarget.focus();
}

function stepNames({ steps, languages }: BlueprintDocument, stop: Stop | null, language: string): string {
  const ids = stop ? [...stop.stepIds] : [];
  const names = ids.map((id) => textIn(steps[id]?.name, language, languages));
  return names.join(language.startsWith('zh') ? '、' : ', ');
}

/** What scrolls has to be reached by the keyboard. */
const SCROLLED = { tabIndex: 0 } as const;

interface SaidProps {
  readonly place: Place;
  /** Whether what is confidential is shown too. */
  readonly own: boolean;
  readonly spoken: string;
  readonly some: boolean;
}

function Said({ place: { title, notes, own }, own: ownToo, spoken, some }: SaidProps) {
  const words = useSentences(presentSentences);
  return (
    <section className="present-notes" aria-label={words.notes} {...SCROLLED}>
      {!some && <p className="quiet">{words.nothing}</p>}
      {ownToo && own.length > 0 && (
        <div className="present-own" lang={spoken}>
          <p className="section-title">{words.presenter}</p>
          <p className="quiet">{words.presenterHint}</p>
          <Notes notes={own} title={title} />
        </div>
      )}
      <div lang={spoken}>
        <Notes notes={notes} title={title} />
      </div>
    </section>
  );
}
