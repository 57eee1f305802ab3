const NO_BREAK = '\u00a0';

/** A number before a unit of time or a currency, as the program writes them. */
const AMOUNT =
  /(?<=\d) (?=(?:s|min|h|d|days?|workdays?|wk|mo|[A-Z]{3})(?![\p{L}\p{N}])|秒|分钟|小时|天|个工作日|周|个月|元)/gu;

/** A text for reading, in which no line ends between a number and its unit; never for values that a program reads. */
export function unbroken(text: string): string {
  return text.replace(AMOUNT, NO_BREAK);
}

/** A line of such a text as it is drawn, where lines are broken already: fonts need no space of their own for it. */
export function plainSpaces(line: string): string {
  return line.replaceAll(NO_BREAK, ' ');
}
