import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { subsetterPath } from '../../electron/setup/fonts/sources.ts';
import { compileSubsetter, openSubsetter } from '../../shared/export/encoders/subset.ts';
import { type KeyedFont, storedFont } from '../../shared/model/fonts/fonts.ts';
import { renamedFont } from '../../shared/model/fonts/names.ts';
import { readFont } from '../../shared/model/fonts/read.ts';
import type { Brand } from '../../shared/model/schema/appearance.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const LATIN = Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => 0x20 + index);

/** A font as a client may have one: Latin letters alone, blacker and so wider than the bundled ones. */
export async function clientFontFile(name = 'Client Sans', characters: Iterable<number> = LATIN): Promise<Uint8Array> {
  const whole = await readFile(join(FOLDER, '900Black/NotoSansSC_900Black.ttf'));
  const cut = await openSubsetter(await compileSubsetter(await readFile(subsetterPath)), whole);
  return renamedFont(cut(characters), name, 900);
}

/** The same as a document keeps it. */
export async function clientFont(name?: string, characters?: Iterable<number>): Promise<KeyedFont> {
  const reading = readFont(await clientFontFile(name, characters));
  if (!reading.ok) throw new Error(reading.refusal.en);
  return storedFont(reading.font);
}

/** A document in a brand that has a font. */
export function inFont(document: BlueprintDocument, { id, font }: KeyedFont, brand: Brand = {}): BlueprintDocument {
  return { ...document, appearance: { theme: 'brand' }, brand: { ...brand, fontId: id }, fonts: { [id]: font } };
}
