import type { Id } from '../model/schema/values.ts';
import type { Finding } from './finding.ts';

export interface Attention {
  /** Method steps, 1 to 6, that were begun. */
  readonly begun: ReadonlySet<number>;
  /** A check was asked for: Check now, review or export. Then everything is told. */
  readonly asked: boolean;
  /** Elements that the person is still at. */
  readonly touched: ReadonlySet<Id>;
}

/**
 * What is told while somebody draws: findings of method steps that were begun, and none on an element that the person has
 * not left yet. Once a check was asked for, everything but what is being worked on.
 */
export function toldFindings(findings: readonly Finding[], { begun, asked, touched }: Attention): readonly Finding[] {
  return findings.filter((finding) => {
    if (!asked && !begun.has(finding.step)) return false;
    return !finding.elementIds.some((id) => touched.has(id));
  });
}
