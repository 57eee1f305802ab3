import type { Part } from '../../../shared/export/parts.ts';
import { isPictureFormat, largestScale } from '../../../shared/export/picture-size.ts';
import type { Preset } from '../../../shared/export/presets.ts';
import type { FormatId } from '../../../shared/export/registry.ts';
import type { ExportRequest } from '../../../shared/export/request.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import type { Scene } from '../../../shared/scene/primitives.ts';
import { type ThemeName, usualTheme } from '../../../shared/scene/themes/themes.ts';
import type { OptionValues } from './option-fields.tsx';

/** What stands in the dialog. */
export interface Choice {
  readonly format: FormatId;
  readonly theme: ThemeName;
  /** ISO date, or empty for that of the last revision. */
  readonly date: string;
  readonly parts: readonly Part[];
  readonly languages: readonly string[];
  /** The options chosen so far, of each format. */
  readonly options: Readonly<Partial<Record<FormatId, OptionValues>>>;
}

/** A preset as it fills the dialog; the theme of the document and the languages shown where it names none. */
export function choiceOf(document: BlueprintDocument, preset: Preset, shown: readonly string[]): Choice {
  const { format, theme = usualTheme(document, 'light'), parts, languages = shown, options } = preset;
  return { format, theme, date: '', parts, languages, options: { [format]: options } };
}

/** What stands in the dialog, as a preset. */
export function presetOf({ format, theme, parts, languages, options }: Choice, name: Text): Preset {
  return { name, format, theme, parts, languages, options: options[format] ?? {} };
}

/** The options as chosen, a scale no larger than what can be painted. */
export function optionsOf({ format, options }: Choice, scene: Scene): OptionValues {
  const chosen = options[format] ?? {};
  if (!isPictureFormat(format)) return chosen;
  return { ...chosen, scale: Math.min(Number(chosen.scale ?? 2), largestScale(format, scene)) };
}

export function requestOf(document: BlueprintDocument, choice: Choice, options: OptionValues): ExportRequest {
  const { format, theme, date, parts, languages } = choice;
  return { document, languages, format, theme, parts, options, ...(date === '' ? {} : { date }) };
}
