import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Sentence } from '../../shared/model/refusal.ts';
import { type FileText, ReadError, readText } from './read-text.ts';

/** The nearest file of a name from a folder upwards; undefined where none is. */
export async function nearestFile(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  if (await stat(path).catch(() => undefined)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearestFile(above, name);
}

/** Where a file lies from a folder. */
export function placeFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

/** A text that is read for a blueprint, told by where it lies from the blueprint's folder. */
export interface NearestText extends FileText {
  readonly place: string;
}

/**
 * What the nearest file of a name says, from the folder of a blueprint upwards.
 * @param most characters of the longest; one beyond is refused for the reason given
 * @throws ReadError, naming it by its place, for one that is there but cannot be read
 */
export async function nearestText(
  blueprint: string,
  name: string,
  most: number,
  reason: Sentence,
): Promise<NearestText | null> {
  const folder = dirname(blueprint);
  const path = await nearestFile(folder, name);
  if (path === undefined) return null;
  const place = placeFrom(folder, path);
  const { text, digest } = await readText(path).catch((error: unknown) => {
    throw error instanceof ReadError ? new ReadError(error.code, place, error.reason) : error;
  });
  if (text.length > most) throw new ReadError('not-text', place, reason);
  return { place, text, digest };
}
