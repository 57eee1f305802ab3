import type { FindingsFormat, ReportOptions } from '../../../shared/report/findings/format.ts';
import { FINDINGS_FORMAT_IDS, findingsFormat, findingsFormatId } from '../../../shared/report/findings/formats.ts';
import { NO_TOTALS, type Totals, withFile } from '../../../shared/report/totals.ts';
import { wholeNumber } from '../arguments.ts';
import type { CheckJob } from '../check-file.ts';
import { checkFiles } from '../check-files.ts';
import { CHECK_OPTIONS, checkOptionsOf } from '../check-options.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { findFiles } from '../files.ts';
import type { CliContext, ExitCode } from '../io.ts';
import { programVersion } from '../program-version.ts';
import { progressOn } from '../progress.ts';

export const validateCommand: Command = {
  operands: 'PATHS…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Check blueprints against the method: files, folders and patterns.',
    'zh-Hans': '按方法检查服务蓝图：文件、文件夹或通配模式。',
  },
  notes: {
    en: `The nearest .blueprint-rules.json from a file's folder upwards holds for it. Findings left open count from their day on.
A file that cannot be checked is one finding of the rule file/unchecked. Many files are checked on all cores.
Exit code 0: nothing at error. 1: errors, or too many warnings. 2: a file could not be checked, or bad usage. 130: interrupted.`,
    'zh-Hans': `从文件所在文件夹向上，最近的 .blueprint-rules.json 对其生效。待定的问题到期后计入结果。
无法检查的文件计为规则 file/unchecked 的一个问题。文件较多时使用全部处理器核心。
退出码 0：没有错误；1：有错误或警告过多；2：有文件无法检查或用法有误；130：被中断。`,
  },
  options: {
    profile: CHECK_OPTIONS.profile,
    'max-warnings': {
      type: 'string',
      value: 'N',
      about: { en: 'more warnings than this are as bad as an error', 'zh-Hans': '警告数超过 N 时视为错误' },
    },
    format: {
      type: 'string',
      value: FINDINGS_FORMAT_IDS,
      about: { en: 'how it is told (default: text)', 'zh-Hans': '输出格式（缺省：text）' },
    },
    date: CHECK_OPTIONS.date,
    'ignore-waivers': {
      type: 'boolean',
      about: { en: 'check as if nothing had been waived', 'zh-Hans': '忽略全部豁免' },
    },
    'ignore-document-settings': {
      type: 'boolean',
      about: { en: "check without the document's own settings", 'zh-Hans': '忽略文档自身的规则设置' },
    },
    'summary-only': {
      type: 'boolean',
      about: {
        en: 'sums, what is weakened and waivers, without the findings (not for sarif, junit)',
        'zh-Hans': '仅输出汇总、被降低的规则与豁免，不列问题（不适用于 sarif、junit）',
      },
    },
    jobs: {
      type: 'string',
      value: 'N',
      about: { en: 'check on N threads (default: as fits)', 'zh-Hans': '使用 N 个线程检查（缺省：自动）' },
    },
    quiet: { type: 'boolean', about: { en: 'no progress bar', 'zh-Hans': '不显示进度条' } },
  },
  async run(context, args) {
    const name = findingsFormatId(args.text('format'));
    const format = findingsFormat(name);
    const asked = jobOf(context, args, format);
    const { summaryOnly, mostWarnings, jobs } = limitsOf(args, format.summarises);
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[context.language]);
    const { floor, today } = asked.options;
    const options: ReportOptions = {
      language: context.language,
      date: today,
      version: await programVersion(),
      ...(floor ? { floor } : {}),
      mostWarnings,
      summaryOnly,
      colours: context.outIsTerminal === true && !context.env.NO_COLOR,
    };
    const writer = format.writer(options);
    const job = { ...asked, report: { format: name, options } };
    const shows = !args.flag('quiet') && !context.env.CI;
    const progress = progressOn(shows ? context.screen : undefined, files.length, context.language);
    const say = (text: string) => {
      if (text === '') return;
      progress.clear();
      context.out(text);
    };
    const interruption = context.interruption?.();
    let totals = NO_TOTALS;
    try {
      say(writer.begin());
      for await (const facts of checkFiles(files, job, jobs, interruption?.signal ?? new AbortController().signal)) {
        totals = withFile(totals, facts);
        say('text' in facts ? facts.text : writer.file(facts));
        progress.advance();
      }
    } finally {
      progress.clear();
      interruption?.end();
    }
    if (interruption?.signal.aborted) return interrupted(context, totals.files, files.length);
    say(writer.end(totals));
    return problems.length > 0 ? 2 : exitCode(totals, mostWarnings);
  },
};

function jobOf(context: CliContext, args: Arguments, { bothLanguages, details }: FindingsFormat): CheckJob {
  return {
    cwd: context.cwd,
    options: {
      ...checkOptionsOf(context, args),
      ignoreWaivers: args.flag('ignore-waivers'),
      ignoreDocumentSettings: args.flag('ignore-document-settings'),
    },
    wanted: { languages: bothLanguages ? ['en', 'zh-Hans'] : [context.language], details },
  };
}

function limitsOf(args: Arguments, summarises: boolean) {
  const summaryOnly = args.flag('summary-only');
  if (summaryOnly && !summarises) {
    throw new UsageError({
      en: '--summary-only: SARIF and JUnit consist of findings. Choose another --format.',
      'zh-Hans': '--summary-only：SARIF 和 JUnit 由问题组成，请选择其他 --format。',
    });
  }
  const mostWarnings = wholeNumber(args, 'max-warnings', 0) ?? Number.POSITIVE_INFINITY;
  return { summaryOnly, mostWarnings, jobs: wholeNumber(args, 'jobs', 1) };
}

function interrupted({ language, err }: CliContext, done: number, all: number): ExitCode {
  err(
    language === 'en'
      ? `Interrupted: ${done} of ${all} files were checked.`
      : `已中断：${all} 个文件中检查了 ${done} 个。`,
  );
  return 130;
}

function exitCode({ unchecked, errors, warnings }: Totals, mostWarnings: number): ExitCode {
  if (unchecked > 0) return 2;
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}
