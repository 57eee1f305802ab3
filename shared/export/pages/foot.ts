import { textIn } from '../../model/queries.ts';
import type { Primitive } from '../../scene/primitives.ts';
import { run } from '../../scene/shapes.ts';
import { oneLine } from '../../text/drawn.ts';
import { breakLines } from '../../text/lines.ts';
import { measureText } from '../../text/measure.ts';
import type { TextStyle } from '../../text/style.ts';
import type { PagesJob } from './job.ts';
import { pageWords } from './words.ts';

export const FOOT_STYLE: TextStyle = { size: 7.5, weight: 400 };
const STRONG: TextStyle = { size: 7.5, weight: 700 };
const GAP = 14;

export interface FootPlace {
  readonly left: number;
  readonly right: number;
  /** Of its line of text. */
  readonly top: number;
  readonly index: number;
  readonly of: number;
  /** What the page itself is called, before all else. */
  readonly label?: string;
}

/** The foot of a page: its own label, the service, its classification; at the right the date and the page's number. */
export function footOf(job: PagesJob, { left, right, top, index, of, label = '' }: FootPlace): Primitive[] {
  const { document, languages, date, colours } = job;
  const [language = ''] = languages;
  const words = pageWords(language);
  const number = [date, words.page(index + 1, of)].filter(Boolean).join(' · ');
  const quiet = { fill: colours.quiet, language };
  const classification = oneLine(textIn(document.service.classification, language, document.languages));
  const name = oneLine(textIn(document.service.name, language, document.languages)) || words.blueprint;
  const end = right - measureText(number, FOOT_STYLE) - GAP;
  const primitives: Primitive[] = [];
  let x = left;
  const put = (text: string, style: TextStyle, fill: string, room: number) => {
    const shown = fitted(text, style, Math.min(room, end - x));
    if (shown === '') return;
    primitives.push(run(shown, x, top, style, { ...quiet, fill }));
    x += measureText(shown, style) + GAP;
  };
  const room = end - left;
  put(label, STRONG, colours.ink, room);
  put(name, FOOT_STYLE, colours.quiet, room * 0.6);
  put(classification, STRONG, colours.ink, room);
  primitives.push(run(number, right, top, FOOT_STYLE, { ...quiet, anchor: 'end' }));
  return primitives;
}

/** A text on one line: what does not fit is shown by an ellipsis, and nothing where there is no room. */
function fitted(text: string, style: TextStyle, room: number): string {
  if (measureText(text, style) <= room) return text;
  const [first] = room > 40 ? breakLines(text, style, room - measureText('…', style)) : [];
  return first ? `${first.text.trimEnd()}…` : '';
}
