import { afterEach, expect, it, vi } from 'vitest';
import { keptByDocument } from '../../renderer/store/kept-by-document.ts';

afterEach(() => vi.unstubAllGlobals());

const places = () => keptByDocument('places', ({ place }) => (typeof place === 'number' ? { place } : undefined));

/** The page's storage, over what it holds. */
function storage(held: Map<string, string>, full = { yes: false }) {
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full.yes) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

it('is known again in another window', () => {
  vi.stubGlobal('localStorage', storage(new Map()));
  places().keep('one', { place: 3 });
  expect(places().of('one')).toEqual({ place: 3 });
  expect(places().of('two')).toBeUndefined();
});

it('holds for this window where a browser gives no storage, or has no room left', () => {
  vi.stubGlobal('localStorage', undefined);
  const without = places();
  without.keep('one', { place: 3 });
  expect(without.of('one')).toEqual({ place: 3 });

  const full = { yes: false };
  vi.stubGlobal('localStorage', storage(new Map(), full));
  const kept = places();
  kept.keep('one', { place: 1 });
  full.yes = true;
  kept.keep('one', { place: 2 });
  expect(kept.of('one')).toEqual({ place: 2 });
  full.yes = false;
  kept.keep('one', { place: 4 });
  expect([kept.of('one'), places().of('one')]).toEqual([{ place: 4 }, { place: 4 }]);
});
