import { pictureSentences } from '../../shared/locales/pictures.ts';
import type { Sentence } from '../../shared/model/refusal.ts';

type ChosenBytes =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly refusal: Sentence };

const UNREAD: Sentence = { en: pictureSentences.en.unread, 'zh-Hans': pictureSentences['zh-Hans'].unread };

/**
 * The bytes of a file that somebody chose.
 * @param heavy why a file of so many bytes is not even read
 */
export async function chosenBytes(file: File, heavy: (bytes: number) => Sentence | undefined): Promise<ChosenBytes> {
  const tooHeavy = heavy(file.size);
  if (tooHeavy) return { ok: false, refusal: tooHeavy };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? { ok: true, bytes } : { ok: false, refusal: UNREAD };
}
