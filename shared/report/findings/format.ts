import type { Sentence } from '../../model/refusal.ts';
import type { FileFacts, ReportLanguage } from '../facts.ts';
import type { Totals } from '../totals.ts';

/** What a report is made for. */
export interface ReportOptions {
  readonly language: ReportLanguage;
  /** ISO date on which was checked. */
  readonly date: string;
  /** Version of the program. */
  readonly version: string;
  /** The profile that was asked for at least. */
  readonly floor?: string;
  /** More warnings than this are as bad as an error. */
  readonly mostWarnings: number;
  /** Sums alone, without the findings. */
  readonly summaryOnly: boolean;
  /** Whether severities are coloured by a terminal's codes. */
  readonly colours: boolean;
}

/** Writes a report piece by piece, so that of a thousand files no more is kept than the format asks for. */
export interface ReportWriter {
  begin(): string;
  /** Called once a file, in the order of the files. */
  file(facts: FileFacts): string;
  end(totals: Totals): string;
}

/** A format of reports on findings. */
export interface FindingsFormat {
  readonly about: Sentence;
  /** Whether messages are told in both languages. */
  readonly bothLanguages: boolean;
  /** Whether fingerprints and names of elements are told. */
  readonly details: boolean;
  /** Whether there is anything to tell without the findings. */
  readonly summarises: boolean;
  /** What is said of one file, where that depends on no other: then the thread that checked the file writes it. */
  readonly piece?: (facts: FileFacts, options: ReportOptions) => string;
  readonly writer: (options: ReportOptions) => ReportWriter;
}
