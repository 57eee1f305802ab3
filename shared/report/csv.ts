/** What a spreadsheet may take for a formula rather than a text. */
const FORMULA = /^'*[=+\-@\t\r]/;
const QUOTED = /["\r\n]/;

/**
 * Rows as comma-separated values after RFC 4180, with the mark by which spreadsheets know UTF-8. A text that would begin
 * a formula gets an apostrophe before it, so does one that already has it; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[], separator = ','): string {
  return `\uFEFF${rows.map((row) => row.map((value) => cell(value, separator)).join(separator)).join('\r\n')}\r\n`;
}

function cell(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
