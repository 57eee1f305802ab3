import { dirname } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { oneLine } from '../../../shared/report/escape.ts';
import { applySafeFixes, type Mended, type SafeFixes } from '../../../shared/rules/safe-fixes.ts';
import { findingSentence, ruleOf } from '../../../shared/rules/sentences.ts';
import { folderSettings } from '../../node/folder-settings.ts';
import { saveText } from '../../node/save-text.ts';
import { sentenceOf } from '../../node/system-error.ts';
import { CHECK_OPTIONS, checkOptionsOf } from '../check-options.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { findFiles, shownPath } from '../files.ts';
import { type CliContext, type ExitCode, worst } from '../io.ts';
import { neighbours } from '../neighbours.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { refusalLine } from '../tell.ts';

export const fixCommand: Command = {
  operands: 'PATHS…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Mend what a machine may mend unseen: nothing that a person wrote is deleted, nothing decided for them.',
    'zh-Hans': '自动改正可安全处理的问题：不删除人写的内容，也不替人做决定。',
  },
  notes: {
    en: `What is waived, left open or locked stays as it is. A file in which nothing is mended is not written.
Exit code 0: mended, or nothing to mend. 1: with --dry-run, something would change. 2: could not read or write, or bad usage.`,
    'zh-Hans': `已豁免、待定或锁定的内容保持不变。没有改正任何问题的文件不会写入。
退出码 0：已改正或无需改正；1：使用 --dry-run 时会有改动；2：无法读取或写入，或用法有误。`,
  },
  options: {
    'dry-run': {
      type: 'boolean',
      about: { en: 'write nothing, show the difference', 'zh-Hans': '不写入，仅显示差异' },
    },
    rule: {
      type: 'string',
      value: 'ID',
      about: { en: 'mend the findings of this rule alone', 'zh-Hans': '仅改正该规则的问题' },
    },
    ...CHECK_OPTIONS,
  },
  async run(context, args) {
    const fix = fixerOf(context, args);
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[context.language]);
    const codes: ExitCode[] = problems.length > 0 ? [2] : [];
    for (const file of files) codes.push(await fix(file));
    return worst(codes);
  },
};

/** Mends one file and says what was done to it. */
function fixerOf(context: CliContext, args: Arguments): (file: string) => Promise<ExitCode> {
  const { language } = context;
  const rule = ruleAsked(args);
  const options = checkOptionsOf(context, args);
  const [settingsOf, resolveFrom] = [folderSettings(), neighbours()];
  return async (file) => {
    const shown = shownPath(context.cwd, file);
    const read = await readBlueprint(file);
    if (!read.ok) {
      for (const refusal of read.refusals) context.err(refusalLine(language, shown, refusal));
      return 2;
    }
    try {
      const folder = await settingsOf(dirname(file));
      const resolve = resolveFrom(dirname(file));
      const fixes = applySafeFixes(read.document, { ...options, ...(folder ? { folder } : {}), resolve }, rule);
      const text = fixes.mended.length > 0 ? serialiseBlueprint(fixes.document) : read.text;
      if (args.flag('dry-run')) return showDifference(context, shown, fixes, read.text, text);
      if (text !== read.text) await saveText(file, text, read.digest);
      for (const line of fixLines(context, shown, fixes)) context.out(`${line}\n`);
      return 0;
    } catch (error) {
      context.err(`${oneLine(shown)}: ${sentenceOf(error)[language]}`);
      return 2;
    }
  };
}

/** @throws UsageError where there is no such rule */
function ruleAsked(args: Arguments): string | undefined {
  const id = args.text('rule');
  if (id === undefined || ruleOf(id)) return id;
  throw new UsageError({ en: `There is no rule ${id}.`, 'zh-Hans': `没有规则 ${id}。` });
}

/** The difference alone goes to standard output, so that other programs can take it. */
function showDifference(context: CliContext, shown: string, fixes: SafeFixes, before: string, after: string): ExitCode {
  for (const line of fixLines(context, shown, fixes)) context.err(line);
  if (after === before) return 0;
  const [from, to] = ['a', 'b'].map((side) => `${side}/${oneLine(shown)}`);
  context.out(createTwoFilesPatch(from ?? '', to ?? '', before, after, undefined, undefined, { context: 3 }));
  return 1;
}

/** One line for each mend, done or refused. */
function fixLines({ language }: CliContext, shown: string, { mended, refused }: SafeFixes): string[] {
  const words = {
    en: { mended: 'mended', refused: 'not mended' },
    'zh-Hans': { mended: '已改正', refused: '未改正' },
  }[language];
  const told = ({ finding, label, document }: Mended) =>
    `${finding.ruleId}: ${findingSentence(document, finding, language)} → ${label[language]}`;
  const line = (state: string, text: string) => `${oneLine(shown)}: ${state} ${oneLine(text)}`;
  return [
    ...mended.map((one) => line(words.mended, told(one))),
    ...refused.map((one) => line(words.refused, `${told(one)} (${one.because[language]})`)),
  ];
}
