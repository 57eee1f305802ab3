import { randomBytes, randomUUID } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countsInWords, countsOf, laneName, lossesInWords, sheetInWords } from '../../../shared/import/account.ts';
import { buildImported } from '../../../shared/import/build.ts';
import type { ImportDraft, Key } from '../../../shared/import/draft.ts';
import { IMPORT_FORMAT_IDS, IMPORT_FORMATS, type ImportFormatId } from '../../../shared/import/registry.ts';
import { idSource } from '../../../shared/model/ids.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import { LANE_ROLES, type LaneRole } from '../../../shared/model/schema/drawing.ts';
import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { readForeign } from '../../node/read-foreign.ts';
import { safeSave } from '../../node/safe-save.ts';
import { sentenceOf } from '../../node/system-error.ts';
import type { Command } from '../command.ts';
import { findFiles, shownPath } from '../files.ts';
import { importTargetsOf } from '../import-targets.ts';
import { type CliContext, type ExitCode, worst } from '../io.ts';
import { type RoleWish, requireRolesUsed, rolesFor, roleWishesOf, textLanguageOf } from '../lane-wishes.ts';

export const importCommand: Command = {
  operands: 'FILE…',
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  about: {
    en: 'Make blueprints of files of other programs; says what was understood and what was not.',
    'zh-Hans': '将其他程序的文件转为服务蓝图，并说明读懂了什么、遗漏了什么。',
  },
  notes: {
    en: `A lane's role follows from the file or from its name; --role gives it another. The steps of a lane without a role
come to lie in the tray. Without -o or --out-dir a blueprint is written beside its file. Roles: ${LANE_ROLES.join(', ')}.
Exit code 0: all written, with what was lost told. 2: something was not written, and why.`,
    'zh-Hans': `泳道角色取自文件或泳道名称，也可用 --role 指定。没有角色的泳道，其步骤进入暂存区。
未给出 -o 或 --out-dir 时，服务蓝图写在原文件旁边。角色：${LANE_ROLES.join('、')}。
退出码 0：全部写入，并说明遗漏的内容；2：有文件未写入，并说明原因。`,
  },
  options: {
    from: {
      type: 'string',
      value: IMPORT_FORMAT_IDS,
      about: { en: 'format (default: that of the file’s ending)', 'zh-Hans': '格式（缺省：按文件扩展名）' },
    },
    sheet: {
      type: 'string',
      value: 'NAME',
      about: {
        en: 'sheet of a workbook (default: the one whose heads say most)',
        'zh-Hans': '工作簿中的工作表（缺省：表头最完整的一张）',
      },
    },
    role: {
      type: 'string',
      multiple: true,
      value: 'LANE=ROLE',
      about: { en: 'role of a lane by its name; may be given again', 'zh-Hans': '按名称指定泳道角色，可重复使用' },
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      about: { en: 'blueprint to write, for one file', 'zh-Hans': '要写入的服务蓝图，用于单个文件' },
    },
    'out-dir': {
      type: 'string',
      value: 'DIR',
      about: { en: 'folder to write to, under the files’ names', 'zh-Hans': '输出文件夹，按原文件名命名' },
    },
    language: {
      type: 'string',
      value: 'TAG',
      about: {
        en: 'language of the texts where a file does not say (default: that of the messages)',
        'zh-Hans': '文件未注明时的文字语言（缺省：消息语言）',
      },
    },
    force: {
      type: 'boolean',
      about: { en: 'replace a blueprint that is there already', 'zh-Hans': '覆盖已有的服务蓝图' },
    },
  },
  async run(context, args) {
    const { files, problems } = await findFiles(context.cwd, args.paths);
    for (const problem of problems) context.err(problem[context.language]);
    const wishes = roleWishesOf(args);
    const language = textLanguageOf(args) ?? context.language;
    const targets = importTargetsOf(context, args, files);
    const as = IMPORT_FORMAT_IDS.find((id) => id === args.text('from'));
    const codes: ExitCode[] = problems.length > 0 ? [2] : [];
    const read: Read[] = [];
    for (const [file, target] of targets) {
      const found = await readOne(context, file, language, { as, sheet: args.text('sheet') });
      if (found) read.push({ file, target, ...found });
      else codes.push(2);
    }
    requireRolesUsed(
      wishes,
      read.map(({ draft }) => draft),
      codes.length === 0,
    );
    for (const one of read) codes.push(await writeOne(context, one, wishes, args.flag('force')));
    return worst(codes);
  },
};

interface Read {
  readonly file: string;
  readonly target: string;
  readonly format: ImportFormatId;
  readonly draft: ImportDraft;
}

async function readOne(context: CliContext, file: string, language: string, how: Parameters<typeof readForeign>[2]) {
  try {
    return await readForeign(file, language, how);
  } catch (error) {
    context.err(`${shownPath(context.cwd, file)}: ${sentenceOf(error)[context.language]}`);
    return undefined;
  }
}

/** Writes one blueprint and tells what became of the file; what is there already stays unless it may be replaced. */
async function writeOne(
  context: CliContext,
  { file, target, format, draft }: Read,
  wishes: readonly RoleWish[],
  force: boolean,
): Promise<ExitCode> {
  const [shown, written] = [shownPath(context.cwd, file), shownPath(context.cwd, target)];
  const say = (place: string, sentence: Sentence) => context.err(`${place}: ${sentence[context.language]}`);
  if (!force && (await lstat(target).catch(() => undefined))) {
    say(written, ALREADY_THERE);
    return 2;
  }
  try {
    const roles = rolesFor(draft, wishes);
    const building = { roles, documentId: randomUUID(), nextId: idSource(randomBytes) };
    const { document, losses } = buildImported(draft, building);
    await mkdir(dirname(target), { recursive: true });
    await safeSave(target, Buffer.from(serialiseBlueprint(document), 'utf8'));
    say(shown, understood(format, draft));
    for (const sentence of [...sheetInWords(draft), ...withoutRole(draft, roles), ...lossesInWords(losses)]) {
      say(shown, sentence);
    }
    context.err(context.language === 'en' ? `Wrote ${written}.` : `已写入 ${written}。`);
    return 0;
  } catch (error) {
    say(shown, sentenceOf(error));
    return 2;
  }
}

const ALREADY_THERE: Sentence = {
  en: 'it is there already. Nothing was written; --force replaces it.',
  'zh-Hans': '文件已存在。没有写入任何内容；使用 --force 可覆盖。',
};

function understood(format: ImportFormatId, draft: ImportDraft): Sentence {
  const { label } = IMPORT_FORMATS[format];
  const counts = countsInWords(countsOf(draft));
  return { en: `${label.en}: ${counts.en}.`, 'zh-Hans': `${label['zh-Hans']}：${counts['zh-Hans']}。` };
}

/** The lanes that are left out, and what becomes of their steps. */
function withoutRole(draft: ImportDraft, roles: Readonly<Record<Key, LaneRole>>): readonly Sentence[] {
  const lanes = draft.lanes.filter(({ key }) => roles[key] === undefined);
  return lanes.map((lane) => {
    const steps = draft.steps.filter((step) => step.lane === lane.key).length;
    const name = laneName(lane);
    return {
      en: `lane "${name}" has no role: its steps (${steps}) go to the tray. --role "${name}=frontstage" would place them.`,
      'zh-Hans': `泳道“${name}”没有角色：其步骤（${steps}）进入暂存区。可用 --role "${name}=frontstage" 指定。`,
    };
  });
}
