import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { placeOf, type Sentence } from '../../shared/model/refusal.ts';
import { scanJson } from '../../shared/model/scan.ts';
import { PROFILES } from '../../shared/rules/rule.ts';
import { ruleOf } from '../../shared/rules/sentences.ts';
import type { FolderSettings } from '../../shared/rules/settings.ts';
import { readText } from '../node/read-text.ts';

const FILE_NAME = '.blueprint-rules.json';

const ruleId = z.string().refine((id) => ruleOf(id) !== undefined, { error: 'no such rule' });

const settingsFile = z.strictObject({
  profile: z.enum(PROFILES).exactOptional(),
  rules: z
    .record(
      ruleId,
      z.strictObject({
        severity: z.enum(['off', 'info', 'warning', 'error']).exactOptional(),
        options: z
          .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
          .exactOptional(),
      }),
    )
    .exactOptional(),
  locked: z.array(ruleId).exactOptional(),
});

/** Thrown for a settings file that cannot be followed: a check without it would claim too much. */
export class SettingsError extends Error {
  readonly sentence: Sentence;
  constructor(path: string, { line, column }: { line: number; column: number }, reason: Sentence) {
    const place = `${path}:${line}:${column}`;
    super(reason.en);
    this.sentence = { en: `${place}: ${reason.en}`, 'zh-Hans': `${place}：${reason['zh-Hans']}` };
  }
}

/**
 * Gives the settings that hold for the files of a folder: those of the nearest `.blueprint-rules.json` from there
 * upwards, or none. Each file is read once.
 * @throws SettingsError, ReadError for one that is there but cannot be followed
 */
export function folderSettings(): (folder: string) => Promise<FolderSettings | undefined> {
  const known = new Map<string, Promise<FolderSettings | undefined>>();
  const of = (folder: string): Promise<FolderSettings | undefined> => {
    const before = known.get(folder);
    if (before) return before;
    const found = nearest(folder, of);
    known.set(folder, found);
    return found;
  };
  return of;
}

async function nearest(
  folder: string,
  of: (folder: string) => Promise<FolderSettings | undefined>,
): Promise<FolderSettings | undefined> {
  const path = join(folder, FILE_NAME);
  if (await stat(path).catch(() => undefined)) return readSettings(path);
  const above = dirname(folder);
  return above === folder ? undefined : of(above);
}

async function readSettings(path: string): Promise<FolderSettings> {
  const { text } = await readText(path);
  const unsound = scanJson(text);
  if (unsound) throw new SettingsError(path, unsound, unsound.message);
  const result = settingsFile.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const keys = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
  const node = findNodeAtLocation(parseTree(text) ?? { type: 'null', offset: 0, length: 0 }, keys);
  const reason = `${keys.join('.')}: ${issue?.message ?? ''}`;
  throw new SettingsError(path, placeOf(text, node?.offset ?? 0), { en: reason, 'zh-Hans': reason });
}
