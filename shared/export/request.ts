import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';

export const FORMATS = ['svg', 'png', 'pdf'] as const;
export type ExportFormat = (typeof FORMATS)[number];
/** `embedded`: with the characters used as a font; `plain`: text as text alone; `outlines`: text as shapes. */
export const SVG_TEXTS = ['embedded', 'plain', 'outlines'] as const;
export type SvgText = (typeof SVG_TEXTS)[number];

/** What is to be exported, as plain values: the same request gives the same bytes wherever it is carried out. */
export interface ExportRequest {
  readonly document: BlueprintDocument;
  readonly format: ExportFormat;
  /** The drawing's language, and a second one to stand below it. */
  readonly languages: readonly string[];
  readonly theme: 'light' | 'dark';
  /** ISO date for the title block; without one the last revision's. */
  readonly date?: string;
  readonly text?: SvgText;
  /** Pixels of the picture for one of the drawing, 1 to 4. */
  readonly scale?: number;
}

/** Thrown for an export that cannot be made as asked; nothing was written. */
export class ExportRefusal extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
