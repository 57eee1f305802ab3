import { basename, extname, resolve } from 'node:path';
import { REPORT_FORMAT_FACTS, REPORT_FORMATS, type ReportFormat } from '../../shared/report/document/formats.ts';
import { type Arguments, UsageError } from './command.ts';
import { shownPath } from './files.ts';
import type { CliContext } from './io.ts';

/**
 * The format asked for.
 * @throws UsageError where neither the option nor the file's ending says which
 */
export function reportFormatOf(args: Arguments): ReportFormat {
  const ending = extname(args.text('output') ?? '')
    .slice(1)
    .toLowerCase();
  const asked = args.text('to');
  const format = REPORT_FORMATS.find((known) =>
    asked === undefined ? REPORT_FORMAT_FACTS[known].extension === ending : known === asked,
  );
  if (format) return format;
  throw new UsageError({
    en: `Missing: --to, one of ${REPORT_FORMATS.join(', ')}`,
    'zh-Hans': `缺少参数：--to，可为 ${REPORT_FORMATS.join('、')}`,
  });
}

/**
 * Where the report of each file is written to.
 * @throws UsageError where that is not said, or two would be written to one place, or in the place of a blueprint
 */
export function reportTargetsOf(
  { cwd }: CliContext,
  args: Arguments,
  files: readonly string[],
  format: ReportFormat,
): readonly (readonly [file: string, target: string])[] {
  const output = args.text('output');
  const folder = args.text('out-dir');
  if ((output === undefined) === (folder === undefined)) {
    throw new UsageError({
      en: 'Expected either -o OUT or --out-dir DIR.',
      'zh-Hans': '应给出 -o OUT 或 --out-dir DIR 之一。',
    });
  }
  if (output !== undefined && files.length > 1) {
    throw new UsageError({
      en: `-o names one file, but there are ${files.length} blueprints. --out-dir takes several.`,
      'zh-Hans': `-o 只能指定一个文件，但有 ${files.length} 个蓝图。多个蓝图请用 --out-dir。`,
    });
  }
  const { extension } = REPORT_FORMAT_FACTS[format];
  const inFolder = (file: string) => resolve(cwd, folder ?? '', `${basename(file, extname(file))}.${extension}`);
  const targets = files.map((file) => [file, output === undefined ? inFolder(file) : resolve(cwd, output)] as const);
  for (const [file, target] of targets) refuse(cwd, targets, file, target);
  return targets;
}

function refuse(cwd: string, targets: readonly (readonly [string, string])[], file: string, target: string): void {
  const place = shownPath(cwd, target);
  if (extname(target).toLowerCase() === '.blueprint') {
    throw new UsageError({
      en: `${place} would take the place of a blueprint. Nothing was written.`,
      'zh-Hans': `${place} 会覆盖服务蓝图文件。没有写入任何内容。`,
    });
  }
  const rival = targets.find(([other, theirs]) => other !== file && theirs === target);
  if (!rival) return;
  const [one, two] = [shownPath(cwd, file), shownPath(cwd, rival[0])];
  throw new UsageError({
    en: `The reports of ${one} and ${two} would both be ${place}. Nothing was written.`,
    'zh-Hans': `${one} 与 ${two} 的报告都会写入 ${place}。没有写入任何内容。`,
  });
}
