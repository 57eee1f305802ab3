import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { placeOf, type Sentence } from '../model/refusal.ts';
import { scanJson } from '../model/scan.ts';
import { PROFILES } from './rule.ts';
import { ruleOf } from './sentences.ts';
import type { FolderSettings } from './settings.ts';

/** What the settings file of a folder is called. */
export const SETTINGS_FILE = '.blueprint-rules.json';

/** Why a settings file cannot be followed, with the place in it, line and column from 1. */
export interface SettingsRefusal {
  readonly line: number;
  readonly column: number;
  readonly message: Sentence;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: FolderSettings }
  | { readonly ok: false; readonly refusal: SettingsRefusal };

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
  const unsound = scanJson(text);
  if (unsound) return { ok: false, refusal: unsound };
  const result = settingsFile.safeParse(JSON.parse(text));
  if (result.success) return { ok: true, settings: result.data };
  const [issue] = result.error.issues;
  const keys = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
  const node = findNodeAtLocation(parseTree(text) ?? { type: 'null', offset: 0, length: 0 }, keys);
  const reason = keys.length > 0 ? `${keys.join('.')}: ${issue?.message ?? ''}` : (issue?.message ?? '');
  return { ok: false, refusal: { ...placeOf(text, node?.offset ?? 0), message: { en: reason, 'zh-Hans': reason } } };
}
