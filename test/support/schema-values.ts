import { isFreeText, isText, mapOf, mayBe, type SchemaNode } from './schema-texts.ts';

/** What is put into places whose values the schema alone does not give. */
export interface Given {
  /** What is written at a place of free text. */
  readonly write: (path: string) => string;
  /** Whom or what an identifier names, by the field that holds it. */
  readonly idFor: (field: string) => string;
  /** Values for strings that must look like something: the first one that does is taken. */
  readonly samples: readonly string[];
}

/** A value that a schema admits, with every field that it names. */
export function admittedValue(node: SchemaNode, path: string, given: Given): unknown {
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.anyOf?.[0]) return admittedValue(node.anyOf[0], path, given);
  if (isText(node)) return { en: given.write(path), 'zh-Hans': given.write(path) };
  if (mayBe(node, 'string')) return isFreeText(node) ? given.write(path) : formatted(node, path, given);
  if (mayBe(node, 'number') || mayBe(node, 'integer')) return 1;
  if (mayBe(node, 'boolean')) return true;
  if (node.items) return [admittedValue(node.items, `${path}.*`, given)];
  const map = mapOf(node);
  if (map)
    return { [String(admittedValue(map.keys, `${path}.{}`, given))]: admittedValue(map.values, `${path}.*`, given) };
  const fields = Object.entries(node.properties ?? {});
  return Object.fromEntries(fields.map(([name, inner]) => [name, admittedValue(inner, `${path}.${name}`, given)]));
}

function formatted({ pattern = '' }: SchemaNode, path: string, { idFor, samples }: Given): string {
  const form = new RegExp(pattern);
  const field = path.split('.').findLast((part) => part !== '*') ?? '';
  const found = [idFor(field), ...samples].find((sample) => form.test(sample));
  if (found === undefined) throw new Error(`no sample for ${path}: ${pattern}`);
  return found;
}
