/** What stands between lines when a label of HTML is shown. */
const BREAKS = /<\s*(?:br|\/?(?:div|p|h[1-6]|tr|table|ul|ol|hr|blockquote|pre))\b[^>]*>/gi;
const ITEMS = /<\s*li\b[^>]*>/gi;
/** Content that is no text at all. */
const UNSEEN = /<\s*(script|style)\b[^>]*>[\s\S]*?(?:<\s*\/\s*\1\s*>|$)/gi;
const TAGS = /<\/?[a-z!][^>]*>/gi;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  rarr: '→',
  larr: '←',
  le: '≤',
  ge: '≥',
  copy: '©',
  reg: '®',
  deg: '°',
  euro: '€',
};

/** The lines of a label of HTML as plain text: its markup is gone, its entities are characters. */
export function textOfHtml(html: string): string {
  const plain = html
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(BREAKS, '\n')
    .replace(ITEMS, '\n• ')
    .replace(TAGS, '')
    .replace(ENTITY, (whole, name: string) => character(name) ?? whole);
  return tidied(plain);
}

/** Lines without white space around them, and none that is empty. */
export function tidied(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
