import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { ReportFile, ReportRequest } from '../../../shared/export/report-request.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../shared/report/document/formats.ts';
import { REPORT_SECTIONS, type ReportOptions } from '../../../shared/report/document/request.ts';
import { PROFILES } from '../../../shared/rules/rule.ts';
import { exportEnvironment } from '../../node/export-environment.ts';
import { folderSettings } from '../../node/folder-settings.ts';
import { safeSave } from '../../node/safe-save.ts';
import { sentenceOf } from '../../node/system-error.ts';
import type { Command } from '../command.ts';
import { findFiles, shownPath } from '../files.ts';
import { type CliContext, type ExitCode, worst } from '../io.ts';
import { neighbours, referredTo } from '../neighbours.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { reportOptionsOf } from '../report-options.ts';
import { reportFormatOf, reportTargetsOf } from '../report-targets.ts';
import { refusalLine } from '../tell.ts';

export const reportCommand: Command = {
  operands: 'FILE…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Write the report of blueprints: the drawing in words and picture, what was found, the record, the decisions.',
    'zh-Hans': '生成服务蓝图报告：蓝图及其文字说明、检查结果、方法记录和决定。',
  },
  notes: {
    en: `What the document weakens and every waiver stand on the first page. The same bytes as from the editor.
The nearest .blueprint-rules.json from a file's folder upwards holds for it. Markdown gets its drawing as an SVG file beside it.
Parts that can be left out: ${REPORT_SECTIONS.join(', ')}.
Exit code 0: all written. 2: something was not, and why.`,
    'zh-Hans': `文档放宽的规则和全部豁免列在首页。内容与编辑器生成的逐字节相同。
从文件所在文件夹向上，最近的 .blueprint-rules.json 对其生效。Markdown 的蓝图另存为同名 SVG 文件。
可以省略的部分：${REPORT_SECTIONS.join('、')}。
退出码 0：全部写入；2：有文件未写入，并说明原因。`,
  },
  options: {
    to: {
      type: 'string',
      value: REPORT_FORMATS,
      about: {
        en: 'format (default: that of the output file’s ending)',
        'zh-Hans': '格式（缺省：按输出文件的扩展名）',
      },
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      about: { en: 'file to write, for one blueprint', 'zh-Hans': '输出文件，用于单个蓝图' },
    },
    'out-dir': {
      type: 'string',
      value: 'DIR',
      about: {
        en: 'folder to write to, a report a blueprint under its own name',
        'zh-Hans': '输出文件夹，每个蓝图一份同名报告',
      },
    },
    lang: {
      type: 'string',
      value: ['en', 'zh', 'both'],
      about: {
        en: 'language of the report; otherwise that of the environment',
        'zh-Hans': '报告语言；缺省时取环境语言',
      },
    },
    date: {
      type: 'string',
      value: 'YYYY-MM-DD',
      about: {
        en: 'date of the report, on which is checked (default: today)',
        'zh-Hans': '报告及检查日期（缺省：今天）',
      },
    },
    profile: {
      type: 'string',
      value: PROFILES,
      about: {
        en: 'the least that is asked for; a document may ask for more, never for less',
        'zh-Hans': '最低要求；文档可以提高，不能降低',
      },
    },
    without: {
      type: 'string',
      value: 'PARTS',
      about: { en: 'parts to leave out, with commas', 'zh-Hans': '省略的部分，以逗号分隔' },
    },
    client: {
      type: 'boolean',
      about: {
        en: 'for the client: without names of people, remarks, open answers, sources and costs',
        'zh-Hans': '客户版：不含人员姓名、批注、待定答复、资料来源和费用',
      },
    },
  },
  async run(context, args) {
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[context.language]);
    const format = reportFormatOf(args);
    const targets = reportTargetsOf(context, args, files, format);
    const options = reportOptionsOf(context, args);
    const surroundings = { settingsOf: folderSettings(), resolveFrom: neighbours() };
    if (args.text('out-dir') !== undefined) await makeFolders(targets.map(([, target]) => target));
    const codes: ExitCode[] = problems.length > 0 ? [2] : [];
    for (const [file, target] of targets) {
      const job = { file, target, format, options };
      codes.push(await reportOn(context, job, surroundings));
    }
    return worst(codes);
  },
};

async function makeFolders(targets: readonly string[]): Promise<void> {
  for (const folder of new Set(targets.map(dirname))) await mkdir(folder, { recursive: true });
}

interface Job {
  readonly file: string;
  readonly target: string;
  readonly format: ReportFormat;
  readonly options: ReportOptions;
}

interface Surroundings {
  readonly settingsOf: ReturnType<typeof folderSettings>;
  readonly resolveFrom: ReturnType<typeof neighbours>;
}

/** Writes the report of one file; what is wrong with it is told, and the others go on. */
async function reportOn(context: CliContext, job: Job, surroundings: Surroundings): Promise<ExitCode> {
  const { file, target, format, options } = job;
  const shown = shownPath(context.cwd, file);
  const read = await readBlueprint(file);
  if (!read.ok) {
    for (const refusal of read.refusals) context.err(refusalLine(context.language, shown, refusal));
    return 2;
  }
  try {
    const folder = await surroundings.settingsOf(dirname(file));
    const others = referredTo(read.document, surroundings.resolveFrom(dirname(file)));
    const name = basename(target, extname(target));
    const request = { ...options, document: read.document, format, name, others, ...(folder ? { folder } : {}) };
    const written = await write(request, target);
    for (const path of written) {
      const place = shownPath(context.cwd, path);
      context.err(context.language === 'en' ? `Wrote ${place}.` : `已写入 ${place}。`);
    }
    return 0;
  } catch (error) {
    context.err(`${shown}: ${sentenceOf(error)[context.language]}`);
    return 2;
  }
}

/** Writes the files of a report, the report itself last; gives the paths written. */
async function write(request: ReportRequest, target: string): Promise<readonly string[]> {
  const { makeReport } = await import('../../../shared/export/encoders/report.ts');
  const files = await makeReport(request, exportEnvironment());
  const paths: string[] = [];
  for (const [index, file] of files.entries()) {
    const path = index === files.length - 1 ? target : besides(file, target);
    await safeSave(path, file.bytes);
    paths.push(path);
  }
  return paths;
}

function besides({ name }: ReportFile, target: string): string {
  return join(dirname(target), name);
}
