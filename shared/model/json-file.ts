import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { placeOf, type Refusal, type Sentence } from './refusal.ts';
import { scanJson } from './scan.ts';

/** Why a file cannot be followed, with the place in it. */
export type FileRefusal = Pick<Refusal, 'line' | 'column' | 'message'>;

export type Unread = { readonly ok: false; readonly refusal: FileRefusal };
type JsonReading<Value> = { readonly ok: true; readonly value: Value } | Unread;

type Path = readonly (string | number)[];

/**
 * Reads the text of a file that stands beside blueprints. Never throws.
 * @param say what is wrong with the value at a path; else the schema's own words are told
 */
export function readJson<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  say: (path: Path, issue: string) => Sentence = asTold,
): JsonReading<z.infer<Schema>> {
  const unsound = scanJson(text);
  if (unsound) return { ok: false, refusal: unsound };
  const result = z.safeParse(schema, JSON.parse(text));
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
  return refusedAt(text, path, say(path, issue?.message ?? ''));
}

/** Refuses the value at a path. */
export function refusedAt(text: string, path: Path, message: Sentence): Unread {
  const node = findNodeAtLocation(parseTree(text) ?? { type: 'null', offset: 0, length: 0 }, [...path]);
  return { ok: false, refusal: { ...placeOf(text, node?.offset ?? 0), message } };
}

function asTold(path: Path, issue: string): Sentence {
  const reason = [path.join('.'), issue].filter(Boolean).join(': ');
  return { en: reason, 'zh-Hans': reason };
}
