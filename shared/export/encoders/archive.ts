import { type Zippable, zipSync } from 'fflate';

/** The earliest date that an archive can state, so that the same content has the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Files of texts or bytes, in the order given, as a ZIP archive. */
export function packed(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries = files.map(([name, content]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return [name, [bytes, { mtime: DATE }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as unknown as Zippable, { level: 6 });
}
