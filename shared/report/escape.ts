const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML 1.0 cannot hold at all: control characters, halves of a pair, two non-characters. */
const NO_XML = /(?![\n\r\t])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as the value of an attribute or the content of an element of XML or HTML; what XML cannot hold is dropped. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '').replace(/[&<>"'\n\r\t]/g, (sign) => XML[sign] ?? sign);
}

/** A text within a line of Markdown or a cell of its table: no sign of it means anything, and it stays one line. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~&!$^]/g, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/^[-+=]/, '\\$&');
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Signs that move the cursor, begin a terminal's commands, or turn the direction of a line. */
const COMMANDS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text as part of one line of a terminal or a log: what would command the terminal is written out. */
export function oneLine(text: string): string {
  return text.replace(
    COMMANDS,
    (sign) => NAMED[sign] ?? `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
