import type { Sentence } from '../../shared/model/refusal.ts';

export const IS_FOLDER: Sentence = { en: 'it is a folder', 'zh-Hans': '这是一个文件夹' };
export const NOT_ORDINARY: Sentence = { en: 'it is not an ordinary file', 'zh-Hans': '这不是普通文件' };

const REASONS: Readonly<Record<string, Sentence>> = {
  ENOENT: { en: 'it does not exist', 'zh-Hans': '文件或文件夹不存在' },
  EACCES: { en: 'permission is missing', 'zh-Hans': '没有权限' },
  EPERM: { en: 'the system does not allow it', 'zh-Hans': '系统不允许该操作' },
  EROFS: { en: 'the disk is read-only', 'zh-Hans': '磁盘是只读的' },
  EISDIR: IS_FOLDER,
  ENOTDIR: { en: 'a part of the path is not a folder', 'zh-Hans': '路径中的某一部分不是文件夹' },
  ENOSPC: { en: 'the disk is full', 'zh-Hans': '磁盘已满' },
  EDQUOT: { en: 'the disk quota is used up', 'zh-Hans': '磁盘配额已用完' },
  ENAMETOOLONG: { en: 'the name is too long', 'zh-Hans': '文件名过长' },
  ELOOP: { en: 'its links lead in a circle', 'zh-Hans': '符号链接形成了循环' },
  EBUSY: { en: 'another program is using it', 'zh-Hans': '文件正被其他程序使用' },
  EMFILE: { en: 'too many files are open', 'zh-Hans': '打开的文件过多' },
  EIO: { en: 'the disk reports a fault', 'zh-Hans': '磁盘读写出错' },
};

/** The system's code such as `ENOENT`; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Why the system refused, in plain words; unknown reasons in the system's own. */
export function reasonOf(error: unknown): Sentence {
  const known = REASONS[errorCode(error) ?? ''];
  if (known) return known;
  const own = error instanceof Error ? error.message : String(error);
  return { en: own, 'zh-Hans': own };
}

/** What an error says to a person: its own sentence in both languages, else the system's reason. */
export function sentenceOf(error: unknown): Sentence {
  const own: unknown = error instanceof Error && 'sentence' in error ? error.sentence : undefined;
  return isSentence(own) ? own : reasonOf(error);
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh-Hans' in value;
}
