import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { type ChooseFix, type FixKind, firstSafe, mendAll, ofKind } from '../../../shared/rules/mend.ts';
import type { Problem } from '../../../shared/rules/problems.ts';
import { anotherChecker, checkStore } from '../../store/check.ts';
import { edit, editorStore, showNotice } from '../../store/editor.ts';
import { mendedAll, mendedNone, noSafeFix } from './sentences.ts';

/** Does the fix that findings share for all of them, as one undo, and tells what came of it. */
export function mendKind(kind: FixKind): void {
  mend(kind.findings, ofKind(kind));
}

/** What is told and has a fix that may be done unseen. */
export function safelyMended(problems: readonly Problem[]): readonly Finding[] {
  return problems.flatMap(({ finding, standings }) =>
    standings.includes('told') && firstSafe(finding) ? [finding] : [],
  );
}

/** Does every safe fix of what is told, as one undo. */
export function doSafeFixes(): void {
  const findings = safelyMended(checkStore.getState().problems);
  if (findings.length === 0) showNotice({ tone: 'info', sentence: noSafeFix });
  else mend(findings, firstSafe);
}

function mend(findings: readonly Finding[], choose: ChooseFix): void {
  const { document } = editorStore.getState().history ?? {};
  if (!document) return;
  const { calls, mended, left } = mendAll(document, findings, choose, findingsBy());
  if (calls.length > 0 && !edit(calls, { fromList: true })) return;
  showNotice({ tone: 'info', sentence: calls.length > 0 ? mendedAll(mended, left) : mendedNone(left) });
}

/** Finds everything, answered or not, judging again only what changed. */
function findingsBy(): (document: BlueprintDocument) => readonly Finding[] {
  const checker = anotherChecker();
  return (document) => {
    const { findings, open, waived } = checker.check(document);
    return [...findings, ...open.map(({ finding }) => finding), ...waived.map(({ finding }) => finding)];
  };
}
