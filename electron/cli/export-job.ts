import { extname, join, resolve } from 'node:path';
import { type FormatId, formatOf } from '../../shared/export/registry.ts';
import { type Arguments, UsageError } from './command.ts';
import type { ExportJob } from './export-file.ts';
import { MANIFEST } from './export-manifest.ts';
import { checkTyped, formatOptions, typedFormats } from './export-request.ts';
import { exportStems } from './export-stems.ts';
import type { FoundFiles } from './files.ts';
import type { CliContext } from './io.ts';

/** The options that say what is exported, besides those of the formats. */
const WORDS = ['preset', 'parts', 'language', 'date', 'theme', 'brand'];

/**
 * What is to be done with the files.
 * @throws UsageError, ExportRefusal where the options do not fit together, or an export would meet a blueprint
 */
export function exportJobOf({ cwd, language, today }: CliContext, args: Arguments, found: FoundFiles): ExportJob {
  const [output, folder] = [args.text('output'), args.text('out-dir')];
  if ((output === undefined) === (folder === undefined)) throw new UsageError(WHERE);
  const formats = typedFormats(args, output);
  checkTyped(args, formats);
  const words = [...WORDS, ...Object.keys(formatOptions())].flatMap((name) => {
    const word = args.text(name);
    return word === undefined ? [] : [[name, word] as const];
  });
  const template = args.text('template');
  const on = template === undefined ? {} : { template: resolve(cwd, template) };
  const common = {
    ...on,
    cwd,
    language,
    today,
    words: Object.fromEntries(words),
    formats,
    dryRun: args.flag('dry-run'),
  };
  if (output !== undefined) {
    refuseOutput(output, found.files.length, formats.length);
    return { ...common, output: resolve(cwd, output), folder: cwd, stems: {} };
  }
  refuseSameEnding(formats);
  const into = resolve(cwd, folder ?? '');
  if (found.files.includes(join(into, MANIFEST))) throw takesPlace(join(folder ?? '', MANIFEST));
  return { ...common, folder: into, stems: exportStems(cwd, found) };
}

const WHERE = {
  en: 'Missing: -o OUT or --out-dir DIR, one of them.',
  'zh-Hans': '缺少参数：-o OUT 或 --out-dir DIR，二者取一。',
};

function refuseOutput(output: string, files: number, formats: number): void {
  if (extname(output).toLowerCase() === '.blueprint') throw takesPlace(output);
  if (files <= 1 && formats <= 1) return;
  throw new UsageError({
    en: `-o names one file, but there would be ${files * formats}. --out-dir takes several.`,
    'zh-Hans': `-o 只能指定一个文件，但会有 ${files * formats} 个。多个文件请用 --out-dir。`,
  });
}

function takesPlace(path: string): UsageError {
  return new UsageError({
    en: `${path} would take the place of a blueprint. Nothing was written.`,
    'zh-Hans': `${path} 会覆盖服务蓝图文件。没有写入任何内容。`,
  });
}

/** Two formats of one ending would write to one place. */
function refuseSameEnding(formats: readonly FormatId[]): void {
  const endings = formats.map((format) => formatOf(format).extension);
  const twice = endings.find((ending, index) => endings.indexOf(ending) !== index);
  if (twice === undefined) return;
  throw new UsageError({
    en: `--to: two of these formats end in .${twice}. Export them to two folders.`,
    'zh-Hans': `--to：其中两种格式的扩展名都是 .${twice}，请分别导出到两个文件夹。`,
  });
}
