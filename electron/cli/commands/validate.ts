import type { Command } from '../command.ts';
import { findFiles, shownPath } from '../files.ts';
import { type CliContext, type ExitCode, worst } from '../io.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { refusalLine } from '../tell.ts';

export const validateCommand: Command = {
  operands: 'PATHS…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Check blueprints against the method: files, folders and patterns.',
    'zh-Hans': '按方法检查服务蓝图：文件、文件夹或通配模式。',
  },
  notes: {
    en: 'Exit code 0: nothing at error. 1: errors, or too many warnings. 2: a file could not be read, or bad usage.',
    'zh-Hans': '退出码 0：没有错误；1：有错误或警告过多；2：有文件无法读取或用法有误。',
  },
  options: {},
  async run(context, args) {
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[context.language]);
    const codes: ExitCode[] = problems.length > 0 ? [2] : [];
    for (const file of files) codes.push(await validateFile(context, file));
    return worst(codes);
  },
};

async function validateFile(context: CliContext, path: string): Promise<ExitCode> {
  const shown = shownPath(context.cwd, path);
  const file = await readBlueprint(path);
  if (file.ok) return 0;
  for (const refusal of file.refusals) context.out(`${refusalLine(context, shown, refusal)}\n`);
  return 2;
}
