import { visit } from 'jsonc-parser';
import { notJson } from './not-json.ts';
import { type PlaceIndex, placeKeeper } from './places.ts';
import { placeOf, type Refusal, type RefusalCode, type Sentence } from './refusal.ts';
import { LIMITS } from './schema/values.ts';
import { RESERVED } from './sound.ts';

class Stop extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.refusal = refusal;
  }
}

/**
 * What JSON.parse does not tell: where the text is broken, keys given twice, nesting beyond the limit, and names that
 * JavaScript objects cannot hold safely. Returns the first refusal, or undefined for a sound text.
 * @param places is filled on the way with where things stand
 */
export function scanJson(text: string, places?: PlaceIndex): Refusal | undefined {
  const keep = places && placeKeeper(places);
  const keys: Set<string>[] = [];
  let depth = 0;
  const stop = (
    code: RefusalCode,
    offset: number,
    message: Sentence,
    path: readonly (string | number)[] = [],
  ): never => {
    throw new Stop({ code, path, ...placeOf(text, offset), message });
  };
  const enter = (offset: number) => {
    depth += 1;
    if (depth > LIMITS.depth) stop('too-deep', offset, tooDeep);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => {
          enter(offset);
          keys.push(new Set());
        },
        onObjectProperty: (name, offset, _length, line, character, pathOf) => {
          keep?.(depth, name, { line: line + 1, column: character + 1 });
          if (RESERVED.has(name)) stop('reserved-name', offset, reservedName(name), [...pathOf(), name]);
          const seen = keys.at(-1);
          if (seen?.has(name)) stop('duplicate-key', offset, duplicateKey(name), [...pathOf(), name]);
          seen?.add(name);
        },
        onObjectEnd: () => {
          depth -= 1;
          keys.pop();
        },
        onLiteralValue: (value, offset, _length, _line, _character, pathOf) => {
          if (typeof value === 'number' && !Number.isFinite(value))
            stop('wrong-value', offset, noNumber, [...pathOf()]);
        },
        onArrayBegin: enter,
        onArrayEnd: () => {
          depth -= 1;
        },
        onError: (code, offset) => stop('not-json', offset, notJson(code, text, offset)),
      },
      { disallowComments: true },
    );
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.refusal;
    throw error;
  }
}

const tooDeep: Sentence = {
  en: `Expected at most ${LIMITS.depth} nested levels, found more.`,
  'zh-Hans': `嵌套层数最多 ${LIMITS.depth} 层，此处超出。`,
};

const noNumber: Sentence = {
  en: 'Expected a finite number, found one beyond what a number can hold.',
  'zh-Hans': '应为有限数值，此处超出数值范围。',
};

function reservedName(name: string): Sentence {
  return {
    en: `The name "${name}" is reserved and cannot be a field or an id.`,
    'zh-Hans': `“${name}”是保留名称，不能用作字段名或标识。`,
  };
}

function duplicateKey(name: string): Sentence {
  return {
    en: `Expected each name once in an object, found "${name}" a second time.`,
    'zh-Hans': `同一对象中每个名称只能出现一次，“${name}”重复出现。`,
  };
}
