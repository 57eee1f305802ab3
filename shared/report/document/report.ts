import type { InterfaceLanguage } from '../../locales/sentences.ts';
import type { Severity } from '../../rules/rule.ts';

/** One text, or several that stand below one another. */
export type Value = string | readonly string[];

/** One thing that is said under a short label. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: Value;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Its share of the width beside the other columns'. */
  readonly share: number;
}

/** A named thing and what is said of it. */
export interface ReportEntry {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** What a rule finds, with its law and how to mend it. */
export interface FoundRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly law: string;
  readonly mend: string;
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace {
  readonly severity: Severity;
  readonly message: string;
  readonly elements: readonly string[];
  readonly fingerprint: string;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'quiet' | 'warning' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly Readonly<Record<string, Value>>[];
    }
  | { readonly kind: 'entries'; readonly entries: readonly ReportEntry[] }
  | { readonly kind: 'findings'; readonly rules: readonly FoundRule[] }
  | { readonly kind: 'drawing'; readonly language: string; readonly title: string };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The whole report in one of the reader's languages. */
export interface ReportPart {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly subtitle: string;
  /** The line of confidentiality; empty where the document has none. */
  readonly classification: string;
  /** What stands at the head of the first page, below the title. */
  readonly facts: readonly Fact[];
  readonly notices: readonly string[];
  /** What stands on the first page: what was found, what is weakened, every waiver. */
  readonly first: readonly Section[];
  readonly sections: readonly Section[];
}

/** A report as plain values; every format is written from it. */
export interface Report {
  readonly format: 'service-blueprint-report';
  readonly version: 1;
  readonly documentId: string;
  readonly drawingDigest: string;
  readonly date: string;
  readonly audience: 'reviewer' | 'client';
  readonly parts: readonly ReportPart[];
}
