import { defineSentences, type InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { checkAsText } from '../../shared/report/text.ts';
import { type Counts, type FileReport, isChecked } from './check-file.ts';
import { refusalLine } from './tell.ts';

const WORDS = defineSentences({
  en: {
    files: (count: number) => (count === 1 ? '1 file' : `${count} files`),
    unread: (count: number) => `${count} not read`,
    nothing: 'nothing at error',
    errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    infos: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    waivedCount: (count: number) => `${count} waived`,
    openCount: (count: number) => `${count} open`,
    comma: ', ',
    stop: '.',
  },
  'zh-Hans': {
    files: (count: number) => `${count} 个文件`,
    unread: (count: number) => `${count} 个无法读取`,
    nothing: '没有错误',
    errors: (count: number) => `${count} 个错误`,
    warnings: (count: number) => `${count} 个警告`,
    infos: (count: number) => `${count} 个提示`,
    waivedCount: (count: number) => `${count} 个已豁免`,
    openCount: (count: number) => `${count} 个待定`,
    comma: '，',
    stop: '。',
  },
});

/** The lines on one file: why it could not be read, or what its check came to. */
export function reportLines(report: FileReport, language: InterfaceLanguage): string[] {
  if (!isChecked(report)) return report.refusals.map((refusal) => refusalLine(language, report.path, refusal));
  return checkAsText(report.document, report.result, report, language);
}

/** The last line: how many files, and what was found in them all. */
export function summaryLine(counts: Counts, language: InterfaceLanguage): string {
  const words = WORDS[language];
  const parts = [
    words.files(counts.files),
    ...(counts.unread > 0 ? [words.unread(counts.unread)] : []),
    counts.errors > 0 ? words.errors(counts.errors) : words.nothing,
    ...(counts.warnings > 0 ? [words.warnings(counts.warnings)] : []),
    ...(counts.infos > 0 ? [words.infos(counts.infos)] : []),
    ...(counts.waived > 0 ? [words.waivedCount(counts.waived)] : []),
    ...(counts.open > 0 ? [words.openCount(counts.open)] : []),
  ];
  return `${parts.join(words.comma)}${words.stop}`;
}
