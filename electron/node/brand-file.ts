import { type BrandKit, type BrandRefusal, readBrandFile } from '../../shared/model/brand-file.ts';
import { refusalIn, type Sentence } from '../../shared/model/refusal.ts';
import { readText } from './read-text.ts';

/** Thrown for a brand file that cannot be followed. */
class BrandError extends Error {
  readonly sentence: Sentence;
  constructor(path: string, refusal: BrandRefusal) {
    super(refusal.message.en);
    this.sentence = refusalIn(path, refusal);
  }
}

/** Reads a brand file. @throws BrandError, ReadError where it is none */
export async function brandIn(path: string): Promise<BrandKit> {
  const { text } = await readText(path);
  const reading = readBrandFile(text);
  if (!reading.ok) throw new BrandError(path, reading.refusal);
  return reading.kit;
}
