import { rowSentences } from '../../../shared/locales/drawing-rows.ts';
import { roleOf } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Step } from '../../../shared/model/schema/drawing.ts';
import { useSentences } from '../../store/use-store.ts';
import { FeelingField } from './feeling-field.tsx';

interface FeelingFieldsProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly step: Step;
}

/** Where only the customer acts or looks on, nobody of the staff feels anything, and the other way round. */
const CUSTOMERS: ReadonlySet<string | undefined> = new Set(['evidence', 'customer', 'self-service']);

/** How people feel at a step: those whose step it is, and others only where that was said before. */
export function FeelingFields({ document, id, step }: FeelingFieldsProps) {
  const words = useSentences(rowSentences);
  const of = { collection: 'steps', id } as const;
  const customers = CUSTOMERS.has(roleOf(document, id));
  return (
    <>
      {(customers || step.emotion) && (
        <FeelingField of={of} field="emotion" label={words.customerEmotion} value={step.emotion} />
      )}
      {(!customers || step.staffEmotion) && (
        <FeelingField of={of} field="staffEmotion" label={words.staffEmotion} value={step.staffEmotion} />
      )}
    </>
  );
}
