import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Arguments, UsageError } from './command.ts';
import { shownPath } from './files.ts';
import type { CliContext } from './io.ts';

/**
 * Where the blueprint of each file is written to: as asked, else beside it.
 * @throws UsageError where two would be written to one place, one is no blueprint, or the options do not fit together
 */
export function importTargetsOf(
  { cwd }: CliContext,
  args: Arguments,
  files: readonly string[],
): readonly (readonly [file: string, target: string])[] {
  const [output, folder] = [args.text('output'), args.text('out-dir')];
  if (output !== undefined && folder !== undefined) {
    throw new UsageError({
      en: 'Expected either -o OUT or --out-dir DIR.',
      'zh-Hans': '应给出 -o OUT 或 --out-dir DIR 之一。',
    });
  }
  if (output !== undefined && files.length > 1) {
    throw new UsageError({
      en: `-o names one blueprint, but there are ${files.length} files. --out-dir takes several.`,
      'zh-Hans': `-o 只能指定一个服务蓝图，但有 ${files.length} 个文件。多个文件请用 --out-dir。`,
    });
  }
  if (output !== undefined && extname(output).toLowerCase() !== '.blueprint') {
    throw new UsageError({
      en: `-o: expected a file that ends in .blueprint, found "${output}".`,
      'zh-Hans': `-o：应为扩展名 .blueprint 的文件，实为“${output}”。`,
    });
  }
  const besides = (file: string) => {
    const name = `${basename(file, extname(file))}.blueprint`;
    return folder === undefined ? join(dirname(file), name) : resolve(cwd, folder, name);
  };
  const targets = files.map((file) => [file, output === undefined ? besides(file) : resolve(cwd, output)] as const);
  for (const [file, target] of targets) refuseRivals(cwd, targets, file, target);
  return targets;
}

function refuseRivals(
  cwd: string,
  targets: readonly (readonly [string, string])[],
  file: string,
  target: string,
): void {
  const rival = targets.find(([other, theirs]) => other !== file && theirs === target);
  if (!rival) return;
  const [one, two, place] = [shownPath(cwd, file), shownPath(cwd, rival[0]), shownPath(cwd, target)];
  throw new UsageError({
    en: `The blueprints of ${one} and ${two} would both be ${place}. Nothing was written.`,
    'zh-Hans': `${one} 与 ${two} 都会写入 ${place}。没有写入任何内容。`,
  });
}
