import type { Id } from '../../../shared/model/schema/values.ts';
import { reveal } from '../../canvas/view.ts';
import { select } from '../../store/editor.ts';

/** A step's name; with a click it shows where the step is. */
export function StepName({ id, name }: { readonly id: Id; readonly name: string }) {
  return (
    <button
      type="button"
      className="text-button guide-step-name"
      onClick={() => {
        select([id]);
        reveal(id);
      }}
    >
      {name}
    </button>
  );
}
