import { z } from 'zod';
import { blueprintDocument, type CollectionName } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface AddElement {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly element: Readonly<Record<string, unknown>>;
}

/** Adds an element such as an actor, a channel, a content, a waiver. @throws EditError when it does not fit its schema */
export const addElement: EditRecipe<AddElement> = (draft, { collection, id, element }) => {
  const parsed = z.safeParse(elementSchema(collection), element);
  if (!parsed.success) throw new EditError(misfit(parsed.error));
  Reflect.set(draft[collection], id, parsed.data);
};

/** The schema of one element of a collection. */
export function elementSchema(collection: CollectionName): z.core.$ZodType {
  return blueprintDocument.shape[collection].unwrap().valueType;
}

/** Whether an element of a collection, or one of the single objects, may do without a field. */
export function mayLack(of: CollectionName | 'service' | 'statements' | 'ruleSettings', field: string): boolean {
  const schema = blueprintDocument.shape[of];
  const { shape } = schema instanceof z.ZodDefault ? schema.unwrap().valueType : unwrapped(schema);
  return Reflect.get(shape, field) instanceof z.ZodExactOptional;
}

function unwrapped(schema: z.ZodObject | z.ZodExactOptional<z.ZodObject>): z.ZodObject {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
}

/** Why a value does not fit, in words. */
export function misfit(error: z.core.$ZodError) {
  const place = error.issues[0]?.path.join('.') ?? '';
  return {
    en: `This value does not fit the field${place ? ` "${place}"` : ''}.`,
    'zh-Hans': `该取值不符合字段${place ? `“${place}”` : ''}的要求。`,
  };
}
