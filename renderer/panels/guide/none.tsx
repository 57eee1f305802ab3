import { guideSentences } from '../../../shared/locales/guide.ts';
import { lanesInOrder } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { LaneRole } from '../../../shared/model/schema/drawing.ts';
import type { Text } from '../../../shared/model/schema/values.ts';
import { useSentences } from '../../store/use-store.ts';
import { TextField } from '../inspector/fields.tsx';
import type { Target } from '../inspector/target.ts';
import { stepsOfRoles } from './drawn.ts';

interface NoneProps {
  readonly field: string;
  readonly value: Text | undefined;
  readonly of?: Target;
}

/** Folded: why there is none of it, so that nobody has to invent one. */
export function None({ field, value, of = 'statements' }: NoneProps) {
  const words = useSentences(guideSentences);
  return (
    <details open={value !== undefined}>
      <summary>{words.noneHere}</summary>
      <TextField of={of} field={field} label={words.none} value={value} />
    </details>
  );
}

/** Why a lane has no step on purpose; asked while it has none. */
export function NoneOfRole({ document, role }: { readonly document: BlueprintDocument; readonly role: LaneRole }) {
  const lane = lanesInOrder(document).find(([, one]) => one.role === role);
  if (!lane || stepsOfRoles(document, [role]).length > 0) return null;
  const [id, { none }] = lane;
  return <None of={{ collection: 'lanes', id }} field="none" value={none} />;
}
