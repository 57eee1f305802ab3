import { BROKEN_FONT, type FontReading, heavyFont, readFont } from '../../../shared/model/fonts/read.ts';
import { chosenBytes } from '../../app/chosen-bytes.ts';

/** Reads a font that somebody chose: judged by its bytes, and opened by the browser, which looks at every outline. */
export async function takeFont(file: File): Promise<FontReading> {
  const chosen = await chosenBytes(file, heavyFont);
  if (!chosen.ok) return chosen;
  const reading = readFont(new Uint8Array(chosen.bytes));
  if (!reading.ok) return reading;
  const opened = await new FontFace('Chosen', reading.font.bytes).load().catch(() => null);
  return opened ? reading : { ok: false, refusal: BROKEN_FONT };
}
