import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flowSentences } from '../../../shared/locales/flow.ts';
import { foldedName } from '../../../shared/model/names.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { placeBeside } from '../../app/popup.tsx';
import { useSentences } from '../../store/use-store.ts';

/** Something to choose, by its name; `also` is what else finds it, such as its names in other languages, `from` where it is. */
export type NameOption = readonly [id: Id, name: string, also?: readonly string[], from?: string];

interface NameInputProps {
  readonly id: string;
  /** What can be chosen; asked for while the line has the keyboard. */
  readonly options: () => readonly NameOption[];
  readonly placeholder: string;
  /** Whether a name would make a new entry. */
  readonly creates: (name: string) => boolean;
  readonly addsOnLeaving: boolean;
  readonly onName: (name: string) => void;
  readonly onBackspace?: () => void;
}

/** Names offered at once. */
const OFFERED = 100;

/**
 * A line in which a name is typed, or chosen from those that are there and hold what is typed; the last one offered makes
 * a new entry. Enter takes what is typed, or what was walked to by arrow keys; Escape closes the list, then lets go of what
 * is typed.
 */
export function NameInput(props: NameInputProps) {
  const { id, placeholder, addsOnLeaving, onName, onBackspace } = props;
  const words = useSentences(flowSentences);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const rows = open ? rowsFor(props, typed, words.create) : [];
  const shown = rows.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (name: string) => {
    setTyped('');
    close();
    onName(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive(open ? (active + by + rows.length + 1) % (rows.length + 1) : -1);
      setOpen(true);
    } else if (event.key === 'Enter') take(rows[active]?.name ?? typed);
    else if (event.key === 'Escape' && (shown || typed !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (!shown) setTyped('');
      close();
    } else if (event.key === 'Backspace' && typed === '') onBackspace?.();
  };
  return (
    <>
      <input
        ref={field}
        id={id}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
        value={typed}
        placeholder={placeholder}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          if (addsOnLeaving) take(typed);
          else setTyped('');
        }}
      />
      <Offered id={id} field={field} rows={rows} active={active} onTake={take} onScroll={close} />
    </>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly label: string;
}

/** Names that hold what is typed, those that begin with it first; last the new entry where none is called so. */
function rowsFor({ options, creates }: NameInputProps, typed: string, create: (name: string) => string): Row[] {
  const wanted = foldedName(typed);
  const all = options();
  const holds = (text: string) => foldedName(text).includes(wanted);
  const begins = ([, name]: NameOption) => foldedName(name).startsWith(wanted);
  const found = all.filter(([, name, also = []]) => holds(name) || also.some(holds));
  const rows = [...found.filter(begins), ...found.filter((option) => !begins(option))]
    .slice(0, OFFERED)
    .map(([key, name, , from]) => ({ key, name, label: from === undefined ? name : `${name} · ${from}` }));
  const name = typed.trim();
  return name !== '' && creates(name) ? [...rows, { key: '', name, label: create(name) }] : rows;
}

interface OfferedProps {
  readonly id: string;
  readonly field: { readonly current: HTMLInputElement | null };
  readonly rows: readonly Row[];
  readonly active: number;
  readonly onTake: (name: string) => void;
  readonly onScroll: () => void;
}

/** The list below the line, above everything else. */
function Offered({ id, field, rows, active, onTake, onScroll }: OfferedProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = rows.length;
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    if (count === 0) {
      element.hidePopover();
      return;
    }
    element.showPopover();
    element.style.minWidth = `${field.current?.parentElement?.offsetWidth ?? 0}px`;
    placeBeside(field.current?.parentElement ?? null, element);
  }, [count, field]);
  useScrollElsewhere(count > 0, list, onScroll);
  useEffect(() => {
    list.current?.querySelector(`[data-row="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={`${id}-list`} popover="manual" className="popup name-list" role="listbox" aria-labelledby={id}>
      {rows.map(({ key, name, label }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          data-row={index}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={key === '' ? 'menu-item creates' : 'menu-item'}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(name)}
          onKeyDown={(event) => event.key === 'Enter' && onTake(name)}
        >
          {label}
        </div>
      ))}
    </div>
  );
}

/** The line moves away from its list when what holds it is scrolled. */
function useScrollElsewhere(
  watches: boolean,
  list: { readonly current: HTMLElement | null },
  onScroll: () => void,
): void {
  const latest = useRef(onScroll);
  latest.current = onScroll;
  useEffect(() => {
    if (!watches) return;
    const moved = ({ target }: Event) => {
      if (target !== list.current) latest.current();
    };
    window.addEventListener('scroll', moved, true);
    return () => window.removeEventListener('scroll', moved, true);
  }, [watches, list]);
}
