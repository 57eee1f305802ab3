import { createStore } from 'zustand/vanilla';
import { type KeptPresets, NOTHING_KEPT, readKept } from '../../shared/export/kept-presets.ts';

const KEY = 'export-presets';

function read(): KeptPresets {
  try {
    return readKept(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return NOTHING_KEPT;
  }
}

/** The person's own presets, and what was exported last. */
export const presetStore = createStore<KeptPresets>(() => read());

presetStore.subscribe((kept) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage they hold for this window only.
  }
});
