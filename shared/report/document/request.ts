import type { InterfaceLanguage } from '../../locales/sentences.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Profile } from '../../rules/rule.ts';
import type { FolderSettings } from '../../rules/settings.ts';

/** Parts of a report that may be left out. The first page is always there. */
export const REPORT_SECTIONS = [
  'drawing',
  'progress',
  'findings',
  'open',
  'steps',
  'points',
  'figures',
  'record',
  'changes',
  'review',
  'not-judged',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Reports are made for reviewers; the client's leaves out names, remarks, open answers, sources and costs. */
export const AUDIENCES = ['reviewer', 'client'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface ReportOptions {
  /** The reader's languages, one after the other. */
  readonly languages: readonly InterfaceLanguage[];
  /** ISO date of the report, on which is checked. */
  readonly date: string;
  readonly audience: Audience;
  /** The parts wanted, in any order. */
  readonly sections: readonly ReportSection[];
  /** The profile that is asked for at least. */
  readonly floor?: Profile;
  readonly folder?: FolderSettings;
}

/** What a report is made of, as plain values: the same request gives the same report wherever it is made. */
export interface ReportInput extends ReportOptions {
  readonly document: BlueprintDocument;
  /** Other blueprints that it refers to, as far as they are found; without them the rules on those are not judged. */
  readonly others?: readonly BlueprintDocument[];
}
