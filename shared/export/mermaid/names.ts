/**
 * An element id as a Mermaid name, and back: letters, digits and underscores alone. Everything else, and the underscore
 * itself, is written as its number, so that no dash ends a name early.
 */
export function mermaidName(prefix: string, id: string): string {
  return `${prefix}${id.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

/** A text as it stands within quotation marks: what Mermaid would read as markup is written as its entity. */
export function mermaidText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[#"<>&`|{}[\]();%\\]/g, (character) => `#${character.charCodeAt(0)};`) || ' ';
}
