import './filter.css';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { filterSentences } from '../../../shared/locales/filter.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { basisOf } from '../../../shared/review/basis.ts';
import { viewStore } from '../../canvas/view.ts';
import { type Filter, filterStore, NO_FILTER, stepsThrough } from '../../store/filter.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { OwnFieldFilter } from './own-field-filter.tsx';

const LISTS = [
  ['actorId', 'actors', 'actor'],
  ['systemId', 'systems', 'system'],
  ['channelId', 'channels', 'channel'],
  ['phaseId', 'phases', 'phase'],
  ['tagId', 'tags', 'tag'],
] as const;

/** Dims what does not fit; the document is not changed. */
export function FilterBar({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(filterSentences);
  const shown = useStore(viewStore, ({ filtering }) => filtering);
  const filter = useStore(filterStore);
  const drawing = useEditor(({ drawingLanguages }) => drawingLanguages[0] ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);
  if (!shown) return null;
  const set = (change: Partial<Filter>) => filterStore.setState(change);
  const through = stepsThrough(document, filter);
  const close = () => {
    set(NO_FILTER);
    viewStore.setState({ filtering: false });
  };
  const markers = ['fail', 'wait', 'any', 'none'] as const;
  const bases = (['decision', 'revision'] as const).filter((basis) => basisOf(document, basis)?.elementDigests);
  const steps = [...(through ?? [])].filter((id) => document.steps[id]).length;
  return (
    <search className="filter-bar" aria-label={words.filter}>
      <input
        ref={field}
        className="input"
        type="search"
        aria-label={words.text}
        placeholder={words.text}
        value={filter.text}
        onChange={({ target }) => set({ text: target.value })}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      />
      {LISTS.map(([key, collection, label]) => {
        const entries = Object.entries(document[collection]);
        if (entries.length === 0) return null;
        return (
          <select
            key={key}
            className="select"
            aria-label={words[label]}
            value={filter[key]}
            onChange={({ target }) => set({ [key]: target.value })}
          >
            <option value="">{words[label]}</option>
            {entries.map(([id, { name }]) => (
              <option key={id} value={id}>
                {textIn(name, drawing, document.languages)}
              </option>
            ))}
          </select>
        );
      })}
      <OwnFieldFilter document={document} language={drawing} filter={filter} onChange={set} />
      <select
        className="select"
        aria-label={words.marker}
        value={filter.marker}
        onChange={({ target }) => set({ marker: markers.find((one) => one === target.value) ?? '' })}
      >
        <option value="">{words.marker}</option>
        {markers.map((marker) => (
          <option key={marker} value={marker}>
            {words[marker]}
          </option>
        ))}
      </select>
      {bases.length > 0 && (
        <select
          className="select"
          aria-label={words.since}
          value={filter.since}
          onChange={({ target }) => set({ since: bases.find((basis) => basis === target.value) ?? '' })}
        >
          <option value="">{words.since}</option>
          {bases.map((basis) => (
            <option key={basis} value={basis}>
              {words[basis]}
            </option>
          ))}
        </select>
      )}
      <span className="quiet" role="status">
        {through ? words.through(steps, Object.keys(document.steps).length) : ''}
      </span>
      {through && (
        <button type="button" className="button" onClick={() => set(NO_FILTER)}>
          {words.clear}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={words.close} title={words.close} onClick={close}>
        ✕
      </button>
    </search>
  );
}
