import { pictureSentences } from '../../../shared/locales/pictures.ts';
import { BROKEN_FONT, type FontReading, heavyFont, readFont } from '../../../shared/model/fonts/read.ts';

const UNREAD: FontReading = {
  ok: false,
  refusal: { en: pictureSentences.en.unread, 'zh-Hans': pictureSentences['zh-Hans'].unread },
};

/** Reads a font that somebody chose: judged by its bytes, and opened by the browser, which looks at every outline. */
export async function takeFont(file: File): Promise<FontReading> {
  const tooHeavy = heavyFont(file.size);
  if (tooHeavy) return { ok: false, refusal: tooHeavy };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return UNREAD;
  const reading = readFont(new Uint8Array(bytes));
  if (!reading.ok) return reading;
  const opened = await new FontFace('Chosen', reading.font.bytes).load().catch(() => null);
  return opened ? reading : { ok: false, refusal: BROKEN_FONT };
}
