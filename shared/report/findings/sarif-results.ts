import type { Place } from '../../model/places.ts';
import {
  type FileFacts,
  type ReportLanguage,
  said,
  type ToldFinding,
  type ToldOpen,
  type ToldWaiver,
} from '../facts.ts';

/** The levels of SARIF. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

interface ResultContext {
  readonly language: ReportLanguage;
  /** Place of each rule in the list of rules. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** The results of one file: waived ones first, then what stands, then what was left open. */
export function sarifResults(facts: FileFacts, artifact: number, context: ResultContext): object[] {
  const told = (finding: ToldFinding, more: object = {}) => resultOf(finding, facts, artifact, context, more);
  const stale = new Map(facts.stale.map((one) => [one.finding.fingerprint, one]));
  return [
    ...facts.waived.map((one) => told(one.finding, { suppressions: [suppressionOf(one, facts, artifact)] })),
    ...facts.findings.map((finding) => told(finding, staleProperties(finding, stale.get(finding.fingerprint)))),
    ...facts.open.map((one) => told(one.finding, openProperties(one))),
  ];
}

function resultOf(
  finding: ToldFinding,
  facts: FileFacts,
  artifact: number,
  context: ResultContext,
  more: object,
): object {
  const { rule, severity, message, fingerprint, elements, code } = finding;
  const others = elements.slice(1).filter(({ line }) => line !== undefined);
  const related = [
    ...others.map(({ name, line = 1, column = 1 }) => relatedAt(facts, artifact, name ?? '', { line, column })),
    ...(finding.related ?? []).map(({ message: own, place }) =>
      relatedAt(facts, artifact, own[context.language], place),
    ),
  ];
  return {
    ruleId: rule,
    ruleIndex: context.indexes.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: said(message, context.language) },
    locations: [locationOf(finding, facts, artifact)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fingerprint ? { partialFingerprints: { 'blueprintFinding/v1': fingerprint } } : {}),
    properties: { step: finding.step, ...(code ? { code } : {}) },
    ...more,
  };
}

function physical({ uri }: FileFacts, artifact: number, place: Place | undefined) {
  const region = place ? { region: { startLine: place.line, startColumn: place.column } } : {};
  return { artifactLocation: { uri, index: artifact }, ...region };
}

function locationOf({ place, elements }: ToldFinding, facts: FileFacts, artifact: number) {
  const named = elements.map(({ id, name }) => ({ name: name ?? id, fullyQualifiedName: id, kind: 'element' }));
  const logical = named.length > 0 ? { logicalLocations: named } : {};
  // What concerns a whole file without a better place is shown at its start.
  const shown = place ?? (facts.digest ? { line: 1, column: 1 } : undefined);
  return { physicalLocation: physical(facts, artifact, shown), ...logical };
}

function relatedAt(facts: FileFacts, artifact: number, text: string, place: Place | undefined) {
  return { physicalLocation: physical(facts, artifact, place), message: { text } };
}

/** A waiver stands in the blueprint itself. */
function suppressionOf(one: ToldWaiver, facts: FileFacts, artifact: number) {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: one.reason,
    ...(one.place ? { location: { physicalLocation: physical(facts, artifact, one.place) } } : {}),
    properties: { by: one.by, at: one.at },
  };
}

/** A waiver that no longer holds silences nothing: it is told beside the finding. */
function staleProperties({ step }: ToldFinding, stale: ToldWaiver | undefined): object {
  if (!stale) return {};
  return { properties: { step, staleWaiver: { reason: stale.reason, by: stale.by, at: stale.at } } };
}

/** Left open, neither passed nor failed; past its day it counts again. */
function openProperties({ finding: { step }, who, due, overdue }: ToldOpen): object {
  const properties = { step, open: { who, due, overdue } };
  return overdue ? { properties } : { kind: 'open', level: 'none', properties };
}
