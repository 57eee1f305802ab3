import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id, Text } from '../model/schema/values.ts';
import { themeNamed, usualTheme } from '../scene/themes/themes.ts';
import { ALL_PARTS, CLIENT_PARTS, isPart, type Part } from './parts.ts';
import type { Options } from './read-options.ts';
import { type FormatId, isFormatId } from './registry.ts';
import type { ExportRequest } from './request.ts';

/** A way to export that has a name: kept with the document or the user, and done again with one key. */
export interface Preset {
  readonly name: Text;
  readonly format: FormatId;
  /** None for the one that the document asks to be drawn in. */
  readonly theme?: ExportRequest['theme'];
  readonly parts: readonly Part[];
  /** None for the document's first language. */
  readonly languages?: readonly string[];
  readonly options: Options;
}

/** The presets that are always there. The first is the default of every export. */
export const PRESETS = {
  client: preset({ en: 'For the client', 'zh-Hans': '面向客户' }, CLIENT_PARTS),
  internal: preset({ en: 'Within the team: everything', 'zh-Hans': '团队内部：全部内容' }, ALL_PARTS),
} as const satisfies Readonly<Record<string, Preset>>;

function preset(name: Sentence, parts: readonly Part[]): Preset {
  return { name: { ...name }, format: 'pdf', parts, options: {} };
}

/** A preset as a file or a host keeps it. */
export type StoredPreset = BlueprintDocument['exportPresets'][Id];

/** A kept preset as this version knows it: none where it does not know the format; parts that it does not know stay out. */
export function readPreset({ name, format, theme, parts = [], languages, options = {} }: StoredPreset) {
  if (!isFormatId(format)) return undefined;
  const look = themeNamed(theme);
  const preset: Preset = {
    name,
    format,
    ...(look ? { theme: look } : {}),
    parts: parts.filter(isPart),
    ...(languages ? { languages } : {}),
    options,
  };
  return preset;
}

/** A preset without the languages that a document does not have. */
export function fittedTo({ languages }: BlueprintDocument, preset: Preset): Preset {
  const { languages: wanted = [], ...rest } = preset;
  const spoken = wanted.filter((tag) => languages.includes(tag));
  return spoken.length > 0 ? { ...rest, languages: spoken } : rest;
}

/** The presets that a document keeps with their ids, as far as this version knows their formats. */
export function presetEntriesOf(document: BlueprintDocument): readonly (readonly [Id, Preset])[] {
  return Object.entries(document.exportPresets).flatMap(([id, stored]) => {
    const preset = readPreset(stored);
    return preset ? [[id, fittedTo(document, preset)] as const] : [];
  });
}

/** The presets that a document keeps. */
export function presetsOf(document: BlueprintDocument): readonly Preset[] {
  return presetEntriesOf(document).map(([, preset]) => preset);
}

/** The preset of a word: the key of one that is always there, or a name in any language among the document's own. */
export function presetNamed(document: BlueprintDocument, word: string): Preset | undefined {
  if (Object.hasOwn(PRESETS, word)) return PRESETS[word as keyof typeof PRESETS];
  return presetsOf(document).find(({ name }) => Object.values(name).includes(word));
}

/** What a preset asks for of a document. */
export function requestOf(
  document: BlueprintDocument,
  { format, theme = usualTheme(document, 'light'), parts, languages = document.languages.slice(0, 1), options }: Preset,
): ExportRequest {
  return { document, format, theme, parts, languages, options };
}
