import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Example } from '../../../shared/host/port.ts';
import { compareSentences } from '../../../shared/locales/compare.ts';
import { gallerySentences } from '../../../shared/locales/gallery.ts';
import { templateSentences } from '../../../shared/locales/templates.ts';
import { textIn } from '../../../shared/model/queries.ts';
import { EXAMPLE_GROUPS, groupOf } from '../../../shared/report/example-page.ts';
import { isOwn } from '../../app/examples.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import type { ExampleMessage } from '../../workers/example-messages.ts';
import { pairOf } from './pair-of.ts';
import { Picture } from './picture.tsx';
import { neighbourOf } from './walk.ts';

const SECTIONS = ['own', ...EXAMPLE_GROUPS] as const;

function sectionOf({ id, kind }: Example): (typeof SECTIONS)[number] {
  return isOwn(id) ? 'own' : groupOf(kind);
}

export interface CardsProps {
  readonly examples: readonly Example[];
  /** Those too that the search leaves out. */
  readonly all: readonly Example[];
  readonly chosen: string | undefined;
  readonly drawnOf: (id: string) => ExampleMessage | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Cards of the examples, a section for each sort of flow: arrows walk among them, Enter opens. */
export function Cards({ examples, all, chosen, drawnOf, onChoose, onOpen }: CardsProps) {
  const words = useSentences(gallerySentences);
  const names = { ...words, ...useSentences(templateSentences) };
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen !== undefined) onOpen(chosen);
    else if (!walk(event.key)) return;
    event.preventDefault();
  };
  const walk = (key: string) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('.example-card') ?? [])];
    const next = neighbourOf(
      cards,
      cards.findIndex((card) => card.dataset.id === chosen),
      key,
    );
    if (next?.dataset.id === undefined) return false;
    onChoose(next.dataset.id);
    next.focus();
    return true;
  };
  return (
    <div
      ref={list}
      className="gallery-list"
      role="listbox"
      aria-label={words.examples}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {SECTIONS.map((group) => {
        const own = examples.filter((example) => sectionOf(example) === group);
        if (own.length === 0) return null;
        return (
          <fieldset key={group} className="gallery-section" aria-labelledby={`${id}-${group}`}>
            <div className="gallery-group" id={`${id}-${group}`}>
              <span className="section-title">{names[group]}</span>{' '}
              <span className="quiet">{names[`${group}Hint`]}</span>
            </div>
            <div className="gallery-cards" role="presentation">
              {own.map((example) => (
                <Card
                  key={example.id}
                  example={example}
                  pair={pairOf(all, example)}
                  chosen={example.id === chosen}
                  drawn={drawnOf(example.id)}
                  onChoose={onChoose}
                  onOpen={onOpen}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

interface CardProps {
  readonly example: Example;
  /** The one with which it can be compared. */
  readonly pair: Example | undefined;
  readonly chosen: boolean;
  readonly drawn: ExampleMessage | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

function Card({ example, pair, chosen, drawn, onChoose, onOpen }: CardProps) {
  const words = useSentences(gallerySentences);
  const compare = useSentences(compareSentences);
  const language = useLanguage();
  const { id, title, scenario, steps, phases, markers } = example;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div
      ref={place}
      role="option"
      data-id={id}
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className="example-card"
      onClick={() => onChoose(id)}
      onDoubleClick={() => onOpen(id)}
      onKeyDown={({ key }) => key === ' ' && onChoose(id)}
    >
      <Picture drawn={drawn} size="small" />
      <span className="example-name">{textIn(title, language, Object.keys(title))}</span>
      <span className="example-scenario quiet">
        <WholeNumbers text={textIn(scenario, language, Object.keys(scenario))} />
      </span>
      {pair && (
        <span className="example-counts">{compare.inCard(textIn(pair.title, language, Object.keys(pair.title)))}</span>
      )}
      <span className="example-counts quiet">
        {[words.steps(steps), words.phases(phases), words.markers(markers)].join(' · ')}
      </span>
    </div>
  );
}

/** A number with the currency before it or the sign behind it. */
const NUMBER = /((?:[A-Z]{3} )?\d[\d.,]*\d%?|\d%?)/;

/** A text that may be cut at the end of a line, in which no number is cut. */
function WholeNumbers({ text }: { readonly text: string }) {
  const pieces = text.split(NUMBER);
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={`${pieces.slice(0, index).join('').length}`} className="example-number">
        {piece}
      </span>
    ),
  );
}
