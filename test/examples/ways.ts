import { linksFrom, linksTo } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

/** The steps that a step leads to. */
export function stepsFrom(document: BlueprintDocument, id: string): string[] {
  return linksFrom(document, id)
    .map(([, { to }]) => to)
    .sort();
}

/** The steps that lead to a step. */
export function stepsTo(document: BlueprintDocument, id: string): string[] {
  return linksTo(document, id)
    .map(([, { from }]) => from)
    .sort();
}

/** All steps that a case comes to from a step on, ways back left out. */
export function reachedFrom(document: BlueprintDocument, id: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [id];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    for (const [, { to, loop }] of linksFrom(document, step)) if (!loop) waiting.push(to);
  }
  return seen;
}
