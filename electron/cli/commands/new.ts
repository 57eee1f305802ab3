import { randomBytes, randomUUID } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createBlueprint } from '../../../shared/model/create.ts';
import { idSource } from '../../../shared/model/ids.ts';
import { languageTag } from '../../../shared/model/schema/values.ts';
import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { safeSave } from '../../node/safe-save.ts';
import { type Command, UsageError } from '../command.ts';
import { shownPath } from '../files.ts';

export const newCommand: Command = {
  operands: '',
  fewest: 0,
  most: 0,
  about: { en: 'Make a blank blueprint with its five lanes.', 'zh-Hans': '新建含五条泳道的空白服务蓝图。' },
  notes: {
    en: 'Without -o it is written to standard output. A file that is there already is never overwritten.',
    'zh-Hans': '不带 -o 时写到标准输出。绝不覆盖已有文件。',
  },
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', about: { en: 'file to make', 'zh-Hans': '要新建的文件' } },
    language: {
      type: 'string',
      value: 'TAGS',
      about: {
        en: 'languages of the drawing with commas, the first is the fallback (default: that of the messages)',
        'zh-Hans': '图纸语言，用逗号分隔，第一个为后备语言（缺省：消息语言）',
      },
    },
  },
  async run(context, args) {
    const languages = (args.text('language') ?? context.language).split(',');
    for (const tag of languages) {
      if (!languageTag.safeParse(tag).success) {
        throw new UsageError({ en: `Not a language tag: "${tag}".`, 'zh-Hans': `不是语言标签：“${tag}”。` });
      }
    }
    const document = createBlueprint({ documentId: randomUUID(), nextId: idSource(randomBytes), languages });
    const text = serialiseBlueprint(document);
    const output = args.text('output');
    if (output === undefined) {
      context.out(text);
      return 0;
    }
    const path = resolve(context.cwd, output);
    const shown = shownPath(context.cwd, path);
    if (await lstat(path).catch(() => undefined)) {
      context.err(
        context.language === 'en'
          ? `${shown} is there already. Nothing was written.`
          : `${shown} 已存在。没有写入任何内容。`,
      );
      return 2;
    }
    await safeSave(path, Buffer.from(text, 'utf8'));
    context.err(context.language === 'en' ? `Wrote ${shown}.` : `已写入 ${shown}。`);
    return 0;
  },
};
