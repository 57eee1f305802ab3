import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import { notJson } from './not-json.ts';
import type { PlaceIndex } from './places.ts';
import { placeOf, type Refusal, type RefusalCode, type Sentence } from './refusal.ts';
import { scanJson } from './scan.ts';
import { type BlueprintDocument, blueprintDocument, COLLECTIONS, FORMAT, SCHEMA_VERSION } from './schema/document.ts';
import { LIMITS } from './schema/values.ts';
import { isSound } from './sound.ts';

export type ParseResult =
  | { readonly ok: true; readonly document: BlueprintDocument; readonly newerMinor: boolean }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The most refusals told of one file. */
const MOST_REFUSALS = 20;

/**
 * Reads the text of a `.blueprint` file. Never throws: a text that is no sound blueprint of this major version comes
 * back as refusals with place, expectation and finding. Structure that is merely incomplete (dangling references, a
 * step without a lane, loops) is read; the rules speak of it.
 * @param places is filled on the way with where things stand
 */
export function parseBlueprint(text: string, places?: PlaceIndex): ParseResult {
  if (text.length > LIMITS.file) return refuse([{ ...atStart('too-large', tooLarge), path: [] }]);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return refuse([scanJson(body) ?? atStart('not-json', notJson(undefined, body, body.length))]);
  }
  const unsound = isSound(body, value, places) ? undefined : scanJson(body, places);
  return unsound ? refuse([unsound]) : parseValue(value, body);
}

function parseValue(value: unknown, text: string): ParseResult {
  const head = refusedHead(value, text);
  if (head) return refuse([head]);
  const result = blueprintDocument.safeParse(value);
  if (!result.success) return refuse(locate(text, result.error.issues, value));
  const twice =
    duplicateId(result.data, text) ?? oversizedPictures(result.data, text) ?? oversizedFonts(result.data, text);
  if (twice) return refuse([twice]);
  return { ok: true, document: result.data, newerMinor: result.data.schemaVersion.minor > SCHEMA_VERSION.minor };
}

function refuse(refusals: readonly Refusal[]): ParseResult {
  return { ok: false, refusals };
}

