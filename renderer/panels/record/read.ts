import { z } from 'zod';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import * as values from '../../../shared/model/schema/values.ts';

/** Reads a field's value as what its form expects; what does not fit is shown as empty. */
function reader<Value>(schema: z.ZodType<Value>): (value: unknown) => Value | undefined {
  return (value) => {
    const read = schema.safeParse(value);
    return read.success ? read.data : undefined;
  };
}

export const text = reader(values.text);
export const string = reader(z.string());
export const strings = reader(z.array(z.string()));
export const number = reader(z.number());
export const duration = reader(values.duration);

type Every = NonNullable<BlueprintDocument['followUps'][string]['every']>;
type Limit = NonNullable<BlueprintDocument['policies'][string]['limit']>;
type Attachments = NonNullable<BlueprintDocument['sources'][string]['attachments']>;

// The schema of the whole file has read these as what they are.
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
export const every = (value: unknown): Every | undefined => (isObject(value) ? (value as Every) : undefined);
export const limit = (value: unknown): Limit | undefined => (isObject(value) ? (value as Limit) : undefined);
export const attachments = (value: unknown): Attachments => (Array.isArray(value) ? (value as Attachments) : []);
