import { EditError } from '../edit/edit.ts';
import { doEdits, startHistory } from '../edit/history.ts';
import type { EditCall } from '../edit/registry.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Finding } from './finding.ts';
import { problemKey } from './problems.ts';
import type { Fix } from './rule.ts';

/** The fix to do for a finding, if one is wanted. */
export type ChooseFix = (finding: Finding) => Fix | undefined;

/** A kind of fix that several findings share. */
export interface FixKind {
  readonly ruleId: string;
  readonly fix: Fix;
  readonly findings: readonly Finding[];
}

/** The kinds of fixes that two or more of the findings share. */
export function sharedFixes(findings: readonly Finding[]): FixKind[] {
  const kinds = new Map<string, { ruleId: string; fix: Fix; findings: Finding[] }>();
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const key = `${finding.ruleId} ${fix.label.en}`;
      const kind = kinds.get(key);
      if (kind) kind.findings.push(finding);
      else kinds.set(key, { ruleId: finding.ruleId, fix, findings: [finding] });
    }
  }
  return [...kinds.values()].filter((kind) => kind.findings.length > 1);
}

/** Chooses the fix of a kind, as it is offered on the document as it stands then. */
export function ofKind({ ruleId, fix }: FixKind): ChooseFix {
  return (finding) =>
    finding.ruleId === ruleId ? finding.fixes.find(({ label }) => label.en === fix.label.en) : undefined;
}

/** Chooses the first fix that may be done unseen. */
export const firstSafe: ChooseFix = ({ fixes }) => fixes.find(({ safe }) => safe);

export interface Mending {
  /** All that is to be done, in order. */
  readonly calls: readonly EditCall[];
  /** Findings that are gone then. */
  readonly mended: number;
  /** Findings that are still there: their fix no longer fits, or does not help. */
  readonly left: number;
}

/**
 * Mends findings one after the other, each on the document as it then stands. Fixes that touch different elements are
 * done in one go; where one touches what another has changed, the document is checked again first. A fix that does not
 * fit is left out.
 */
export function mendAll(
  document: BlueprintDocument,
  findings: readonly Finding[],
  choose: ChooseFix,
  check: (document: BlueprintDocument) => readonly Finding[],
): Mending {
  const wanted = new Set(findings.map(problemKey));
  const tried = new Set<string>();
  const calls: EditCall[] = [];
  let now = document;
  let waiting = findings;
  for (;;) {
    const round = mendApart(now, waiting, choose, tried);
    now = round.document;
    calls.push(...round.calls);
    waiting = check(now).filter((finding) => wanted.has(problemKey(finding)));
    // A round tries at least one that was not tried before, so that there are never more rounds than findings.
    if (waiting.every((finding) => tried.has(problemKey(finding)) || !choose(finding))) break;
  }
  const left = new Set(waiting.map(problemKey)).size;
  return { calls, mended: wanted.size - left, left };
}

/** One round: the fixes that do not touch what an earlier one of the round has changed. */
function mendApart(
  document: BlueprintDocument,
  findings: readonly Finding[],
  choose: ChooseFix,
  tried: Set<string>,
): { readonly document: BlueprintDocument; readonly calls: readonly EditCall[] } {
  const changed = new Set<string>();
  const calls: EditCall[] = [];
  let now = document;
  for (const finding of findings) {
    const fix = choose(finding);
    const key = problemKey(finding);
    if (!fix || tried.has(key)) continue;
    const names = [...finding.elementIds, ...fix.calls.flatMap(namedIn)];
    if (names.some((name) => changed.has(name))) continue;
    tried.add(key);
    const next = attempt(now, fix.calls);
    if (!next) continue;
    now = next;
    calls.push(...fix.calls);
    for (const name of fix.calls.flatMap(changedBy)) changed.add(name);
  }
  return { document: now, calls };
}

/** The document after edits; undefined where they do not fit, or would change what is locked. */
function attempt(document: BlueprintDocument, calls: readonly EditCall[]): BlueprintDocument | undefined {
  try {
    return doEdits(startHistory(document), calls).document;
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

/** Everything that an edit names. */
function namedIn({ args }: EditCall): readonly string[] {
  return textsIn(args);
}

/** What an edit may change: the one element of which it sets fields, else everything that it names. */
function changedBy(call: EditCall): readonly string[] {
  if (call.edit !== 'set-fields') return namedIn(call);
  return [typeof call.args.of === 'string' ? call.args.of : call.args.of.id];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
