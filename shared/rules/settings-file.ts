import { z } from 'zod';
import { readJson, type Unread } from '../model/json-file.ts';
import { PROFILES } from './rule.ts';
import { ruleOf } from './sentences.ts';
import type { FolderSettings } from './settings.ts';

/** What the settings file of a folder is called. */
export const SETTINGS_FILE = '.blueprint-rules.json';

export type SettingsReading = { readonly ok: true; readonly settings: FolderSettings } | Unread;

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

/** Reads the text of a folder's settings file. Never throws. */
export function readSettings(text: string): SettingsReading {
  const read = readJson(settingsFile, text);
  return read.ok ? { ok: true, settings: read.value } : read;
}
