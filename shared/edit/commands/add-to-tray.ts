import { keyBetween } from '../../model/order.ts';
import { trayOf } from '../../model/queries.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';

export interface AddToTray {
  readonly steps: readonly { readonly id: Id; readonly name: Text; readonly description?: Text }[];
}

/** Adds steps without a place, in the order given, behind those that lie in the tray. */
export const addToTray: EditRecipe<AddToTray> = (draft, { steps }, before) => {
  let order = trayOf(before).at(-1)?.[1].order ?? null;
  for (const { id, name, description } of steps) {
    order = keyBetween(order, null);
    const more = description === undefined ? {} : { description: { ...description } };
    draft.steps[id] = { kind: 'action', name: { ...name }, order, ...more };
  }
};
