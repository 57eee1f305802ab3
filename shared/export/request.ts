import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { Checking } from '../report/findings/found.ts';
import type { ThemeName } from '../scene/themes/themes.ts';
import type { OptionValue } from './format.ts';
import type { Part } from './parts.ts';
import { type FormatId, formatOf } from './registry.ts';

/** What is to be exported, as plain values: the same request gives the same bytes wherever it is carried out. */
export interface ExportRequest {
  readonly document: BlueprintDocument;
  readonly format: FormatId;
  /** The drawing's language, and a second one to stand below it. */
  readonly languages: readonly string[];
  readonly theme: ThemeName;
  /** ISO date for the title block; without one the last revision's. */
  readonly date?: string;
  /** Leaves out title block and legend: for a part of a drawing. */
  readonly bare?: boolean;
  /** What may be seen besides the drawing; everything else is taken out first. */
  readonly parts: readonly Part[];
  /** The format's own options; those not named are as usual. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** A file of the format on whose masters the export stands: a PowerPoint template. */
  readonly template?: Uint8Array;
  /** How the document is checked, where findings are handed out; without it as on the date of the export. */
  readonly checking?: Checking;
}

/** Whether an export holds what the rules find: tables do, where it may be seen. */
export function handsOutFindings({ format, parts }: Pick<ExportRequest, 'format' | 'parts'>): boolean {
  return formatOf(format).group === 'table' && parts.includes('findings');
}

/** Something that a format cannot hold: said after the export, never silently dropped. */
export interface Loss {
  readonly what: Sentence;
  /** The elements that it concerns. */
  readonly elementIds: readonly Id[];
}

export interface Exported {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** Thrown for an export that cannot be made as asked; nothing was written. */
export class ExportRefusal extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
