import type { Sentence } from '../../shared/model/refusal.ts';
import type { Question } from './dialogs.ts';

const CANCEL = { id: 'cancel', label: { en: 'Cancel', 'zh-Hans': '取消' } } as const;

/** What is asked, once, before that many documents with unsaved work are closed. */
export function unsavedWork(count: number): Question {
  const one = count === 1;
  return {
    title: { en: 'Save the changes first?', 'zh-Hans': '是否先保存修改？' },
    body: [
      {
        en: one
          ? 'This blueprint has changes that are not in a file yet.'
          : `${count} blueprints have changes that are not in a file yet.`,
        'zh-Hans': one ? '此服务蓝图有尚未保存到文件的修改。' : `有 ${count} 个服务蓝图的修改尚未保存到文件。`,
      },
    ],
    choices: [
      CANCEL,
      { id: 'discard', label: { en: 'Don’t save', 'zh-Hans': '不保存' }, tone: 'danger' },
      { id: 'save', label: one ? SAVE : SAVE_ALL, tone: 'primary' },
    ],
  };
}

const SAVE = { en: 'Save', 'zh-Hans': '保存' };
const SAVE_ALL = { en: 'Save all', 'zh-Hans': '全部保存' };

export function conflict(name: string): Question {
  return {
    title: {
      en: `“${name}” was changed by someone else`,
      'zh-Hans': `“${name}”已被他人修改`,
    },
    body: [
      {
        en: 'The file on the disk is no longer the one that was opened. Nothing was written. Your work is safe in this window.',
        'zh-Hans': '磁盘上的文件已不是打开时的版本。没有写入任何内容，您的修改仍保留在本窗口中。',
      },
    ],
    choices: [
      CANCEL,
      { id: 'difference', label: { en: 'See the difference', 'zh-Hans': '查看差异' } },
      { id: 'reload', label: { en: 'Reload theirs', 'zh-Hans': '重新载入文件' }, tone: 'danger' },
      { id: 'copy', label: { en: 'Save a copy…', 'zh-Hans': '另存副本…' } },
      { id: 'mine', label: { en: 'Keep mine', 'zh-Hans': '以我的为准' }, tone: 'primary' },
    ],
  };
}

export const saveFailed: Question = {
  title: { en: 'The blueprint was not saved', 'zh-Hans': '服务蓝图未能保存' },
  body: [
    {
      en: 'Your work is still here, and a recovery copy is kept. Try another place.',
      'zh-Hans': '您的修改仍在本窗口中，并已保留恢复副本。请尝试保存到其他位置。',
    },
  ],
  choices: [CANCEL, { id: 'copy', label: { en: 'Save as…', 'zh-Hans': '另存为…' }, tone: 'primary' }],
};

export const cannotOpen: Sentence = { en: 'The file could not be opened', 'zh-Hans': '无法打开文件' };
export const unreadable: Sentence = { en: 'The file could not be read.', 'zh-Hans': '无法读取该文件。' };
export const nothingChanged: Sentence = {
  en: 'The blueprint that was open is still open, and the file is unchanged.',
  'zh-Hans': '原先打开的服务蓝图保持不变，文件也未被改动。',
};
export const newerMinor: Sentence = {
  en: 'This file comes from a newer version. What this version does not know is kept when you save.',
  'zh-Hans': '此文件来自较新的版本。本版本不认识的内容在保存时会原样保留。',
};
export const openedAsCopy: Sentence = {
  en: 'Opened as a copy: saving asks for a place.',
  'zh-Hans': '已作为副本打开，保存时会询问位置。',
};

export const openElsewhere: Sentence = {
  en: 'This blueprint is open in another window as well. Changes are not merged: save in one window only.',
  'zh-Hans': '此服务蓝图同时在另一个窗口中打开。两处的修改不会合并，请只在一个窗口中保存。',
};

export function checkedWithout(settings: Sentence): Sentence {
  return {
    en: `The folder’s settings cannot be followed; the check goes on without them. ${settings.en}`,
    'zh-Hans': `文件夹的规则设置无法采用，检查时未予考虑。${settings['zh-Hans']}`,
  };
}
export function reloaded(name: string): Sentence {
  return {
    en: `“${name}” was taken over from the disk. Undo brings your own work back.`,
    'zh-Hans': `已载入磁盘上的“${name}”。撤销即可恢复您自己的修改。`,
  };
}
export function notOpened(name: string): Sentence {
  return { en: `“${name}” cannot be opened`, 'zh-Hans': `无法打开“${name}”` };
}
export function saved(name: string): Sentence {
  return { en: `Saved to “${name}”.`, 'zh-Hans': `已保存到“${name}”。` };
}
export function downloaded(name: string): Sentence {
  return {
    en: `“${name}” was handed to the browser as a download.`,
    'zh-Hans': `“${name}”已交给浏览器下载。`,
  };
}

/** The blueprint of a step, whose name is given by language, could not be opened. */
export function noSubBlueprint(name: (language: string) => string): Sentence {
  return {
    en: `The blueprint of “${name('en')}” was not opened`,
    'zh-Hans': `未能打开“${name('zh-Hans')}”的子蓝图`,
  };
}

export const saveFirst: Sentence = {
  en: 'It is looked for beside this file: save this blueprint first.',
  'zh-Hans': '子蓝图在本文件旁边查找：请先保存当前蓝图。',
};

export function notBeside(path: string | undefined): Sentence {
  const [at, there] = path ? [` at “${path}”`, `“${path}”处和`] : ['', ''];
  return {
    en: `No blueprint of that id lies${at} or beside this file. Choose it anew in the details of the step.`,
    'zh-Hans': `${there}本文件旁边没有该标识的蓝图。请在步骤的详细信息中重新选择。`,
  };
}
