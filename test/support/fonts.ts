import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildFonts } from '../../electron/setup/fonts/build.ts';

/** The folder of the built fonts, as pages and export jobs get it. */
export const FONTS_FOLDER = fileURLToPath(new URL('../../dist/fonts', import.meta.url));

/** Builds the fonts where the setup has not yet done so; returns their folder. */
export async function ensureFonts(): Promise<string> {
  await access(`${FONTS_FOLDER}/fonts.css`).catch(() => buildFonts(FONTS_FOLDER));
  return FONTS_FOLDER;
}
