import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { Sentence } from './refusal.ts';

const UNSOUND: Sentence = { en: 'invalid value', 'zh-Hans': '值无效' };

/** What the reader of JSON missed, by its own name of the fault. */
const FAULTS: Readonly<Record<string, Sentence>> = {
  InvalidSymbol: { en: 'invalid symbol', 'zh-Hans': '符号无效' },
  InvalidNumberFormat: { en: 'invalid number format', 'zh-Hans': '数字格式无效' },
  PropertyNameExpected: { en: 'property name expected', 'zh-Hans': '应为字段名' },
  ValueExpected: { en: 'value expected', 'zh-Hans': '应为值' },
  ColonExpected: { en: 'colon expected', 'zh-Hans': '应为冒号' },
  CommaExpected: { en: 'comma expected', 'zh-Hans': '应为逗号' },
  CloseBraceExpected: { en: 'closing brace expected', 'zh-Hans': '应为右花括号' },
  CloseBracketExpected: { en: 'closing bracket expected', 'zh-Hans': '应为右方括号' },
  EndOfFileExpected: { en: 'end of file expected', 'zh-Hans': '应为文件结尾' },
  InvalidCommentToken: { en: 'comments are not allowed', 'zh-Hans': '不允许注释' },
  UnexpectedEndOfComment: { en: 'comment without an end', 'zh-Hans': '注释没有结束' },
  UnexpectedEndOfString: { en: 'text without a closing quotation mark', 'zh-Hans': '文本缺少右引号' },
  UnexpectedEndOfNumber: { en: 'number without an end', 'zh-Hans': '数字不完整' },
  InvalidUnicode: { en: 'invalid Unicode escape', 'zh-Hans': 'Unicode 转义无效' },
  InvalidEscapeCharacter: { en: 'invalid escape', 'zh-Hans': '转义符无效' },
  InvalidCharacter: { en: 'invalid character', 'zh-Hans': '字符无效' },
};

/** The text is not JSON at an offset; says what was expected and what stands there. */
export function notJson(code: ParseErrorCode | undefined, text: string, offset: number): Sentence {
  const fault = (code === undefined ? undefined : FAULTS[printParseErrorCode(code)]) ?? UNSOUND;
  const found = offset >= text.length ? undefined : text.slice(offset, offset + 20).split('\n')[0];
  return {
    en: `Not valid JSON (${fault.en}): found ${found === undefined ? 'the end of the file' : JSON.stringify(found)}.`,
    'zh-Hans': `不是有效的 JSON（${fault['zh-Hans']}）：此处为${found === undefined ? '文件结尾' : JSON.stringify(found)}。`,
  };
}
