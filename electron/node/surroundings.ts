import { readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { MOST_RULES } from '../../shared/host/messages.ts';
import type { FolderText } from '../../shared/host/port.ts';
import { BRAND_FILE, MOST_BRAND } from '../../shared/model/brand-file.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { SETTINGS_FILE } from '../../shared/rules/settings-file.ts';
import { type NearestText, nearestText } from './nearest-file.ts';
import { readText } from './read-text.ts';

const ENDING = '.blueprint';
const TOO_LONG: Sentence = { en: 'it is too large to be a list of rules', 'zh-Hans': '文件过大，不是规则设置文件' };
const TOO_LARGE: Sentence = { en: 'it is too large to be a brand', 'zh-Hans': '文件过大，不是品牌文件' };

/**
 * The settings file that holds for a blueprint, told by where it lies from the blueprint's folder.
 * @throws ReadError, naming it so, for one that is there but cannot be read
 */
export function rulesFileFor(blueprint: string): Promise<FolderText | null> {
  return withoutDigest(nearestText(blueprint, SETTINGS_FILE, MOST_RULES, TOO_LONG));
}

/**
 * The brand file that holds for a blueprint, told likewise.
 * @throws ReadError, naming it so, for one that is there but cannot be read
 */
export function brandFileFor(blueprint: string): Promise<FolderText | null> {
  return withoutDigest(nearestText(blueprint, BRAND_FILE, MOST_BRAND, TOO_LARGE));
}

async function withoutDigest(found: Promise<NearestText | null>): Promise<FolderText | null> {
  const file = await found;
  return file && { place: file.place, text: file.text };
}

/** A blueprint beside another, as it was read. */
interface Neighbour {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
}

/**
 * A blueprint that another refers to: where the hint says, taken from the other's folder, else one beside it. Whatever a
 * hint says, only a blueprint of the very document id is given.
 */
export async function neighbourOf(
  blueprint: string,
  documentId: string,
  pathHint: string | null,
): Promise<Neighbour | null> {
  const folder = dirname(blueprint);
  const hinted = pathHint?.endsWith(ENDING) && !isAbsolute(pathHint) ? [join(folder, pathHint)] : [];
  for (const path of [...hinted, ...(await blueprintsIn(folder))]) {
    const read = await readText(path).catch(() => null);
    // What does not even name the id need not be read closely.
    if (!read?.text.includes(documentId)) continue;
    const parsed = parseBlueprint(read.text);
    if (parsed.ok && parsed.document.documentId === documentId) return { path, ...read };
  }
  return null;
}

async function blueprintsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => join(folder, name));
}
