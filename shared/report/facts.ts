import type { StepProgress } from '../method/progress.ts';
import type { Place } from '../model/places.ts';
import type { Sentence } from '../model/refusal.ts';
import type { Severity } from '../rules/rule.ts';
import type { Weakening } from '../rules/settings.ts';

export type ReportLanguage = keyof Sentence;

/** A sentence in the languages that were asked for. */
export type Told = Readonly<Partial<Sentence>>;

/** The rule of a file that could not be checked at all. */
export const UNCHECKED = 'file/unchecked';

export interface ToldElement extends Partial<Place> {
  readonly id: string;
  readonly name: string;
}

/** A finding as plain values: what a report needs of it and no document. */
export interface ToldFinding {
  readonly rule: string;
  /** Method step from 1 to 6; 0 where the file itself is at fault. */
  readonly step: number;
  readonly severity: Severity;
  readonly message: Told;
  /** Where it shows in the file. */
  readonly place?: Place | undefined;
  readonly elements: readonly ToldElement[];
  readonly role?: string | undefined;
  readonly fields: readonly string[];
  readonly fingerprint?: string | undefined;
  /** Of a file that could not be checked: why, in a word for programs. */
  readonly code?: string;
  /** What else is at fault in a file that could not be read. */
  readonly related?: readonly Refused[];
}

/** One reason why a file could not be read, and where. */
export interface Refused {
  readonly message: Sentence;
  readonly place?: Place;
  readonly code: string;
}

export interface ToldWaiver {
  readonly finding: ToldFinding;
  readonly reason: string;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  /** Where the waiver itself stands. */
  readonly place?: Place;
}

export interface ToldOpen {
  readonly finding: ToldFinding;
  readonly who: string;
  readonly due: string;
  readonly overdue: boolean;
}

export interface ToldSkip {
  readonly rule: string;
  readonly step: number;
  readonly because: Told;
}

/** How many of what: those waived or left open apart, open ones past their day among the rest again. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly open: number;
}

/** One method step of one file. */
export interface StepFacts extends Counts, Pick<StepProgress, 'begun' | 'held' | 'judged'> {
  readonly number: number;
}

/** All that a check says about one file, as plain values that can be sent and kept. */
export interface FileFacts {
  /** As it is shown. */
  readonly path: string;
  /** As a reference: relative to the working folder where it lies below it, percent-encoded. */
  readonly uri: string;
  /** SHA-256 of its bytes, where it could be read. */
  readonly digest?: string;
  /** False for a file of which nothing is known but why it could not be checked. */
  readonly checked: boolean;
  readonly profile: string;
  readonly weakened: readonly Weakening[];
  readonly waived: readonly ToldWaiver[];
  readonly stale: readonly ToldWaiver[];
  readonly open: readonly ToldOpen[];
  readonly findings: readonly ToldFinding[];
  readonly skipped: readonly ToldSkip[];
  /** Rules that were judged. */
  readonly judged: readonly string[];
  readonly steps: readonly StepFacts[];
  readonly counts: Counts;
}

export const NO_COUNTS: Counts = { errors: 0, warnings: 0, infos: 0, waived: 0, open: 0 };

export function sumOf(one: Counts, other: Counts): Counts {
  return {
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
    waived: one.waived + other.waived,
    open: one.open + other.open,
  };
}

/** What a sentence says in a language. */
export function said(told: Told, language: ReportLanguage): string {
  return told[language] ?? told.en ?? told['zh-Hans'] ?? '';
}

/** A file that could not be checked: one finding, whatever all is at fault in it. */
export function uncheckedFacts(path: string, uri: string, [first, ...related]: readonly Refused[]): FileFacts {
  const finding: ToldFinding = {
    rule: UNCHECKED,
    step: 0,
    severity: 'error',
    message: first?.message ?? {},
    ...(first?.place ? { place: first.place } : {}),
    elements: [],
    fields: [],
    code: first?.code ?? 'unreadable',
    related,
  };
  const nothing = { weakened: [], waived: [], stale: [], open: [], skipped: [], judged: [], steps: [] };
  return { path, uri, checked: false, profile: '', ...nothing, counts: NO_COUNTS, findings: [finding] };
}
