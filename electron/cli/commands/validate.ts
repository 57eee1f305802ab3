import { PROFILES } from '../../../shared/rules/rule.ts';
import { folderSettings } from '../../node/folder-settings.ts';
import { calendarDate, wholeNumber } from '../arguments.ts';
import { type Counts, checkFile, countReports } from '../check-file.ts';
import type { Command } from '../command.ts';
import { findFiles, shownPath } from '../files.ts';
import type { ExitCode } from '../io.ts';
import { neighbours } from '../neighbours.ts';
import { reportsAsJson } from '../report-json.ts';
import { reportLines, summaryLine } from '../report-text.ts';

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
Exit code 0: nothing at error. 1: errors, or too many warnings. 2: a file could not be read, or bad usage.`,
    'zh-Hans': `从文件所在文件夹向上，最近的 .blueprint-rules.json 对其生效。待定的问题到期后计入结果。
退出码 0：没有错误；1：有错误或警告过多；2：有文件无法读取或用法有误。`,
  },
  options: {
    profile: {
      type: 'string',
      value: PROFILES,
      about: {
        en: 'the least that is asked for; a document may ask for more, never for less',
        'zh-Hans': '最低要求；文档可以提高，不能降低',
      },
    },
    'max-warnings': {
      type: 'string',
      value: 'N',
      about: { en: 'more warnings than this are as bad as an error', 'zh-Hans': '警告数超过 N 时视为错误' },
    },
    format: {
      type: 'string',
      value: ['text', 'json'],
      about: { en: 'how it is told (default: text)', 'zh-Hans': '输出格式（缺省：text）' },
    },
    date: {
      type: 'string',
      value: 'YYYY-MM-DD',
      about: { en: 'check as on this day (default: today)', 'zh-Hans': '按该日期检查（缺省：今天）' },
    },
    'ignore-waivers': {
      type: 'boolean',
      about: { en: 'check as if nothing had been waived', 'zh-Hans': '忽略全部豁免' },
    },
    'ignore-document-settings': {
      type: 'boolean',
      about: { en: "check without the document's own settings", 'zh-Hans': '忽略文档自身的规则设置' },
    },
  },
  async run(context, args) {
    const { language } = context;
    const floor = PROFILES.find((profile) => profile === args.text('profile'));
    const options = {
      today: calendarDate(args, 'date') ?? context.today,
      ignoreWaivers: args.flag('ignore-waivers'),
      ignoreDocumentSettings: args.flag('ignore-document-settings'),
      ...(floor ? { floor } : {}),
    };
    const mostWarnings = wholeNumber(args, 'max-warnings', 0) ?? Number.POSITIVE_INFINITY;
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[language]);
    const surroundings = { settingsOf: folderSettings(), resolveFrom: neighbours() };
    const asJson = args.text('format') === 'json';
    const reports = [];
    for (const file of files) {
      const report = await checkFile(file, shownPath(context.cwd, file), options, surroundings);
      reports.push(report);
      if (!asJson) for (const line of reportLines(report, language)) context.out(`${line}\n`);
    }
    const counts = countReports(reports);
    context.out(asJson ? reportsAsJson(reports, counts) : `${summaryLine(counts, language)}\n`);
    return problems.length > 0 ? 2 : exitCode(counts, mostWarnings);
  },
};

function exitCode({ unread, errors, warnings }: Counts, mostWarnings: number): ExitCode {
  if (unread > 0) return 2;
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}
