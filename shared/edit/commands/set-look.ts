import { z } from 'zod';
import {
  type Appearance,
  appearance as appearanceSchema,
  type Brand,
  brand as brandSchema,
} from '../../model/schema/appearance.ts';
import { type BlueprintDocument, blueprintDocument } from '../../model/schema/document.ts';
import { LIMITS } from '../../model/schema/values.ts';
import { canonicalText } from '../../model/serialise.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { fitting, misfit } from './add-element.ts';

type Fonts = NonNullable<BlueprintDocument['fonts']>;

export interface SetLook {
  /** Without it the drawing looks as usual. */
  readonly appearance?: Appearance | undefined;
  /** Without it the document has no brand. */
  readonly brand?: Brand | undefined;
  /** Fonts that the brand names, by their keys; those that the document keeps need not be given. */
  readonly fonts?: Fonts | undefined;
}

/**
 * Sets how the drawing looks, wherever it is shown. Fonts that the brand names no more go with it.
 * @throws EditError when a value does not fit its field
 */
export const setLook: EditRecipe<SetLook> = (draft, { appearance = {}, brand, fonts = {} }, before) => {
  if (differs(before.appearance ?? {}, appearance)) {
    if (Object.keys(appearance).length === 0) delete draft.appearance;
    else draft.appearance = fitting(appearanceSchema, appearance);
  }
  if (!differs(before.brand, brand)) return;
  if (brand === undefined) delete draft.brand;
  else draft.brand = fitting(brandSchema, brand);
  const kept = namedFonts(brand, { ...fonts, ...before.fonts });
  const parsed = z.safeParse(blueprintDocument.shape.fonts.unwrap(), kept);
  if (!parsed.success) throw new EditError(misfit(parsed.error));
  const characters = Object.values(kept).reduce((sum, { data }) => sum + data.length, 0);
  if ((characters * 3) / 4 > LIMITS.fonts) throw new EditError(FULL);
  if (Object.keys(kept).length === 0) delete draft.fonts;
  else if (differs(Object.keys(before.fonts ?? {}), Object.keys(kept))) draft.fonts = kept;
};

/** The fonts that a brand names, in whatever field: those of later versions too. */
function namedFonts(brand: Brand | undefined, fonts: Fonts): Fonts {
  const named = new Set<unknown>(Object.values(brand ?? {}));
  return Object.fromEntries(Object.entries(fonts).filter(([id]) => named.has(id)));
}

function differs(one: object | undefined, other: object | undefined): boolean {
  return canonicalText(one ?? null) !== canonicalText(other ?? null);
}

const FULL = {
  en: `There is no room for these fonts: a blueprint holds ${LIMITS.fonts / 1024 / 1024} MB of them.`,
  'zh-Hans': `字体空间不足：每个蓝图的字体合计不超过 ${LIMITS.fonts / 1024 / 1024} MB。`,
};
