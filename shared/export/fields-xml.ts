import { escapeXml } from './svg-text.ts';
import { tag } from './xml.ts';

/** Names that may stand as elements of XML; other keys are written as an attribute. */
const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * Plain values as XML, so that reading them back gives the very same: an object is an element with its fields as elements,
 * an array one with `item`s, a number or boolean says its type. A key that is no name, such as an id or a language tag, is
 * an `entry` with the key as its attribute.
 * @param prefix of the namespace, with its colon
 */
export function fieldsXml(prefix: string, fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const named = NAME.test(key) && key !== 'entry' && key !== 'item';
      return valueXml(prefix, named ? key : 'entry', value, named ? {} : { key });
    })
    .join('');
}

function valueXml(prefix: string, name: string, value: unknown, attributes: Readonly<Record<string, string>>): string {
  const element = `${prefix}${name}`;
  if (Array.isArray(value)) {
    const items = value.map((item) => valueXml(prefix, 'item', item, {}));
    return tag(element, { ...attributes, type: 'list' }, ...items);
  }
  if (typeof value === 'object' && value !== null) {
    return tag(element, { ...attributes, type: 'fields' }, fieldsXml(prefix, value));
  }
  const type = typeof value === 'string' ? undefined : typeof value;
  return tag(element, { ...attributes, type }, escapeXml(String(value)));
}
