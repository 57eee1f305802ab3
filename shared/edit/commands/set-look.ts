import {
  type Appearance,
  appearance as appearanceSchema,
  type Brand,
  brand as brandSchema,
} from '../../model/schema/appearance.ts';
import { canonicalText } from '../../model/serialise.ts';
import type { EditRecipe } from '../edit.ts';
import { fitting } from './add-element.ts';

export interface SetLook {
  /** Without it the drawing looks as usual. */
  readonly appearance?: Appearance | undefined;
  /** Without it the document has no brand. */
  readonly brand?: Brand | undefined;
}

/**
 * Sets how the drawing looks, wherever it is shown.
 * @throws EditError when a value does not fit its field
 */
export const setLook: EditRecipe<SetLook> = (draft, { appearance = {}, brand }, before) => {
  if (differs(before.appearance ?? {}, appearance)) {
    if (Object.keys(appearance).length === 0) delete draft.appearance;
    else draft.appearance = fitting(appearanceSchema, appearance);
  }
  if (!differs(before.brand, brand)) return;
  if (brand === undefined) delete draft.brand;
  else draft.brand = fitting(brandSchema, brand);
};

function differs(one: object | undefined, other: object | undefined): boolean {
  return canonicalText(one ?? null) !== canonicalText(other ?? null);
}
