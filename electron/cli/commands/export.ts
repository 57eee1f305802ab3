import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ALL_PARTS } from '../../../shared/export/parts.ts';
import { FORMAT_IDS } from '../../../shared/export/registry.ts';
import { BRAND_FILE } from '../../../shared/model/brand-file.ts';
import { THEME_NAMES } from '../../../shared/scene/themes/themes.ts';
import { safeSave } from '../../node/safe-save.ts';
import { wholeNumber } from '../arguments.ts';
import type { Arguments, Command } from '../command.ts';
import type { ExportJob, FileExport } from '../export-file.ts';
import { exportFiles } from '../export-files.ts';
import { exportJobOf } from '../export-job.ts';
import { MANIFEST, manifestOf } from '../export-manifest.ts';
import { formatOptions } from '../export-request.ts';
import { findFiles, shownPath } from '../files.ts';
import type { CliContext, ExitCode } from '../io.ts';
import { progressOn } from '../progress.ts';

export const exportCommand: Command = {
  operands: 'FILE…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Hand blueprints out in other formats: files, folders and patterns; the same bytes as from the editor.',
    'zh-Hans': '将服务蓝图（文件、文件夹或通配模式）导出为其他格式，与编辑器导出的内容逐字节相同。',
  },
  notes: {
    en: `Without --preset or --parts nothing confidential goes out: the preset "client" leaves out sources, people's names, costs, remarks,
waivers, open questions, reserved places, the tray and paths. What the format cannot hold is listed.
--out-dir keeps subfolders, exports on all cores and adds ${MANIFEST}: each file with its source, format, parts, SHA-256 and losses.
Exit code 0: all written. 2: something was not, and why; the others are. 130: interrupted.`,
    'zh-Hans': `未给出 --preset 或 --parts 时不会带出保密内容：预设 client 不含来源、人员姓名、费用、评审意见、豁免、待解决的问题、预留位置、暂存区和路径。
格式无法保存的内容会逐项列出。
--out-dir 保留子文件夹，使用全部处理器核心，并写入 ${MANIFEST}：每个文件的来源、格式、可见内容、SHA-256 和遗漏。
退出码 0：全部写入；2：有文件未写入并说明原因，其余照常写入；130：被中断。`,
  },
  options: {
    to: {
      type: 'string',
      value: 'FORMATS',
      about: {
        en: `formats, with commas: ${FORMAT_IDS.join(',')} (default: by the ending of -o, else the preset’s)`,
        'zh-Hans': `格式，以逗号分隔：${FORMAT_IDS.join(',')}（缺省：按 -o 的扩展名，否则按预设）`,
      },
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      about: { en: 'file to write, for one blueprint and one format', 'zh-Hans': '输出文件，用于单个蓝图和单个格式' },
    },
    'out-dir': {
      type: 'string',
      value: 'DIR',
      about: { en: 'folder to write to, under the files’ names', 'zh-Hans': '输出文件夹，按原文件名命名' },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'list what would be written, write nothing', 'zh-Hans': '只列出将写入的文件，不写入' },
    },
    jobs: {
      type: 'string',
      value: 'N',
      about: { en: 'export on N threads (default: as fits)', 'zh-Hans': '使用 N 个线程导出（缺省：自动）' },
    },
    quiet: { type: 'boolean', about: { en: 'no progress bar', 'zh-Hans': '不显示进度条' } },
    preset: {
      type: 'string',
      value: 'NAME',
      about: {
        en: 'client, internal or one of the document’s own (default: client)',
        'zh-Hans': 'client、internal 或文档自带的预设（缺省：client）',
      },
    },
    parts: {
      type: 'string',
      value: 'PARTS',
      about: {
        en: `what may be seen: client, all or some of ${ALL_PARTS.join(',')}`,
        'zh-Hans': `可见内容：client、all 或 ${ALL_PARTS.join(',')} 中的若干项`,
      },
    },
    language: {
      type: 'string',
      value: 'TAGS',
      about: {
        en: 'language of the drawing, or two with a comma (default: its first)',
        'zh-Hans': '图纸语言，可用逗号写两种（缺省：文档的第一种）',
      },
    },
    date: {
      type: 'string',
      value: 'YYYY-MM-DD',
      about: {
        en: 'date in the title block (default: that of the last revision)',
        'zh-Hans': '图签日期（缺省：最近一次修订）',
      },
    },
    template: {
      type: 'string',
      value: 'FILE',
      about: {
        en: 'PPTX: a .potx or .pptx whose masters, layouts and theme are used',
        'zh-Hans': 'PPTX：采用其母版、版式和主题的 .potx 或 .pptx 文件',
      },
    },
    theme: {
      type: 'string',
      value: THEME_NAMES,
      about: {
        en: 'theme of the drawing (default: the blueprint’s own, else light)',
        'zh-Hans': '蓝图主题（缺省：蓝图自带，否则 light）',
      },
    },
    brand: {
      type: 'string',
      value: 'FILE',
      about: {
        en: `brand file to draw in (with --theme brand: the blueprint’s own, else the nearest ${BRAND_FILE})`,
        'zh-Hans': `采用的品牌文件（--theme brand 时缺省：蓝图自带，否则最近的 ${BRAND_FILE}）`,
      },
    },
    ...formatOptions(),
  },
  async run(context, args) {
    const found = await findFiles(context.cwd, args.paths);
    for (const problem of found.problems) context.err(problem[context.language]);
    const job = exportJobOf(context, args, found);
    const failures = await exportAll(context, args, found.files, job);
    return failures ?? (found.problems.length > 0 ? 2 : 0);
  },
};

/** Exports the files and tells of each; gives the exit code where it is not that of success. */
async function exportAll(
  context: CliContext,
  args: Arguments,
  files: readonly string[],
  job: ExportJob,
): Promise<ExitCode | undefined> {
  const shows = !args.flag('quiet') && !context.env.CI;
  const progress = progressOn(shows ? context.screen : undefined, files.length, context.language);
  const interruption = context.interruption?.();
  const signal = interruption?.signal ?? new AbortController().signal;
  const results: FileExport[] = [];
  try {
    for await (const result of exportFiles(files, job, wholeNumber(args, 'jobs', 1), signal)) {
      progress.clear();
      tell(context, job, result);
      results.push(result);
      progress.advance();
    }
  } finally {
    progress.clear();
    interruption?.end();
  }
  if (job.output === undefined && !job.dryRun && results.length > 0) await writeManifest(job, results);
  if (signal.aborted) return interrupted(context, results.length, files.length);
  return results.some(({ problems }) => problems.length > 0) ? 2 : undefined;
}

function tell(context: CliContext, job: ExportJob, { written, problems }: FileExport): void {
  const english = context.language === 'en';
  for (const problem of problems) context.err(problem);
  for (const { path, losses } of written) {
    const place = shownPath(context.cwd, path);
    if (job.dryRun) context.out(`${place}\n`);
    else context.err(english ? `Wrote ${place}.` : `已写入 ${place}。`);
    for (const { what } of losses) context.err(`${place}: ${what[context.language]}`);
  }
}

async function writeManifest(job: ExportJob, results: readonly FileExport[]): Promise<void> {
  await mkdir(job.folder, { recursive: true });
  await safeSave(join(job.folder, MANIFEST), Buffer.from(manifestOf(job, results), 'utf8'));
}

function interrupted({ language, err }: CliContext, done: number, all: number): ExitCode {
  err(
    language === 'en'
      ? `Interrupted: ${done} of ${all} files were exported.`
      : `已中断：${all} 个文件中导出了 ${done} 个。`,
  );
  return 130;
}
