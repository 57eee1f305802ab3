import './gallery.css';
import { matchSorter } from 'match-sorter';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Example } from '../../../shared/host/port.ts';
import { gallerySentences } from '../../../shared/locales/gallery.ts';
import { EXAMPLE_GROUPS, groupOf } from '../../../shared/report/example-page.ts';
import { comparePair } from '../../app/comparing.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { drawExamples, drawnKey, examplesStore, isOwn, listExamples, listOwn } from '../../app/examples.ts';
import { FieldError } from '../../app/field-error.tsx';
import { openExample } from '../../app/files.ts';
import { useTheme } from '../../canvas/use-scene.ts';
import { focusCanvas } from '../../canvas/view.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Cards } from './cards.tsx';
import { Details } from './details.tsx';
import { type Deleted, DeletedTemplate, OwnTemplate } from './own-template.tsx';
import { pairOf } from './pair-of.ts';
import { Ways } from './ways.tsx';

/** How a blueprint is begun: blank, with the guide, from a table, or as a copy of an example, which are shown here. */
export function Gallery() {
  const words = useSentences(gallerySentences);
  const looks = { language: useLanguage(), theme: useTheme() };
  const { list, own, problem, drawn } = useStore(examplesStore);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<string>();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const examples = useMemo(() => [...own, ...inGroups(list ?? [])], [own, list]);
  const found = useMemo(() => narrowed(examples, typed), [examples, typed]);
  const chosen = found.find(({ id }) => id === picked) ?? found[0];
  useEffect(() => {
    search.current?.focus();
    void listExamples();
    void listOwn();
  }, []);
  const { language, theme } = looks;
  useEffect(
    () =>
      drawExamples(
        examples.map(({ id }) => id),
        { language, theme },
      ),
    [examples, language, theme],
  );
  const drawnOf = (id: string) => drawn[drawnKey(id, looks)];
  const open = async (id: string) => {
    closePanel();
    focusCanvas();
    return openExample(id);
  };
  const openAndCompare = async (id: string) => {
    if (await open(id)) await comparePair();
  };
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && chosen) void open(chosen.id);
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.example-card[tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words.title} className="gallery-dialog">
      <div className="gallery-head">
        <Ways />
        <input
          ref={search}
          type="search"
          className="input gallery-search"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onSearchKey}
        />
      </div>
      <p className="visually-hidden" role="status">
        {list && words.found(found.length)}
      </p>
      {problem && <FieldError>{problem[language]}</FieldError>}
      {deleted && <DeletedTemplate deleted={deleted} onDone={() => setDeleted(null)} />}
      {!list && !problem && <p className="gallery-empty quiet">{words.reading}</p>}
      {list?.length === 0 && <p className="gallery-empty quiet">{words.none}</p>}
      {found.length > 0 && (
        <div className="gallery">
          <Cards
            examples={found}
            all={examples}
            chosen={chosen?.id}
            drawnOf={drawnOf}
            onChoose={setPicked}
            onOpen={(id) => void open(id)}
          />
          {chosen && (
            <Details
              key={chosen.id}
              drawn={drawnOf(chosen.id)}
              onOpen={() => void open(chosen.id)}
              onCompare={pairOf(examples, chosen) && (() => void openAndCompare(chosen.id))}
              own={isOwn(chosen.id) && <OwnTemplate template={chosen} onDeleted={setDeleted} />}
            />
          )}
        </div>
      )}
      {examples.length > 0 && found.length === 0 && (
        <div className="gallery-empty">
          <p className="quiet">{words.nothing(typed.trim())}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setTyped('');
              search.current?.focus();
            }}
          >
            {words.showAll}
          </button>
        </div>
      )}
    </Dialog>
  );
}

/** In the order in which they are shown. */
function inGroups(examples: readonly Example[]): Example[] {
  return EXAMPLE_GROUPS.flatMap((group) => examples.filter(({ kind }) => groupOf(kind) === group));
}

/** What is called so, or tells of it, in either language. */
function narrowed(examples: readonly Example[], typed: string): readonly Example[] {
  const wanted = typed.trim();
  if (wanted === '') return examples;
  const keys = [({ title }: Example) => Object.values(title), ({ scenario }: Example) => Object.values(scenario)];
  const matching = new Set(
    matchSorter(examples, wanted, { keys, threshold: matchSorter.rankings.CONTAINS, baseSort: () => 0 }),
  );
  return examples.filter((example) => matching.has(example));
}
