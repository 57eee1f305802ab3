import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { inTurns } from '../../shared/host/in-turn.ts';
import { safeSave } from '../node/safe-save.ts';

/** A small value that the program remembers in a file of its own. */
export interface KeptJson<Value> {
  /** What was kept; the fallback where there is nothing, or nothing that fits. */
  read(): Promise<Value>;
  /** Where it cannot be kept, the program forgets it: no reason to fail. */
  keep(value: Value): Promise<void>;
}

export function keptJson<Value>(file: string, schema: z.ZodType<Value>, fallback: Value): KeptJson<Value> {
  const inTurn = inTurns();
  return {
    async read() {
      try {
        return schema.parse(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        return fallback;
      }
    },
    keep: (value) =>
      inTurn(file, async () => {
        try {
          await mkdir(dirname(file), { recursive: true, mode: 0o700 });
          await safeSave(file, Buffer.from(JSON.stringify(value)));
        } catch {
          return;
        }
      }),
  };
}
