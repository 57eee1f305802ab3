import { extname } from 'node:path';
import type { FormatOption } from '../../shared/export/format.ts';
import { ALL_PARTS, CLIENT_PARTS, isPart, type Part } from '../../shared/export/parts.ts';
import { PRESETS, type Preset, presetNamed, requestOf } from '../../shared/export/presets.ts';
import { type Options, optionFromWord } from '../../shared/export/read-options.ts';
import { FORMAT_IDS, type FormatId, formatOf, isFormatId } from '../../shared/export/registry.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { themeNamed } from '../../shared/scene/themes/themes.ts';
import { calendarDate } from './arguments.ts';
import { type Arguments, type Option, UsageError } from './command.ts';

/** An option as some formats have it. */
interface Variant {
  readonly option: FormatOption;
  readonly formats: readonly FormatId[];
}

/** The options of every format, each once, with what it means to each. */
export function formatOptions(): Readonly<Record<string, Option>> {
  const entries = new Map<string, Variant[]>();
  for (const format of FORMAT_IDS) {
    for (const [name, option] of Object.entries(formatOf(format).options)) {
      entries.set(name, withVariant(entries.get(name) ?? [], option, format));
    }
  }
  return Object.fromEntries([...entries].map(([name, variants]) => [name, typedOption(variants)]));
}

/** Formats that take the same words share a variant. */
function withVariant(variants: readonly Variant[], option: FormatOption, format: FormatId): Variant[] {
  const same = variants.find((one) => wordsOf(one.option) === wordsOf(option) && one.option.usual === option.usual);
  if (!same) return [...variants, { option, formats: [format] }];
  return variants.map((one) => (one === same ? { option: one.option, formats: [...one.formats, format] } : one));
}

function wordsOf(option: FormatOption): string {
  if (option.kind === 'choice') return Object.keys(option.choices).join('|');
  return option.kind === 'switch' ? 'true|false' : 'N';
}

function typedOption(variants: readonly Variant[]): Option {
  const [value = '', ...others] = new Set(variants.map(({ option }) => wordsOf(option)));
  const said = variants.map(({ option, formats }): Sentence => {
    const of = formats.map((format) => format.toUpperCase());
    const words = others.length === 0 ? '' : ` ${wordsOf(option)}`;
    return {
      en: `${of.join(', ')}: ${option.label.en.toLowerCase()}${words} (default: ${option.usual})`,
      'zh-Hans': `${of.join('、')}：${option.label['zh-Hans']}${words}（缺省：${option.usual}）`,
    };
  });
  const about = {
    en: said.map(({ en }) => en).join('; '),
    'zh-Hans': said.map((one) => one['zh-Hans']).join('；'),
  };
  return { type: 'string', value: others.length === 0 ? value : 'WORD', about };
}

/**
 * What is asked for of one document: the preset, changed by what was typed.
 * @throws UsageError, ExportRefusal where it does not fit together
 */
export function exportRequestOf(
  document: BlueprintDocument,
  args: Arguments,
  typed: FormatId | undefined,
): ExportRequest {
  const preset = presetOf(document, args.text('preset'));
  const format = typed ?? preset.format;
  const base = requestOf(document, { ...preset, format, options: format === preset.format ? preset.options : {} });
  const date = calendarDate(args, 'date');
  return {
    ...base,
    theme: themeNamed(args.text('theme')) ?? (args.text('brand') === undefined ? base.theme : 'brand'),
    parts: typedParts(args) ?? base.parts,
    languages: typedLanguages(args, document) ?? base.languages,
    options: { ...base.options, ...typedOptions(args, format) },
    ...(date ? { date } : {}),
  };
}

function presetOf(document: BlueprintDocument, word: string | undefined): Preset {
  if (word === undefined) return PRESETS.client;
  const found = presetNamed(document, word);
  if (found) return found;
  const always = Object.keys(PRESETS);
  throw new UsageError({
    en: `--preset: there is no preset "${word}" here; always there: ${always.join(', ')}.`,
    'zh-Hans': `--preset：没有预设“${word}”；始终可用的有：${always.join('、')}。`,
  });
}

