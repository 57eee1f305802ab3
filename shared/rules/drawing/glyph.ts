import type { Text } from '../../model/schema/values.ts';
import { uncoveredCharacters } from '../../text/measure.ts';
import { sketch } from '../example.ts';
import { eachElement, type Judgement, type Rule, type RuleContext } from '../rule.ts';
import { wordings } from '../says.ts';

/** What is drawn with its own words, or named on a card. */
const DRAWN = [
  ...(['steps', 'lanes', 'phases', 'links', 'lines', 'notes'] as const),
  ...(['actors', 'systems', 'channels'] as const),
] as const;
const PLAIN = /^[\x20-\x7e]*$/;

const NONE: readonly string[] = [];

function isPlain(text: Text | undefined): boolean {
  return text === undefined || Object.values(text).every((words) => PLAIN.test(words));
}

/** Characters of an element's drawn words that the fonts lack. */
function lacking(element: { name?: Text; condition?: Text; text?: Text }): readonly string[] {
  if (isPlain(element.name) && isPlain(element.condition) && isPlain(element.text)) return NONE;
  const words = [element.name, element.condition, element.text].flatMap(wordings).filter((text) => !PLAIN.test(text));
  return [...new Set(words.flatMap(uncoveredCharacters))];
}

function judge(_context: RuleContext, id: string, element: object): Judgement[] {
  const characters = lacking(element);
  const fields = ['name', 'condition', 'text'];
  const values = { characters: characters.join(' ') };
  return characters.length === 0 ? [] : [{ message: 'lacking', elementIds: [id], fields, values }];
}

const each = DRAWN.map((collection) => eachElement(collection, judge));

export const glyph: Rule = {
  law: { en: 'Every character has a glyph in the drawing’s fonts.', 'zh-Hans': '每个字符在绘图字体中都有字形。' },
  title: { en: 'Character that the fonts lack', 'zh-Hans': '字体缺少字符' },
  why: {
    en: 'What the font lacks looks different on every machine, or is a box on the client’s.',
    'zh-Hans': '字体里没有的字符，在不同电脑上样子不同，在客户那里可能是方框。',
  },
  mend: {
    en: 'Write it with other characters; an emoji is better left to a note in words.',
    'zh-Hans': '换用其他字符；表情符号最好改用文字说明。',
  },
  source: {
    en: 'Source text, section ㈤ 6: so that staff understand it alike',
    'zh-Hans': '原文第㈤6节：使员工理解一致',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    lacking: {
      en: ({ name, characters = '' }) => `${name}: the drawing’s fonts lack ${characters}.`,
      'zh-Hans': ({ name, characters = '' }) => `“${name}”：绘图字体中没有 ${characters}。`,
    },
  },
  reads: (context) => each.flatMap(({ reads }) => reads(context)),
  check: (context) => each.flatMap(({ check }) => check(context)),
  good: () => sketch({ lanes: { customer: 'Ask' } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { name: { en: 'Ask \u{1F4DE}' } } } }),
};
