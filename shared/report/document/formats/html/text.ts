import { hasEastAsian } from '../../../../text/drawn.ts';
import { unbroken } from '../../../../text/unbroken.ts';
import type { ReportPart } from '../../report.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whether a page may hold a character: no control characters but line ends and tabs, no half of a pair, no noncharacter. */
function mayStand(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  if (code >= 0x7f && code <= 0x9f) return false;
  return !(code >= 0xd800 && code <= 0xdfff) && (code & 0xfffe) !== 0xfffe && !(code >= 0xfdd0 && code <= 0xfdef);
}

/** A text as it may stand in a page or in an attribute's quotation marks: never markup. */
export function escapeHtml(text: string): string {
  const held = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter(mayStand).join('');
  return held.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A text as a string of CSS: all but plain letters and digits by their numbers. */
export function cssString(text: string): string {
  const escaped = [...text].filter(mayStand).map((character) => {
    const plain = /[\p{L}\p{N}]/u.test(character);
    return plain ? character : `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `;
  });
  return `"${escaped.join('')}"`;
}

/**
 * An element around a text. What is written the other way round stays within it; a text of the other script says in which
 * language it is.
 */
export function element(name: string, text: string, part: Pick<ReportPart, 'language'>, attributes = ''): string {
  const foreign = part.language === 'en' && hasEastAsian(text) ? ' lang="zh-Hans"' : '';
  return `<${name}${attributes} dir="auto"${foreign}>${escapeHtml(unbroken(text))}</${name}>`;
}