/**
 * The formats typed with --to, else that of the output file's ending; none where the preset says it.
 * @throws UsageError for a word that is no format, or an ending that says nothing
 */
export function typedFormats(args: Arguments, target: string | undefined): readonly FormatId[] {
  const words = args.text('to')?.split(',').filter(Boolean);
  if (words && words.length > 0) return [...new Set(words.map(formatNamed))];
  const ending = extname(target ?? '')
    .slice(1)
    .toLowerCase();
  const format = FORMAT_IDS.find((id) => formatOf(id).extension === ending || id === ending);
  if (format) return [format];
  if (target === undefined) return [];
  throw new UsageError({
    en: `Missing: --to, one of ${FORMAT_IDS.join(', ')}`,
    'zh-Hans': `缺少参数：--to，可为 ${FORMAT_IDS.join('、')}`,
  });
}

function formatNamed(word: string): FormatId {
  if (isFormatId(word)) return word;
  throw new UsageError({
    en: `--to: expected one of ${FORMAT_IDS.join(', ')}, found "${word}".`,
    'zh-Hans': `--to：应为 ${FORMAT_IDS.join('、')} 之一，实为“${word}”。`,
  });
}

/**
 * Looks at what is the same for every document, before anything is done.
 * @throws UsageError, ExportRefusal where it cannot be meant
 */
export function checkTyped(args: Arguments, formats: readonly FormatId[]): void {
  typedParts(args);
  calendarDate(args, 'date');
  for (const name of typedNames(args)) {
    const [one] = formats.filter((format) => Object.hasOwn(formatOf(format).options, name));
    const format = one ?? formats[0];
    if (format) optionFromWord(format, name, args.text(name) ?? '');
  }
}

/** What was typed, without the options that only others of several formats have. */
export function typedFor(format: FormatId, args: Arguments): Arguments {
  const others = new Set(Object.keys(formatOptions()).filter((name) => !Object.hasOwn(formatOf(format).options, name)));
  return { ...args, text: (name) => (others.has(name) ? undefined : args.text(name)) };
}

function typedNames(args: Arguments): readonly string[] {
  return Object.keys(formatOptions()).filter((name) => args.text(name) !== undefined);
}

function typedOptions(args: Arguments, format: FormatId): Options {
  return Object.fromEntries(
    typedNames(args).map((name) => [name, optionFromWord(format, name, args.text(name) ?? '')]),
  );
}

/** @throws UsageError for a word that is no part */
function typedParts(args: Arguments): readonly Part[] | undefined {
  const typed = args.text('parts');
  if (typed === undefined) return undefined;
  if (typed === 'client') return CLIENT_PARTS;
  if (typed === 'all') return ALL_PARTS;
  const words = typed.split(',').filter(Boolean);
  const wrong = words.find((word) => !isPart(word));
  if (wrong === undefined) return words.filter(isPart);
  throw new UsageError({
    en: `--parts: expected client, all or some of ${ALL_PARTS.join(', ')}, found "${wrong}".`,
    'zh-Hans': `--parts：应为 client、all 或 ${ALL_PARTS.join('、')} 中的若干项，实为“${wrong}”。`,
  });
}

/**
 * One language of the document, or two of them.
 * @throws UsageError for any other
 */
function typedLanguages(args: Arguments, { languages }: BlueprintDocument): readonly string[] | undefined {
  const wanted = args.text('language')?.split(',');
  if (wanted === undefined || (wanted.length <= 2 && wanted.every((tag) => languages.includes(tag)))) return wanted;
  throw new UsageError({
    en: `--language: expected one or two of ${languages.join(', ')}, found "${wanted.join(',')}".`,
    'zh-Hans': `--language：应为 ${languages.join('、')} 中的一种或两种，实为“${wanted.join(',')}”。`,
  });
}
