const NO_BREAK = '\u00a0';
/** No width and no line end: the joiner that Word knows as well as browsers do. */
const JOINER = '\u200d';

/** A number before a unit or a currency, as the program writes them and as people do; a currency before its number; a number in a circle before what it counts. */
const AMOUNT =
  /(?<=\d) (?=(?:s|min|h|d|days?|workdays?|wk|mo|seconds?|minutes?|hours?|weeks?|months?|years?|yuan|million|%|[A-Z]{3})(?![\p{L}\p{N}])|小时|工作日|[秒分天日周月年元万亿个份件次笔户人岁张页项条期步])|(?<=(?<![\p{L}\p{N}])[A-Z]{3}) (?=\d)|(?<=[①-⑳]) /gu;
const RANGE = /(?<=\d)–(?=\d)/g;
/** What stands between the parts of a list on one line: no line begins with it. */
const DOT = / · /g;

/** A text for reading, in which no line ends between a number and its unit; never for values that a program reads. */
export function unbroken(text: string): string {
  return text.replace(AMOUNT, NO_BREAK);
}

/** The same for paper, where a range stays whole as well and no line begins with a dot between two texts; not where texts are searched and copied, as the joiner goes along. */
export function unbrokenOnPaper(text: string): string {
  return unbroken(text).replace(RANGE, `–${JOINER}`).replace(DOT, `${NO_BREAK}· `);
}

/** A line of such a text as it is drawn, where lines are broken already: fonts need no sign of their own for it. */
export function plainSpaces(line: string): string {
  return line.replaceAll(NO_BREAK, ' ').replaceAll(`–${JOINER}`, '–');
}