function atStart(code: RefusalCode, message: Sentence): Refusal {
  return { code, path: [], line: 1, column: 1, message };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Format and major version are judged first: of another kind of file nothing else is worth telling. */
function refusedHead(value: unknown, text: string): Refusal | undefined {
  if (!isObject(value) || value.format !== FORMAT) {
    return at(
      text,
      parseTree(text),
      'not-a-blueprint',
      isObject(value) && 'format' in value ? ['format'] : [],
      notBlueprint,
    );
  }
  const version = value.schemaVersion;
  const major = isObject(version) ? version.major : undefined;
  if (typeof major !== 'number' || major === SCHEMA_VERSION.major) return undefined;
  return at(text, parseTree(text), 'newer-major', ['schemaVersion', 'major'], otherMajor(major));
}

function at(
  text: string,
  tree: Node | undefined,
  code: RefusalCode,
  path: readonly (string | number)[],
  message: Sentence,
): Refusal {
  return { code, path, ...placeOf(text, offsetOf(tree, path)), message };
}

/** Offset of the value at a path, or of the nearest value above it that exists. */
function offsetOf(tree: Node | undefined, path: readonly (string | number)[]): number {
  if (!tree) return 0;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return 0;
}

function locate(text: string, issues: readonly z.core.$ZodIssue[], value: unknown): Refusal[] {
  const tree = parseTree(text);
  return issues.slice(0, MOST_REFUSALS).map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return at(text, tree, 'wrong-value', path, wrongValue(path, issue, valueAt(value, path)));
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function describe(value: unknown): Sentence {
  if (value === undefined) return { en: 'nothing', 'zh-Hans': '空缺' };
  if (Array.isArray(value)) return { en: `a list of ${value.length}`, 'zh-Hans': `${value.length} 项的列表` };
  if (isObject(value)) return { en: 'an object', 'zh-Hans': '对象' };
  const shown = JSON.stringify(value);
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
  return { en: short, 'zh-Hans': short };
}

const TYPE_WORDS: Readonly<Record<string, Sentence>> = {
  string: { en: 'a text', 'zh-Hans': '文本' },
  number: { en: 'a number', 'zh-Hans': '数字' },
  int: { en: 'a whole number', 'zh-Hans': '整数' },
  boolean: { en: 'true or false', 'zh-Hans': 'true 或 false' },
  object: { en: 'an object', 'zh-Hans': '对象' },
  record: { en: 'an object', 'zh-Hans': '对象' },
  array: { en: 'a list', 'zh-Hans': '列表' },
};

function expectation(issue: z.core.$ZodIssue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? same(issue.expected);
    case 'too_big':
      return { en: `at most ${issue.maximum}`, 'zh-Hans': `不超过 ${issue.maximum}` };
    case 'too_small':
      return { en: `at least ${issue.minimum}`, 'zh-Hans': `不小于 ${issue.minimum}` };
    case 'invalid_value':
      return same(issue.values.map((word) => JSON.stringify(word)).join(' | '));
    case 'invalid_format':
      return {
        en: `the form of ${issue.format}${patternOf(issue.pattern)}`,
        'zh-Hans': `${issue.format} 格式${patternOf(issue.pattern)}`,
      };
    case 'invalid_key':
      return { en: 'a well-formed name', 'zh-Hans': '格式正确的名称' };
    default:
      return { en: 'another value', 'zh-Hans': '其他取值' };
  }
}

function patternOf(pattern: string | undefined): string {
  return pattern && pattern.length < 60 ? ` ${pattern}` : '';
}

function same(words: string): Sentence {
  return { en: words, 'zh-Hans': words };
}

function wrongValue(path: readonly (string | number)[], issue: z.core.$ZodIssue, value: unknown): Sentence {
  const expected = expectation(issue);
  const found = issue.code === 'invalid_key' ? same(JSON.stringify(path.at(-1) ?? '')) : describe(value);
  const place = path.join('.');
  return {
    en: `${place}: expected ${expected.en}, found ${found.en}.`,
    'zh-Hans': `${place}：应为${expected['zh-Hans']}，实为 ${found['zh-Hans']}。`,
  };
}

function duplicateId(document: BlueprintDocument, text: string): Refusal | undefined {
  const homes = new Map<string, string>();
  for (const name of COLLECTIONS) {
    for (const id of Object.keys(document[name])) {
      const home = homes.get(id);
      if (home) {
        return at(text, parseTree(text), 'duplicate-id', [name, id], {
          en: `Expected each id once, found "${id}" in ${home} and in ${name}.`,
          'zh-Hans': `每个标识只能使用一次，“${id}”同时出现在 ${home} 和 ${name} 中。`,
        });
      }
      homes.set(id, name);
    }
  }
  return undefined;
}

function oversizedPictures(document: BlueprintDocument, text: string): Refusal | undefined {
  const bytes = Object.values(document.pictures).reduce((sum, picture) => sum + (picture.data.length * 3) / 4, 0);
  if (bytes <= LIMITS.pictures) return undefined;
  const limit = LIMITS.pictures / 1024 / 1024;
  return at(text, parseTree(text), 'pictures-too-large', ['pictures'], {
    en: `Expected at most ${limit} MB of pictures together, found ${Math.ceil(bytes / 1024 / 1024)} MB.`,
    'zh-Hans': `图片合计不超过 ${limit} MB,实为 ${Math.ceil(bytes / 1024 / 1024)} MB。`,
  });
}

function oversizedFonts({ fonts = {} }: BlueprintDocument, text: string): Refusal | undefined {
  const bytes = Object.values(fonts).reduce((sum, { data }) => sum + (data.length * 3) / 4, 0);
  if (bytes <= LIMITS.fonts) return undefined;
  const [limit, found] = [LIMITS.fonts / 1024 / 1024, Math.ceil(bytes / 1024 / 1024)];
  return at(text, parseTree(text), 'fonts-too-large', ['fonts'], {
    en: `Expected at most ${limit} MB of fonts together, found ${found} MB.`,
    'zh-Hans': `字体合计不超过 ${limit} MB，实为 ${found} MB。`,
  });
}

const tooLarge: Sentence = {
  en: `Expected at most ${LIMITS.file / 1024 / 1024} million characters, found more.`,
  'zh-Hans': `文件不得超过 ${LIMITS.file / 1024 / 1024} 百万字符，实际超出。`,
};

const notBlueprint: Sentence = {
  en: `Not a service blueprint: expected "format": "${FORMAT}".`,
  'zh-Hans': `不是服务蓝图文件：应有 "format": "${FORMAT}"。`,
};

function otherMajor(major: number): Sentence {
  return {
    en: `Expected format version ${SCHEMA_VERSION.major}, found ${major}. A newer version of the program is needed to open this file.`,
    'zh-Hans': `应为格式版本 ${SCHEMA_VERSION.major}，实为 ${major}。请使用更新版本的程序打开此文件。`,
  };
}
