import { NAME_STYLE, nameRoom } from '../../layout/card.ts';
import type { Step } from '../../model/schema/drawing.ts';
import { breakLines } from '../../text/lines.ts';
import { measureText } from '../../text/measure.ts';
import { sketch } from '../example.ts';
import { safely, setting } from '../fixes.ts';
import { eachElement, type Fix, type Judgement, type Rule } from '../rule.ts';
import { wordings } from '../says.ts';

/** No character is wider than this many ems, so that short names need not be measured. */
const WIDEST = 1.1;

function isLong(text: string, room: number, most: number): boolean {
  if (text.length * WIDEST * NAME_STYLE.size <= room) return false;
  if (measureText(text, NAME_STYLE) <= room * (most / 2)) return false;
  // What would not fit without its spaces either needs no breaking; endless texts would take their time.
  if (measureText(text.replaceAll(/\s+/g, ''), NAME_STYLE) > room * (most + 1)) return true;
  return breakLines(text, NAME_STYLE, room).length > most;
}

/** A larger card, where the name then fits. */
function larger(id: string, step: Step, most: number): Fix[] {
  const room = nameRoom({ ...step, size: 'large' });
  if (step.size === 'large' || wordings(step.name).some((text) => isLong(text, room, most))) return [];
  return [
    safely(
      { en: 'Make the card large', 'zh-Hans': '放大卡片' },
      setting({ collection: 'steps', id }, { size: 'large' }),
    ),
  ];
}

const each = eachElement(
  'steps',
  ({ options }, id, step): Judgement[] => {
    const most = typeof options.lines === 'number' ? options.lines : 3;
    const room = nameRoom(step);
    return wordings(step.name).some((text) => isLong(text, room, most))
      ? [{ message: 'long', elementIds: [id], fields: ['name', 'size'], fixes: larger(id, step, most) }]
      : [];
  },
  ({ options }) => [options.lines],
);

export const labelLength: Rule = {
  law: { en: 'Names fit their card in three lines.', 'zh-Hans': '名称在卡片上不超过三行。' },
  title: { en: 'Name too long for its card', 'zh-Hans': '名称过长' },
  why: {
    en: 'A name is read at a glance, across the room; a paragraph in a card is not read at all.',
    'zh-Hans': '名称要一眼能看清；卡片里写成一段话，就没有人读了。',
  },
  mend: {
    en: 'Say it in a verb and a noun, move the rest into the description, or make the card large.',
    'zh-Hans': '用动宾短语概括，其余移到说明中，或把卡片调大。',
  },
  source: {
    en: 'Source text, section ㈤ 6: so that staff understand it alike',
    'zh-Hans': '原文第㈤6节：使员工理解一致',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  options: { lines: 3 },
  optionNames: {
    lines: { en: 'Lines that a name may take on its card', 'zh-Hans': '名称在卡片上允许的行数' },
  },
  messages: {
    long: {
      en: ({ name }) => `${name}: the name takes more lines than its card has room for.`,
      'zh-Hans': ({ name }) => `“${name}”：名称超出卡片可容纳的行数。`,
    },
  },
  ...each,
  good: () => named('Read the letter'),
  bad: () =>
    named('Read the letter that explains in the bank’s own words why the fee was taken and what can be done about it'),
};

function named(name: string) {
  return sketch({ lanes: { customer: 'Read' }, steps: { Read: { name: { en: name } } } });
}
