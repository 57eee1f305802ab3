import { useSyncExternalStore } from 'react';
import type { ReadFont } from '../../shared/model/fonts/read.ts';
import { FONT_FAMILY, PICTURE_FONT } from '../../shared/text/style.ts';

const families = new WeakMap<ReadFont['bytes'], string>();
const listeners = new Set<() => void>();
let count = 0;
let loaded = 0;

/** The fonts of a text for the page: the client's, which is brought to the page when it is first asked for, then the bundled. */
export function familiesOf(font: Pick<ReadFont, 'bytes'> | undefined): string {
  if (!font) return `'${FONT_FAMILY}'`;
  const known = families.get(font.bytes) ?? broughtToPage(font.bytes);
  families.set(font.bytes, known);
  return `'${known}', '${FONT_FAMILY}', '${PICTURE_FONT}', sans-serif`;
}

/** Under a name of its own: what a font calls itself may be what another one is called. */
function broughtToPage(bytes: ReadFont['bytes']): string {
  count += 1;
  const family = `Client ${count}`;
  const face = new FontFace(family, bytes, { weight: '1 1000' });
  document.fonts.add(face);
  face.load().then(
    () => {
      loaded += 1;
      for (const listener of listeners) listener();
    },
    // What the browser cannot open is drawn in the bundled font.
    () => document.fonts.delete(face),
  );
  return family;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many clients' fonts were opened so far: what is painted is painted anew when another one is. */
export function useOpenedFaces(): number {
  return useSyncExternalStore(subscribe, () => loaded);
}
