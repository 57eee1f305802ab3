import { type ReactNode, useEffect, useState } from 'react';
import { problemSentences } from '../../../shared/locales/problems.ts';
import { useSentences } from '../../store/use-store.ts';

/** Lines of a list that are in the page at first, and how many more each click brings. */
const PORTION = 50;

interface WindowedProps<Item> {
  readonly items: readonly Item[];
  /** The item that must be there; -1 for none. */
  readonly current: number;
  readonly className: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which only a part is in the page: around the current item, else from the beginning. */
export function Windowed<Item>({ items, current, className, children }: WindowedProps<Item>) {
  const words = useSentences(problemSentences);
  const [range, setRange] = useState(() => around(current));
  // A list that has become shorter than where one looked is shown from its beginning.
  const { from, to } = range.from < items.length ? range : around(current);
  useEffect(() => {
    setRange((before) => (current < 0 || (current >= before.from && current < before.to) ? before : around(current)));
  }, [current]);
  const after = Math.min(PORTION, items.length - to);
  const before = Math.min(PORTION, from);
  return (
    <ul className={className}>
      {before > 0 && <More label={words.earlier(before)} onClick={() => setRange({ from: from - before, to })} />}
      {items.slice(from, to).map(children)}
      {after > 0 && <More label={words.later(after)} onClick={() => setRange({ from, to: to + after })} />}
    </ul>
  );
}

function around(current: number): { readonly from: number; readonly to: number } {
  const from = current < PORTION ? 0 : current - PORTION / 2;
  return { from, to: from + PORTION };
}

function More({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <li className="problem-more">
      <button type="button" className="text-button" onClick={onClick}>
        {label}
      </button>
    </li>
  );
}
