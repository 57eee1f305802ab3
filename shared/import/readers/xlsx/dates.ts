import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';

/** Whether a style shows a number as a day. */
export function isDateIn(styles: XmlElement | undefined): (style: number) => boolean {
  const own = new Map(
    childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const formats = childrenNamed(childNamed(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
    Number(attributes.numFmtId),
  );
  return (style) => {
    const format = formats[style] ?? 0;
    const code = own.get(format);
    return code === undefined ? isBuiltInDate(format) : showsDay(code);
  };
}

/** Built in: days in several forms, also those of Chinese, Japanese and Korean versions. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  );
}

/** A code with a day or a year, outside texts and brackets. */
function showsDay(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

const DAY = 24 * 60 * 60 * 1000;
/** Days from the end of 1899 to the beginning of 1904, from which some workbooks count. */
const LATER = 1_462;

/** The day of a number as an ISO date; the number where it is no day. */
export function dayOf(value: string, is1904: boolean): string {
  const serial = Math.floor(Number(value)) + (is1904 ? LATER : 0);
  if (!(serial > 0 && serial < 2_958_466)) return value;
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10);
}
