import { escapeXml } from './svg-text.ts';

/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** One XML element: attributes are escaped here, content is XML already. */
export function tag(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(String(value)).replace(/[\t\n\r]/g, lineEnd)}"`,
  );
  const inner = content.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Readers make a space of a line end in an attribute unless it is written as a number. */
function lineEnd(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
