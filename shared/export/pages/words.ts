import { dashed } from '../../text/joined.ts';

/** What pages say of their own, in the drawing's language. */
export interface PageWords {
  readonly blueprint: string;
  readonly page: (number: number, of: number) => string;
  readonly onPage: (number: number) => string;
  readonly goTo: (name: string) => string;
  readonly overview: (title: string) => string;
  readonly overviewShort: string;
  readonly tiling: (sheets: number, rows: number, columns: number, bands: number) => string;
  readonly tile: (label: string) => string;
  readonly place: (row: number, rows: number, column: number, columns: number) => string;
  readonly phases: string;
  readonly notes: string;
  readonly lanes: string;
  readonly legend: string;
  readonly title: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly leadsTo: (name: string, condition: string) => string;
  readonly tiedTo: (name: string) => string;
  readonly failPoint: (label: string, what: string) => string;
  readonly waitPoint: (label: string) => string;
  readonly moment: string;
  readonly part: string;
  readonly small: (points: number) => string;
  readonly smallSlide: (points: number) => string;
}

const WORDS: Readonly<Record<'en' | 'zh-Hans', PageWords>> = {
  en: {
    blueprint: 'Service blueprint',
    page: (number, of) => `Page ${number} of ${of}`,
    onPage: (number) => `Page ${number}`,
    goTo: (name) => `Go to: ${name}`,
    overview: (title) => dashed(['Overview', title], 'en'),
    overviewShort: 'Overview',
    tiling: (sheets, rows, columns, bands) =>
      `The drawing is spread over ${sheets} sheets, ${count(rows, 'row')} of ${columns}${bands > 1 ? `, shown here in ${bands} bands` : ''}. Where another sheet lies to the left or above, cut off that margin and lay the sheet over the neighbour’s strip until the crossed circles meet.`,
    tile: (label) => `Sheet ${label}`,
    place: (row, rows, column, columns) => `row ${row} of ${rows}, column ${column} of ${columns}`,
    phases: 'Phases',
    moment: 'Moment of truth',
    part: 'Has a blueprint of its own',
    notes: 'Notes',
    lanes: 'Lanes',
    legend: 'Legend',
    title: 'Title block',
    kinds: {
      decision: 'Decision',
      split: 'Split into parallel paths',
      wait: 'Wait',
      event: 'Event',
      evidence: 'Physical evidence',
      system: 'System',
      reserved: 'Reserved place',
    },
    leadsTo: (name, condition) => `Leads to: ${name}${condition === '' ? '' : ` (${condition})`}`,
    tiedTo: (name) => `Belongs to: ${name}`,
    failPoint: (label, what) => `Fail point ${label}${what === '' ? '' : `: ${what}`}`,
    waitPoint: (label) => `Wait point ${label}`,
    small: (points) =>
      `Names of steps measure ${points} points on the page of a phase. Over many sheets of paper they keep their size.`,
    smallSlide: (points) => `On the tallest slides names of steps measure ${points} points. Folded lanes make room.`,
  },
  'zh-Hans': {
    blueprint: '服务蓝图',
    page: (number, of) => `第 ${number} 页，共 ${of} 页`,
    onPage: (number) => `第 ${number} 页`,
    goTo: (name) => `转到：${name}`,
    overview: (title) => dashed(['总览', title], 'zh-Hans'),
    overviewShort: '总览',
    tiling: (sheets, rows, columns, bands) =>
      `图纸分印在 ${sheets} 张纸上，共 ${rows} 行，每行 ${columns} 张${bands > 1 ? `，下图分 ${bands} 段显示` : ''}。左侧或上方有相邻纸张时，裁去该侧白边，覆盖在相邻纸张的重叠条上，使带十字的圆圈重合。`,
    tile: (label) => `分幅 ${label}`,
    place: (row, rows, column, columns) => `第 ${row} 行（共 ${rows} 行），第 ${column} 列（共 ${columns} 列）`,
    phases: '阶段',
    moment: '关键时刻',
    part: '另有子蓝图',
    notes: '便签',
    lanes: '泳道',
    legend: '图例',
    title: '标题栏',
    kinds: {
      decision: '决策点',
      split: '并行分支',
      wait: '等待',
      event: '事件',
      evidence: '有形展示',
      system: '系统',
      reserved: '预留位置',
    },
    leadsTo: (name, condition) => `通向：${name}${condition === '' ? '' : `（${condition}）`}`,
    tiedTo: (name) => `属于：${name}`,
    failPoint: (label, what) => `失误点 ${label}${what === '' ? '' : `：${what}`}`,
    waitPoint: (label) => `等待点 ${label}`,
    small: (points) => `阶段页上的步骤名称仅 ${points} 磅。分幅到多张纸可保持原有大小。`,
    smallSlide: (points) => `最高的幻灯片上步骤名称仅 ${points} 磅。折叠部分泳道可腾出空间。`,
  },
};

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

export function pageWords(language: string): PageWords {
  return WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
