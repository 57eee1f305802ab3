import type { ReportPart } from '../../report/document/report.ts';

/** What the page says besides what stands in the document. `{count}` is filled in by the page. */
export interface PageWords {
  readonly drawing: string;
  readonly hint: string;
  readonly language: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly dark: string;
  readonly print: string;
  readonly find: string;
  readonly search: string;
  readonly filters: string;
  readonly all: string;
  readonly showAll: string;
  readonly count: string;
  readonly none: string;
  readonly close: string;
  readonly colon: string;
}

export const PAGE_WORDS: Readonly<Record<ReportPart['language'], PageWords>> = {
  en: {
    drawing: 'Drawing. Arrow keys go from one thing to the next, Enter shows details, plus and minus zoom, 0 fits.',
    hint: 'Drag to move, turn the wheel or pinch to zoom, click anything for details.',
    language: 'Language',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    dark: 'Dark',
    print: 'Print',
    find: 'Find and details',
    search: 'Search',
    filters: 'Filter',
    all: 'All',
    showAll: 'Show all',
    count: 'Found: {count}',
    none: 'Nothing is found. Change the words or the filter.',
    close: 'Close details',
    colon: ': ',
  },
  'zh-Hans': {
    drawing: '蓝图。用方向键在各项之间移动，按 Enter 查看详情，按加号或减号缩放，按 0 显示全图。',
    hint: '拖动可平移，滚轮或双指可缩放，点击任意一项可查看详情。',
    language: '语言',
    view: '视图',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全图',
    dark: '深色',
    print: '打印',
    find: '查找与详情',
    search: '搜索',
    filters: '筛选',
    all: '全部',
    showAll: '全部显示',
    count: '共 {count} 项',
    none: '没有找到。请更改搜索文字或筛选条件。',
    close: '关闭详情',
    colon: '：',
  },
};
