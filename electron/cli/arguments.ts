import { parseArgs } from 'node:util';
import type { Sentence } from '../../shared/model/refusal.ts';
import { errorCode } from '../node/system-error.ts';
import { type Arguments, type Command, type Option, UsageError } from './command.ts';

/** Options that every command has. */
const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  lang: {
    type: 'string',
    value: ['en', 'zh'],
    about: {
      en: 'language of the messages; otherwise that of the environment',
      'zh-Hans': '消息语言；缺省时取环境语言',
    },
  },
  help: { type: 'boolean', short: 'h', about: { en: 'this help', 'zh-Hans': '显示本帮助' } },
};

/** What a command takes: its own options stand first, and before the common one of the same name. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  return { ...command.options, ...COMMON_OPTIONS, ...command.options };
}

/**
 * Reads what was typed after a command's name.
 * @throws UsageError for unknown options, missing values, words that are not allowed, too few or too many operands
 */
export function readArguments(command: Command, typed: readonly string[]): Arguments {
  const options = optionsOf(command);
  const { values, positionals } = parse(options, typed);
  for (const [name, option] of Object.entries(options)) checkWord(name, option, values[name]);
  if (values.help !== true) checkCount(command, positionals.length);
  return {
    paths: positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.map(String) : [];
    },
    flag: (name) => values[name] === true,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parse(options: Readonly<Record<string, Option>>, typed: readonly string[]): Parsed {
  const table = Object.entries(options).map(([name, { type, short, multiple }]) => [
    name,
    { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
  ]);
  try {
    return parseArgs({ args: [...typed], options: Object.fromEntries(table), allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(parseProblem(error));
  }
}

function parseProblem(error: unknown): Sentence {
  const own = error instanceof Error ? error.message : String(error);
  const option = /'([^']+)'/.exec(own)?.[1] ?? '';
  switch (errorCode(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return { en: `There is no option ${option}.`, 'zh-Hans': `没有选项 ${option}。` };
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return {
        en: `Option ${option}: its value is missing or not wanted.`,
        'zh-Hans': `选项 ${option} 缺少取值或不应带取值。`,
      };
    default:
      return { en: own, 'zh-Hans': own };
  }
}

function checkWord(name: string, option: Option, value: unknown): void {
  if (typeof option.value !== 'object' || typeof value !== 'string' || option.value.includes(value)) return;
  throw new UsageError({
    en: `--${name}: expected one of ${option.value.join(', ')}, found "${value}".`,
    'zh-Hans': `--${name}：应为 ${option.value.join('、')} 之一，实为“${value}”。`,
  });
}

function checkCount(command: Command, count: number): void {
  if (count < command.fewest) {
    throw new UsageError({ en: `Missing: ${command.operands}`, 'zh-Hans': `缺少参数：${command.operands}` });
  }
  if (count > command.most) {
    throw new UsageError({
      en: `Too many operands: expected ${command.operands || 'none'}.`,
      'zh-Hans': `参数过多：应为 ${command.operands || '无'}。`,
    });
  }
}

/**
 * The whole number of an option; undefined where it was not given.
 * @throws UsageError for anything but a whole number from `least` on
 */
export function wholeNumber(args: Arguments, name: string, least: number): number | undefined {
  const typed = args.text(name);
  if (typed === undefined) return undefined;
  if (/^\d{1,9}$/.test(typed) && Number(typed) >= least) return Number(typed);
  throw new UsageError({
    en: `--${name}: expected a whole number from ${least}, found "${typed}".`,
    'zh-Hans': `--${name}：应为不小于 ${least} 的整数，实为“${typed}”。`,
  });
}

/**
 * The date of an option as YYYY-MM-DD; undefined where it was not given.
 * @throws UsageError for anything that is no date of the calendar
 */
export function calendarDate(args: Arguments, name: string): string | undefined {
  const typed = args.text(name);
  if (typed === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(typed)) return typed;
  throw new UsageError({
    en: `--${name}: expected a date as YYYY-MM-DD, found "${typed}".`,
    'zh-Hans': `--${name}：应为 YYYY-MM-DD 格式的日期，实为“${typed}”。`,
  });
}
