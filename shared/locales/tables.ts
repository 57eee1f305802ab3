import { defineSentences } from './sentences.ts';

/** Sentences of the tables beside the drawing. */
export const tableSentences = defineSentences({
  en: {
    title: 'Tables',
    close: 'Close the tables',
    tables: 'Which table',
    matrix: 'Matrix',
    filter: 'Filter rows…',
    rows: (shown: number, all: number) =>
      shown === all ? (all === 1 ? '1 row' : `${all} rows`) : `${shown} of ${all} rows`,
    beside: 'Dock at the right',
    below: 'Dock below',
    resize: 'Size of the tables',
    columns: 'Columns…',
    addRow: 'Add a row',
    deleteRows: (count: number) => (count === 1 ? 'Delete the row' : `Delete ${count} rows`),
    hint: (fill: string) =>
      `Type to write, F2 to change, Enter and Tab to go on, ${fill} to fill down, Escape to leave.`,
    row: (number: number) => `Row ${number}`,
    newRow: 'New row: type or paste',
    empty: 'Nothing here yet.',
    emptyLinks: 'No link yet. Links are drawn from step to step.',
    emptyMarkers: 'None yet. They are put on a step or a link of the drawing.',
    nothingFits: 'No row holds these words.',
    sortUp: 'Sort from first to last',
    unnamed: 'Unnamed',
    cells: (lanes: number, columns: number) =>
      `${lanes === 1 ? '1 lane' : `${lanes} lanes`} × ${columns === 1 ? '1 column' : `${columns} columns`}`,
    matrixHint:
      'Type a name in a cell, Alt + Enter for one more in it; Alt + arrows or dragging move a step; Escape to leave.',
    place: (lane: string, column: number) => `${lane}, column ${column}`,
    noPhase: 'No phase',
    belowLanes: (lines: string) => `Below the last lane, and left out: ${lines}.`,
  },
  'zh-Hans': {
    title: '表格',
    close: '关闭表格',
    tables: '表格选择',
    matrix: '矩阵',
    filter: '筛选行…',
    rows: (shown: number, all: number) => (shown === all ? `${all} 行` : `${all} 行中的 ${shown} 行`),
    beside: '停靠在右侧',
    below: '停靠在下方',
    resize: '表格大小',
    columns: '显示列…',
    addRow: '添加一行',
    deleteRows: (count: number) => (count === 1 ? '删除此行' : `删除 ${count} 行`),
    hint: (fill: string) => `直接输入可填写，F2 修改，Enter 和 Tab 前往下一格，${fill} 向下填充，Esc 离开。`,
    row: (number: number) => `第 ${number} 行`,
    newRow: '新行：可输入或粘贴',
    empty: '暂无内容。',
    emptyLinks: '暂无连线。请在图中从一个步骤拖到另一个步骤。',
    emptyMarkers: '暂无标记。请在图中的步骤或连线上添加。',
    nothingFits: '没有符合这些文字的行。',
    sortUp: '从小到大排序',
    unnamed: '未命名',
    cells: (lanes: number, columns: number) => `${lanes} 条泳道 × ${columns} 列`,
    matrixHint: '在单元格中输入名称，Alt + Enter 在同一格再加一个；Alt + 方向键或拖动可移动步骤；Esc 离开。',
    place: (lane: string, column: number) => `${lane}，第 ${column} 列`,
    noPhase: '未分阶段',
    belowLanes: (lines: string) => `超出最后一条泳道，未放入：${lines}。`,
  },
});

/** Why a line cannot be kept in a cell. */
export const cellFaults = defineSentences({
  en: {
    fixed: 'This cell follows from others and cannot be typed.',
    locked: 'It is locked.',
    time: 'A time such as 5, 30 s, 2 h or 2–5–9 min.',
    cost: 'An amount such as 12.50 or 12.50 CNY.',
    number: 'A number, such as 5 or 2.5.',
    chance: 'A percentage from 0 to 100.',
    date: 'A day such as 2026-03-31.',
    truth: 'Yes or no.',
    word: 'One of the words that are offered.',
    name: 'The name of something that is there.',
    frequency: 'A number and in what, such as 3 / month.',
    feeling: 'From −2 to 2, and why, such as −1 kept waiting.',
    misfit: 'This does not fit here.',
  },
  'zh-Hans': {
    fixed: '此格由其他内容得出，不能填写。',
    locked: '该对象已锁定。',
    time: '时间，例如 5、30 秒、2 小时或 2–5–9 分钟。',
    cost: '金额，例如 12.50 或 12.50 CNY。',
    number: '数字，例如 5 或 2.5。',
    chance: '0 到 100 的百分数。',
    date: '日期，例如 2026-03-31。',
    truth: '是或否。',
    word: '请从给出的词语中选择。',
    name: '请填写已有对象的名称。',
    frequency: '次数和周期，例如 3 / 月。',
    feeling: '从 −2 到 2，可附原因，例如：−1 久等。',
    misfit: '内容不符合此格的要求。',
  },
});

/** Names of the tables of what is drawn. */
export const drawnTables = defineSentences({
  en: {
    steps: 'Steps',
    links: 'Links',
    failPoints: 'Fail points',
    waitPoints: 'Wait points',
    lanes: 'Lanes',
    phases: 'Phases',
  },
  'zh-Hans': {
    steps: '步骤',
    links: '连线',
    failPoints: '失误点',
    waitPoints: '等待点',
    lanes: '泳道',
    phases: '阶段',
  },
});
