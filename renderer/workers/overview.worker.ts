import { otherBlueprints, otherKey } from '../../shared/model/other-blueprints.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { overviewOf } from '../../shared/report/overview.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { reviewDue } from '../../shared/rules/revision/review-due.ts';
import { resolveRule, type SettingsInput } from '../../shared/rules/settings.ts';
import type { OverviewMessage, OverviewRequest } from './overview-messages.ts';

function answer({ text, today, settings, others }: OverviewRequest): OverviewMessage {
  const parsed = parseBlueprint(text);
  if (!parsed.ok) return { kind: 'refused', refusals: parsed.refusals };
  const { document } = parsed;
  const named = otherBlueprints(document);
  if (named.length > 0 && others === undefined) return { kind: 'wants', others: named };
  const input: SettingsInput = settings ? { folder: settings } : {};
  const result = checkBlueprint({
    ...input,
    today,
    document,
    ...(others
      ? {
          resolve: (documentId, pathHint) =>
            others.get(otherKey(pathHint === undefined ? { documentId } : { documentId, pathHint })) ?? undefined,
        }
      : {}),
  });
  const { days } = resolveRule('revision/review-due', reviewDue, document, input).resolved.options;
  const overview = overviewOf(document, result, today, typeof days === 'number' ? days : undefined);
  return { kind: 'done', overview, refers: named.length > 0 };
}

self.onmessage = ({ data }: MessageEvent<OverviewRequest>) => {
  try {
    self.postMessage(answer(data));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    self.postMessage({ kind: 'failed', reason } satisfies OverviewMessage);
  }
};
