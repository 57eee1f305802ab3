import { defineSentences } from './sentences.ts';

/** The pages of the user guide in the order of reading; each is a file of that name in every language of the interface. */
export const GUIDE_PAGES = [
  'getting-started',
  'drawing',
  'markers',
  'record',
  'guided-mode',
  'problems',
  'review',
  'report',
  'export-and-import',
  'formats',
  'privacy',
  'settings-files',
  'terminal',
  'shortcuts',
] as const;

export type GuidePageName = (typeof GUIDE_PAGES)[number];

export function isGuidePage(name: string): name is GuidePageName {
  return GUIDE_PAGES.some((page) => page === name);
}

/** Sentences of the window that shows the user guide. */
export const userGuideSentences = defineSentences({
  en: {
    title: 'User guide',
    more: 'More in the user guide',
    contents: 'Contents',
    search: 'Search the guide',
    none: 'No page says that.',
    found: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    reading: 'Opening the guide…',
    unread: 'The guide cannot be read.',
    previous: (title: string) => `Back: ${title}`,
    next: (title: string) => `Next: ${title}`,
    outside: (address: string) => `Opens outside the program: ${address}`,
  },
  'zh-Hans': {
    title: '用户指南',
    more: '详见用户指南',
    contents: '目录',
    search: '在指南中搜索',
    none: '没有找到相关页面。',
    found: (count: number) => `${count} 页`,
    reading: '正在打开指南…',
    unread: '无法读取指南。',
    previous: (title: string) => `上一页：${title}`,
    next: (title: string) => `下一页：${title}`,
    outside: (address: string) => `在程序之外打开：${address}`,
  },
});
