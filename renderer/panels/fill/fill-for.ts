import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { FILL_FIELDS, type FillField } from './fill-calls.ts';

/** The field and the steps of a table that mends findings; none where it would not mend each of several. */
export function fillFor(
  document: BlueprintDocument,
  findings: readonly Finding[],
): { readonly field: FillField; readonly steps: readonly Id[] } | undefined {
  const isFilled = (name: string) => FILL_FIELDS.some((one) => one === name);
  if (!findings.every(({ fields }) => fields.length > 0 && fields.every(isFilled))) return undefined;
  const field = FILL_FIELDS.find((one) => findings.some(({ fields }) => fields.includes(one)));
  const steps = findings.flatMap(({ elementIds: [id = ''] }) => (document.steps[id] ? [id] : []));
  return field === undefined || steps.length < 2 ? undefined : { field, steps: [...new Set(steps)] };
}
