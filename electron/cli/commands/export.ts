import { extname, resolve } from 'node:path';
import { type ExportFormat, type ExportRequest, FORMATS, SVG_TEXTS } from '../../../shared/export/request.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { exportEnvironment } from '../../node/export-environment.ts';
import { safeSave } from '../../node/safe-save.ts';
import { calendarDate } from '../arguments.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { shownPath } from '../files.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { refusalLine } from '../tell.ts';

const MOST_SCALE = 4;
const THEMES = ['light', 'dark'] as const;

export const exportCommand: Command = {
  operands: 'FILE',
  fewest: 1,
  most: 1,
  about: {
    en: 'Draw a blueprint as SVG, PNG or PDF; the same bytes as from the editor.',
    'zh-Hans': '将服务蓝图导出为 SVG、PNG 或 PDF，与编辑器导出的内容逐字节相同。',
  },
  notes: {
    en: 'Exit code 0: written. 2: nothing was written, and why.',
    'zh-Hans': '退出码 0：已写入；2：没有写入任何内容，并说明原因。',
  },
  options: {
    to: {
      type: 'string',
      value: FORMATS,
      about: {
        en: 'format (default: that of the output file’s ending)',
        'zh-Hans': '格式（缺省：按输出文件的扩展名）',
      },
    },
    output: { type: 'string', short: 'o', value: 'OUT', about: { en: 'file to write', 'zh-Hans': '输出文件' } },
    scale: {
      type: 'string',
      value: 'N',
      about: {
        en: 'PNG: pixels for one of the drawing, 1 to 4 (default: 1)',
        'zh-Hans': 'PNG 的缩放，1 到 4（缺省：1）',
      },
    },
    text: {
      type: 'string',
      value: SVG_TEXTS,
      about: {
        en: 'SVG: with its font, as text alone, or as shapes (default: embedded)',
        'zh-Hans': 'SVG 的文字：内嵌字体、纯文本或轮廓（缺省：embedded）',
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
    theme: {
      type: 'string',
      value: THEMES,
      about: { en: 'colours (default: light)', 'zh-Hans': '配色（缺省：light）' },
    },
  },
  async run(context, args) {
    const [typed = ''] = args.paths;
    const [source, shown] = [resolve(context.cwd, typed), shownPath(context.cwd, resolve(context.cwd, typed))];
    const target = outputOf(context.cwd, args);
    const options = optionsOf(args, target);
    const file = await readBlueprint(source);
    if (!file.ok) {
      for (const refusal of file.refusals) context.err(refusalLine(context.language, shown, refusal));
      return 2;
    }
    const request = { document: file.document, languages: languagesOf(args, file.document), ...options };
    const { exportBlueprint } = await import('../../../shared/export/encoders/export.ts');
    await safeSave(target, await exportBlueprint(request, exportEnvironment()));
    const written = shownPath(context.cwd, target);
    context.err(context.language === 'en' ? `Wrote ${written}.` : `已写入 ${written}。`);
    return 0;
  },
};

/** @throws UsageError where no file is named, or one that may hold a blueprint */
function outputOf(cwd: string, args: Arguments): string {
  const output = args.text('output');
  if (!output) throw new UsageError({ en: 'Missing: -o OUT', 'zh-Hans': '缺少参数：-o OUT' });
  if (extname(output).toLowerCase() === '.blueprint') {
    throw new UsageError({
      en: `-o: ${output} would take the place of a blueprint. Nothing was written.`,
      'zh-Hans': `-o：${output} 会覆盖服务蓝图文件。没有写入任何内容。`,
    });
  }
  return resolve(cwd, output);
}

function optionsOf(args: Arguments, target: string): Omit<ExportRequest, 'document' | 'languages'> {
  const format = formatOf(args, target);
  const text = SVG_TEXTS.find((word) => word === args.text('text'));
  const date = calendarDate(args, 'date');
  const scale = scaleOf(args);
  only(args, 'text', format, 'svg');
  only(args, 'scale', format, 'png');
  return {
    format,
    theme: args.text('theme') === 'dark' ? 'dark' : 'light',
    ...(text ? { text } : {}),
    ...(date ? { date } : {}),
    ...(scale ? { scale } : {}),
  };
}

function formatOf(args: Arguments, target: string): ExportFormat {
  const word = args.text('to') ?? extname(target).slice(1).toLowerCase();
  const format = FORMATS.find((known) => known === word);
  if (format) return format;
  const formats = FORMATS.join(', ');
  throw new UsageError({ en: `Missing: --to, one of ${formats}`, 'zh-Hans': `缺少参数：--to，可为 ${formats}` });
}

/** Below 1 only very large blueprints need: a refusal names the scale that fits. */
function scaleOf(args: Arguments): number | undefined {
  const typed = args.text('scale');
  if (typed === undefined) return undefined;
  const scale = /^\d(\.\d{1,2})?$/.test(typed) ? Number(typed) : 0;
  if (scale > 0 && scale <= MOST_SCALE) return scale;
  throw new UsageError({
    en: `--scale: expected a number up to ${MOST_SCALE}, found "${typed}".`,
    'zh-Hans': `--scale：应为不超过 ${MOST_SCALE} 的正数，实为“${typed}”。`,
  });
}

function only(args: Arguments, option: string, format: ExportFormat, wanted: ExportFormat): void {
  if (args.text(option) === undefined || format === wanted) return;
  throw new UsageError({
    en: `--${option} is for ${wanted.toUpperCase()} alone.`,
    'zh-Hans': `--${option} 只用于 ${wanted.toUpperCase()}。`,
  });
}

/** One language of the document, or two of them. */
function languagesOf(args: Arguments, { languages }: BlueprintDocument): readonly string[] {
  const wanted = args.text('language')?.split(',') ?? languages.slice(0, 1);
  if (wanted.length <= 2 && wanted.every((tag) => languages.includes(tag))) return wanted;
  throw new UsageError({
    en: `--language: expected one or two of ${languages.join(', ')}, found "${wanted.join(',')}".`,
    'zh-Hans': `--language：应为 ${languages.join('、')} 中的一种或两种，实为“${wanted.join(',')}”。`,
  });
}
