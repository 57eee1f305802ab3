import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { saveText } from '../../node/save-text.ts';
import { sentenceOf } from '../../node/system-error.ts';
import type { Command } from '../command.ts';
import { findFiles, shownPath } from '../files.ts';
import { type CliContext, type ExitCode, worst } from '../io.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { refusalLine } from '../tell.ts';

export const formatCommand: Command = {
  operands: 'PATHS…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Write files in their canonical form, so that comparing versions shows only what changed.',
    'zh-Hans': '将文件写成规范形式，使版本比较只显示真正的改动。',
  },
  notes: {
    en: 'Exit code 0: canonical now. 1: with --check, some are not. 2: could not read or write.',
    'zh-Hans': '退出码 0：已为规范形式；1：使用 --check 时有文件不规范；2：无法读取或写入。',
  },
  options: {
    check: {
      type: 'boolean',
      about: { en: 'write nothing, name the files that are not canonical', 'zh-Hans': '不写入，仅列出不规范的文件' },
    },
  },
  async run(context, args) {
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[context.language]);
    const codes: ExitCode[] = problems.length > 0 ? [2] : [];
    for (const file of files) codes.push(await formatFile(context, file, args.flag('check')));
    return worst(codes);
  },
};

async function formatFile(context: CliContext, path: string, check: boolean): Promise<ExitCode> {
  const shown = shownPath(context.cwd, path);
  const file = await readBlueprint(path);
  if (!file.ok) {
    for (const refusal of file.refusals) context.err(refusalLine(context.language, shown, refusal));
    return 2;
  }
  const canonical = serialiseBlueprint(file.document);
  if (canonical === file.text) return 0;
  if (check) {
    context.out(`${shown}\n`);
    return 1;
  }
  try {
    await saveText(path, canonical, file.digest);
  } catch (error) {
    context.err(sentenceOf(error)[context.language]);
    return 2;
  }
  context.err(context.language === 'en' ? `Formatted ${shown}.` : `已规范 ${shown}。`);
  return 0;
}
