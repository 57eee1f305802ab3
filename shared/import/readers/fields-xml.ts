import type { XmlElement } from './xml.ts';

/** Plain values of XML as exports write them: see `fieldsXml`. Anything else comes out as its text. */
export function fieldsOf(element: XmlElement): Record<string, unknown> {
  const entries = element.children.map((child) => {
    const key = child.name === 'entry' ? (child.attributes.key ?? '') : child.name;
    return [key, plainOf(child)] as const;
  });
  return Object.fromEntries(entries.filter(([key]) => key !== '' && key !== '__proto__'));
}

function plainOf(element: XmlElement): unknown {
  switch (element.attributes.type) {
    case 'fields':
      return fieldsOf(element);
    case 'list':
      return element.children.map(plainOf);
    case 'number':
      return Number(element.text);
    case 'boolean':
      return element.text === 'true';
    default:
      return element.text;
  }
}
