/** Names of what belongs to the legend begin so, as none of a step or lane does. */
export const LEGEND = 'legend';

/** Opening and closing of a node's shape by the kind of step. */
const SHAPES: Readonly<Record<string, readonly [string, string]>> = {
  decision: ['{', '}'],
  split: ['{{', '}}'],
  wait: ['([', '])'],
  event: ['((', '))'],
  evidence: ['>', ']'],
  system: ['[(', ')]'],
};
const BOX = ['[', ']'] as const;

/** A node as it is written where it is first named. */
export function nodeText(node: string, kind: string, name: string): string {
  const [open, close] = SHAPES[kind] ?? BOX;
  return `${node}${open}"${mermaidText(name)}"${close}`;
}

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
