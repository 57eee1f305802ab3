import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PROGRAM_FOLDER } from '../node/places.ts';

/** The version of the program, as its package names it. */
export async function programVersion(): Promise<string> {
  const text = await readFile(join(PROGRAM_FOLDER, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
