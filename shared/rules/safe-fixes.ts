import { EditError } from '../edit/edit.ts';
import { refuseLocked } from '../edit/locks.ts';
import { runEdit } from '../edit/registry.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { type CheckOptions, createChecker } from './engine.ts';
import { type Finding, fingerprintOf } from './finding.ts';
import type { Fix } from './rule.ts';

/** What was mended, as it was found. */
export interface Mended {
  readonly finding: Finding;
  readonly label: Sentence;
  /** The document in which it was found, for its names. */
  readonly document: BlueprintDocument;
}

/** What could have been mended but for something that stands against it, such as a lock. */
export interface Refused extends Mended {
  readonly because: Sentence;
}

export interface SafeFixes {
  /** The very same document where nothing was mended. */
  readonly document: BlueprintDocument;
  readonly mended: readonly Mended[];
  readonly refused: readonly Refused[];
}

/** More mends of one document than this are not tried. */
const MOST_MENDS = 1_000;

/**
 * Mends what may be mended unseen, one finding after another, until none is left. What is waived or left open stays as it
 * is, and so does what is locked.
 * @param rule mends the findings of this rule alone
 */
export function applySafeFixes(document: BlueprintDocument, options: CheckOptions, rule?: string): SafeFixes {
  const checker = createChecker(options);
  const tried = new Set<string>();
  const mended: Mended[] = [];
  const refused: Refused[] = [];
  let current = document;
  for (let count = 0; count < MOST_MENDS; count += 1) {
    const next = nextFix(checker.check(current).findings, tried, rule);
    if (!next) break;
    const { finding, fix } = next;
    tried.add(keyOf(finding, fix));
    const one = { finding, label: fix.label, document: current };
    const outcome = applyFix(current, fix);
    if ('because' in outcome) refused.push({ ...one, because: outcome.because });
    else if (outcome.document !== current) mended.push(one);
    if ('document' in outcome) current = outcome.document;
  }
  return { document: current, mended, refused };
}

function nextFix(findings: readonly Finding[], tried: ReadonlySet<string>, rule: string | undefined) {
  for (const finding of findings) {
    if (rule !== undefined && finding.ruleId !== rule) continue;
    const fix = finding.fixes.find((one) => one.safe && !tried.has(keyOf(finding, one)));
    if (fix) return { finding, fix };
  }
  return undefined;
}

/** The same mend of the same finding is tried once, so that there is an end. */
function keyOf(finding: Finding, fix: Fix): string {
  return `${fingerprintOf(finding)} ${fix.label.en}`;
}

function applyFix(before: BlueprintDocument, fix: Fix): { document: BlueprintDocument } | { because: Sentence } {
  try {
    const after = fix.calls.reduce((document, call) => runEdit(document, call).document, before);
    refuseLocked(before, after);
    return { document: after };
  } catch (error) {
    if (error instanceof EditError) return { because: error.sentence };
    throw error;
  }
}
