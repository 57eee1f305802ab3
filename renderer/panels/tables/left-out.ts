import { cellFaults } from '../../../shared/locales/tables.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import type { CellEdits } from './cell-calls.ts';
import type { CellContext } from './cell-text.ts';

/** Places that are told by name; beyond them their number is. */
const TOLD = 3;
/** Characters of a line that are told. */
const LONGEST = 40;

/** What was left out of many cells and why; null where all of it was taken. */
export function leftOut(
  { document, language }: CellContext,
  { changed, left }: CellEdits,
  beyond: readonly string[],
): Sentence | null {
  if (left.length + beyond.length === 0) return null;
  const named = left.slice(0, TOLD).map(({ id, column, line, fault }) => ({
    name: elementName(document, id, language),
    title: column.title,
    line: short(line),
    fault,
  }));
  const more = left.length - named.length;
  const english = named.map(
    ({ name, title, line, fault }) =>
      `${line === '' ? 'empty' : `“${line}”`} in “${title.en}” of “${name}” (${bare(cellFaults.en[fault])})`,
  );
  const chinese = named.map(
    ({ name, title, line, fault }) =>
      `“${name}”的“${title['zh-Hans']}”${line === '' ? '留空' : `“${line}”`}（${bare(cellFaults['zh-Hans'][fault])}）`,
  );
  const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);
  return {
    en: [
      `${cells(changed)} changed.`,
      left.length > 0 && `Left out: ${english.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
      beyond.length > 0 && `Beyond the last row or column, and left out: ${listed(beyond).en}.`,
    ]
      .filter(Boolean)
      .join(' '),
    'zh-Hans': [
      `已更改 ${changed} 格。`,
      left.length > 0 && `未采用：${chinese.join('；')}${more > 0 ? `；另有 ${more} 格` : ''}。`,
      beyond.length > 0 && `超出最后一行或最后一列，未放入：${listed(beyond)['zh-Hans']}。`,
    ]
      .filter(Boolean)
      .join(''),
  };
}

/** Lines by what they say, the first few of them. */
export function listed(lines: readonly string[]): Sentence {
  const told = lines.slice(0, TOLD).map((line) => `“${short(line)}”`);
  const more = lines.length - told.length;
  return {
    en: `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    'zh-Hans': `${told.join('、')}${more > 0 ? `等 ${lines.length} 格` : ''}`,
  };
}

/** A sentence without its full stop, to stand in brackets. */
function bare(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

function short(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
