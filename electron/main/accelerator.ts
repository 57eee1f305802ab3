/** How Electron calls keys whose names differ from the page's. */
const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** A shortcut of the table of commands as Electron writes it; none for a bare key, which is the canvas's own. */
export function acceleratorOf(key: string): string | undefined {
  // The last part may be a plus sign itself.
  const parts: readonly string[] = key.match(/[^+]+|\+$/g) ?? [];
  const bare = !parts.includes('Mod') && !/^(Shift\+)?F\d+$/.test(key);
  if (bare) return undefined;
  return parts.map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+');
}
