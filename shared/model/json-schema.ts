import { z } from 'zod';
import { blueprintDocument } from './schema/document.ts';

/** The published JSON Schema (2020-12) of the file, from the same source as the types. */
export function jsonSchema(): unknown {
  const schema = z.toJSONSchema(blueprintDocument, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: 'Service blueprint' };
}
