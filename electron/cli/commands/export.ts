import { extname, resolve } from 'node:path';
import { ALL_PARTS } from '../../../shared/export/parts.ts';
import { FORMAT_IDS } from '../../../shared/export/registry.ts';
import { exportEnvironment } from '../../node/export-environment.ts';
import { safeSave } from '../../node/safe-save.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { exportRequestOf, formatOptions } from '../export-request.ts';
import { shownPath } from '../files.ts';
import { readBlueprint } from '../read-blueprint.ts';
import { refusalLine } from '../tell.ts';

const THEMES = ['light', 'dark'] as const;

export const exportCommand: Command = {
  operands: 'FILE',
  fewest: 1,
  most: 1,
  about: {
    en: 'Hand a blueprint out in another format; the same bytes as from the editor.',
    'zh-Hans': '将服务蓝图导出为其他格式，与编辑器导出的内容逐字节相同。',
  },
  notes: {
    en: `Without --preset or --parts nothing confidential goes out: the preset "client" leaves out sources, people's names, costs, remarks,
waivers, open questions, reserved places, the tray and paths. What the format cannot hold is listed.
Exit code 0: written. 2: nothing was written, and why.`,
    'zh-Hans': `未给出 --preset 或 --parts 时不会带出保密内容：预设 client 不含来源、人员姓名、成本、评审意见、豁免、未决问题、预留位置、待放置区和路径。
格式无法保存的内容会逐项列出。
退出码 0：已写入；2：没有写入任何内容，并说明原因。`,
  },
  options: {
    to: {
      type: 'string',
      value: FORMAT_IDS,
      about: {
        en: 'format (default: that of the output file’s ending)',
        'zh-Hans': '格式（缺省：按输出文件的扩展名）',
      },
    },
    output: { type: 'string', short: 'o', value: 'OUT', about: { en: 'file to write', 'zh-Hans': '输出文件' } },
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
    theme: {
      type: 'string',
      value: THEMES,
      about: { en: 'colours (default: light)', 'zh-Hans': '配色（缺省：light）' },
    },
    ...formatOptions(),
  },
  async run(context, args) {
    const [typed = ''] = args.paths;
    const [source, shown] = [resolve(context.cwd, typed), shownPath(context.cwd, resolve(context.cwd, typed))];
    const target = outputOf(context.cwd, args);
    const file = await readBlueprint(source);
    if (!file.ok) {
      for (const refusal of file.refusals) context.err(refusalLine(context.language, shown, refusal));
      return 2;
    }
    const request = exportRequestOf(file.document, args, target);
    const { exportBlueprint } = await import('../../../shared/export/encoders/export.ts');
    const { bytes, losses } = await exportBlueprint(request, exportEnvironment());
    await safeSave(target, bytes);
    const written = shownPath(context.cwd, target);
    context.err(context.language === 'en' ? `Wrote ${written}.` : `已写入 ${written}。`);
    for (const { what } of losses) context.err(`${written}: ${what[context.language]}`);
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
