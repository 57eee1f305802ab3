import { z } from 'zod';
import { blueprintDocument, COLLECTIONS, type CollectionName } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { type DocumentDraft, EditError, type EditRecipe } from '../edit.ts';

export interface AddElement {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly element: Readonly<Record<string, unknown>>;
}

/**
 * Adds an element such as an actor, a channel, a content, a waiver.
 * @throws EditError when it does not fit its schema, or another collection has its id: such a file could not be read
 */
export const addElement: EditRecipe<AddElement> = (draft, { collection, id, element }, before) => {
  const home = COLLECTIONS.find((name) => name !== collection && Object.hasOwn(before[name], id));
  if (home) throw new EditError(taken(id, home));
  Reflect.set(draft[collection], id, fitting(elementSchema(collection), element));
};

function taken(id: Id, home: CollectionName) {
  return {
    en: `The id "${id}" belongs to something else in this blueprint: it is in ${home}.`,
    'zh-Hans': `标识“${id}”已用于本服务蓝图中的其他内容（${home}）。`,
  };
}

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

/** @throws EditError when what an edit brought together in an element is more than its schema takes */
export function refuseTooMuch(draft: DocumentDraft, collection: CollectionName, id: Id): void {
  const parsed = z.safeParse(elementSchema(collection), draft[collection][id]);
  if (!parsed.success) throw new EditError(tooMuch(placeOf(parsed.error)));
}

function tooMuch(place: string) {
  return {
    en: `Together this is more than the field "${place}" can hold.`,
    'zh-Hans': `合在一起超出了字段“${place}”所能容纳的范围。`,
  };
}

/** A value as its schema takes it. @throws EditError when it does not fit */
export function fitting<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) throw new EditError(misfit(parsed.error));
  return parsed.data;
}

/** Why a value does not fit, in words. */
export function misfit(error: z.core.$ZodError) {
  const place = placeOf(error);
  return {
    en: `This value does not fit the field${place ? ` "${place}"` : ''}.`,
    'zh-Hans': `该取值不符合字段${place ? `“${place}”` : ''}的要求。`,
  };
}

function placeOf(error: z.core.$ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
