import { type Zippable, zipSync } from 'fflate';

/** The earliest date that an archive can state, so that the same content has the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Files of texts, in the order given, as a ZIP archive. */
export function packed(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries = files.map(([name, text]) => [name, [encoder.encode(text), { mtime: DATE }]] as const);
  return zipSync(Object.fromEntries(entries) as unknown as Zippable, { level: 6 });
}
