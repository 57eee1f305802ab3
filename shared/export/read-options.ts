import type { FormatOption, OptionValue } from './format.ts';
import { type FormatId, formatOf } from './registry.ts';
import { ExportRefusal } from './request.ts';

export type Options = Readonly<Record<string, OptionValue>>;

/**
 * A format's options as they hold: what was asked for, the usual for the rest.
 * @throws ExportRefusal for an option that the format does not have, or a value that it does not take
 */
export function readOptions(format: FormatId, asked: Options = {}): Options {
  const { options } = formatOf(format);
  const unknown = Object.keys(asked).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) throw refusal(format, unknown, Object.keys(options));
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = asked[name] ?? option.usual;
      if (!fits(option, value)) throw wrongValue(name, option, value);
      return [name, value];
    }),
  );
}

function fits(option: FormatOption, value: OptionValue): boolean {
  if (option.kind === 'choice') return typeof value === 'string' && Object.hasOwn(option.choices, value);
  if (option.kind === 'switch') return typeof value === 'boolean';
  return typeof value === 'number' && value >= option.least && value <= option.most;
}

function refusal(format: string, name: string, known: readonly string[]): ExportRefusal {
  const [english, chinese] = [known.join(', ') || 'none', known.join('、') || '无'];
  return new ExportRefusal({
    en: `${format} has no option ${name}; its options: ${english}.`,
    'zh-Hans': `${format} 没有选项 ${name}；可用选项：${chinese}。`,
  });
}

function wrongValue(name: string, option: FormatOption, value: OptionValue): ExportRefusal {
  const expected = expectation(option);
  return new ExportRefusal({
    en: `Option ${name}: expected ${expected}, found "${value}".`,
    'zh-Hans': `选项 ${name}：应为 ${expected}，实为“${value}”。`,
  });
}

function expectation(option: FormatOption): string {
  if (option.kind === 'choice') return Object.keys(option.choices).join('|');
  return option.kind === 'switch' ? 'true|false' : `${option.least} – ${option.most}`;
}

/**
 * The value that a word typed for an option means.
 * @throws ExportRefusal where the format has no such option or does not take the value
 */
export function optionFromWord(format: FormatId, name: string, word: string): OptionValue {
  const option = Object.hasOwn(formatOf(format).options, name) ? formatOf(format).options[name] : undefined;
  if (!option) throw refusal(format, name, Object.keys(formatOf(format).options));
  const value =
    option.kind === 'number' ? Number(word || Number.NaN) : option.kind === 'switch' ? word === 'true' : word;
  const meant = option.kind === 'switch' ? word === 'true' || word === 'false' : fits(option, value);
  if (!meant) throw wrongValue(name, option, word);
  return value;
}
