import { jsonSchema } from '../../shared/model/json-schema.ts';

/** A part of the published JSON Schema, as far as it is looked into here. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

export function publishedSchema(): SchemaNode {
  return jsonSchema() as SchemaNode;
}

/** Whether a value may be of a type, one of several perhaps. */
export function mayBe({ type }: SchemaNode, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

/** What the keys and values of a map are; undefined where an object has fields of its own alone. */
export function mapOf({ properties, additionalProperties, propertyNames }: SchemaNode) {
  const values =
    additionalProperties && Object.keys(additionalProperties).length > 0 ? additionalProperties : undefined;
  return !properties && values && propertyNames ? { keys: propertyNames, values } : undefined;
}

/** Whether people may write what they like: no list, no format and no pattern says what it must look like. */
export function isFreeText(node: SchemaNode): boolean {
  const bound = node.pattern !== undefined || node.format !== undefined || node.enum || node.const !== undefined;
  return mayBe(node, 'string') && !bound;
}

/** Whether a map is a text: from language tags to what is written in them. */
export function isText(node: SchemaNode): boolean {
  const map = mapOf(node);
  return map !== undefined && isFreeText(map.values) && new RegExp(map.keys.pattern ?? '^$').test('zh-Hans');
}

/**
 * The places of a document that hold texts which people write: names of fields, `*` for each of a collection or list, and
 * `{}` for keys of a map that may be any words.
 */
export function textPaths(node = publishedSchema(), path: readonly string[] = []): string[] {
  const here = path.join('.');
  if (node.anyOf) return unique(node.anyOf.flatMap((inner) => textPaths(inner, path)));
  if (isText(node) || isFreeText(node)) return [here];
  if (node.items) return textPaths(node.items, [...path, '*']);
  const map = mapOf(node);
  if (map) {
    const keys = isFreeText(map.keys) ? [`${here}.{}`] : [];
    return [...keys, ...textPaths(map.values, [...path, '*'])];
  }
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => textPaths(inner, [...path, name]));
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
