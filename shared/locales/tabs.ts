import { defineSentences } from './sentences.ts';

/** Sentences about open documents and their files. */
export const tabSentences = defineSentences({
  en: {
    openBlueprints: 'Open blueprints',
    noFile: 'no file yet',
    unsaved: 'not saved',
    close: (name: string) => `Close “${name}”`,
    changedOnDisk: (name: string) => `“${name}” was changed on the disk. Your work in this window is safe.`,
    goneFromDisk: (name: string) => `“${name}” was moved or deleted. Your work in this window is safe.`,
    reload: 'Reload',
    keepMine: 'Keep mine',
    saveAs: 'Save as…',
    seeDifference: 'See the difference',
    recent: 'Recent',
  },
  'zh-Hans': {
    openBlueprints: '已打开的服务蓝图',
    noFile: '尚无文件',
    unsaved: '未保存',
    close: (name: string) => `关闭“${name}”`,
    changedOnDisk: (name: string) => `“${name}”在磁盘上已被修改。您在本窗口中的内容不受影响。`,
    goneFromDisk: (name: string) => `“${name}”已被移动或删除。您在本窗口中的内容不受影响。`,
    reload: '重新载入',
    keepMine: '以我的为准',
    saveAs: '另存为…',
    seeDifference: '查看差异',
    recent: '最近打开',
  },
});
