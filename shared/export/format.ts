import type { Sentence } from '../model/refusal.ts';

export type OptionValue = string | number | boolean;

interface Labelled {
  readonly label: Sentence;
  /** The values of other options with which alone this one says something; with any where there are none. */
  readonly with?: Readonly<Record<string, readonly string[]>>;
}

/** One of several words. */
export interface ChoiceOption extends Labelled {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, Sentence>>;
  readonly usual: string;
}

export interface NumberOption extends Labelled {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  /** What a menu offers; any number in the range is taken. */
  readonly offered: readonly number[];
  readonly usual: number;
}

export interface SwitchOption extends Labelled {
  readonly kind: 'switch';
  readonly usual: boolean;
}

export type FormatOption = ChoiceOption | NumberOption | SwitchOption;

/** What an export is for: menus and the dialog group the formats by it. */
export const FORMAT_GROUPS = ['drawing', 'document', 'table', 'interchange'] as const;
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

/** An export format as far as everybody may know it; its encoder stands under the same key in the encoders' registry. */
export interface ExportFormat {
  readonly label: Sentence;
  readonly extension: string;
  readonly mediaType: string;
  readonly group: FormatGroup;
  readonly options: Readonly<Record<string, FormatOption>>;
}
