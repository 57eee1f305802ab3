import { type BrandKit, readBrandFile } from '../../shared/model/brand-file.ts';
import { readText } from './read-text.ts';
import { RefusedFile } from './refused-file.ts';

/** Reads a brand file. @throws RefusedFile, ReadError where it is none */
export async function brandIn(path: string): Promise<BrandKit> {
  const { text } = await readText(path);
  const reading = readBrandFile(text);
  if (!reading.ok) throw new RefusedFile(path, reading.refusal);
  return reading.kit;
}
