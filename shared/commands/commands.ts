import type { Sentence } from '../model/refusal.ts';

export const GROUPS = ['file', 'edit', 'draw', 'check', 'view', 'help'] as const;
export type CommandGroup = (typeof GROUPS)[number];

/** Names of the groups, as menus are headed. */
export const GROUP_NAMES: Readonly<Record<CommandGroup, Sentence>> = {
  file: { en: 'File', 'zh-Hans': '文件' },
  edit: { en: 'Edit', 'zh-Hans': '编辑' },
  draw: { en: 'Draw', 'zh-Hans': '绘制' },
  check: { en: 'Check', 'zh-Hans': '检查' },
  view: { en: 'View', 'zh-Hans': '视图' },
  help: { en: 'Help', 'zh-Hans': '帮助' },
};

export interface Command {
  readonly label: Sentence;
  readonly group: CommandGroup;
  /** Shortcuts, the first being the one shown. `Mod` is ⌘ on macOS and Ctrl elsewhere; a bare key works on the canvas only. */
  readonly keys: readonly string[];
  /** Whether a menu parts it from what is above. */
  readonly parted?: true;
}

/** What can be done, as data: menus, toolbar, keys, palette and overviews of every host are made of it. */
export const COMMANDS = {
  new: { label: { en: 'New', 'zh-Hans': '新建' }, group: 'file', keys: ['Mod+n', 'Mod+Alt+n'] },
  gallery: {
    label: { en: 'New from an example…', 'zh-Hans': '从示例新建…' },
    group: 'file',
    keys: ['Mod+Alt+x'],
  },
  open: { label: { en: 'Open…', 'zh-Hans': '打开…' }, group: 'file', keys: ['Mod+o'] },
  'open-folder': {
    label: { en: 'Review a folder…', 'zh-Hans': '评审文件夹…' },
    group: 'file',
    keys: ['Mod+Alt+o'],
  },
  import: { label: { en: 'Import…', 'zh-Hans': '导入…' }, group: 'file', keys: ['Mod+i'] },
  save: { label: { en: 'Save', 'zh-Hans': '保存' }, group: 'file', keys: ['Mod+s'], parted: true },
  'save-as': { label: { en: 'Save as…', 'zh-Hans': '另存为…' }, group: 'file', keys: ['Mod+Shift+s'] },
  'save-template': {
    label: { en: 'Save as template…', 'zh-Hans': '另存为模板…' },
    group: 'file',
    keys: [],
  },
  versions: { label: { en: 'Saved versions…', 'zh-Hans': '历史版本…' }, group: 'file', keys: ['Mod+Alt+h'] },
  export: { label: { en: 'Export', 'zh-Hans': '导出' }, group: 'file', keys: ['Mod+e'], parted: true },
  'export-again': { label: { en: 'Export again', 'zh-Hans': '再次导出' }, group: 'file', keys: ['Mod+Alt+e'] },
  print: { label: { en: 'Print…', 'zh-Hans': '打印…' }, group: 'file', keys: ['Mod+p'] },
  preferences: {
    label: { en: 'Preferences…', 'zh-Hans': '偏好设置…' },
    group: 'file',
    keys: ['Mod+,'],
    parted: true,
  },
  'close-tab': { label: { en: 'Close', 'zh-Hans': '关闭' }, group: 'file', keys: ['Mod+w', 'Alt+w'] },

  undo: { label: { en: 'Undo', 'zh-Hans': '撤销' }, group: 'edit', keys: ['Mod+z'] },
  redo: { label: { en: 'Redo', 'zh-Hans': '重做' }, group: 'edit', keys: ['Mod+Shift+z', 'Mod+y'] },
  cut: { label: { en: 'Cut', 'zh-Hans': '剪切' }, group: 'edit', keys: ['Mod+x'], parted: true },
  copy: { label: { en: 'Copy', 'zh-Hans': '复制' }, group: 'edit', keys: ['Mod+c'] },
  'copy-picture': {
    label: { en: 'Copy as picture', 'zh-Hans': '复制为图片' },
    group: 'edit',
    keys: ['Mod+Alt+c'],
  },
  paste: { label: { en: 'Paste', 'zh-Hans': '粘贴' }, group: 'edit', keys: ['Mod+v'] },
  'paste-at': {
    label: { en: 'Paste at a place…', 'zh-Hans': '粘贴到指定位置…' },
    group: 'edit',
    keys: ['Mod+Shift+v'],
  },
  duplicate: { label: { en: 'Duplicate', 'zh-Hans': '创建副本' }, group: 'edit', keys: ['Mod+d'] },
  delete: { label: { en: 'Delete', 'zh-Hans': '删除' }, group: 'edit', keys: ['Delete', 'Backspace'] },
  rename: { label: { en: 'Rename', 'zh-Hans': '重命名' }, group: 'edit', keys: ['F2', 'Enter'] },
  'select-all': {
    label: { en: 'Select all steps', 'zh-Hans': '全选步骤' },
    group: 'edit',
    keys: ['Mod+a'],
    parted: true,
  },
  'select-kind': {
    label: { en: 'Select all of this kind', 'zh-Hans': '选择同类对象' },
    group: 'edit',
    keys: ['Shift+k'],
  },
  'select-connected': {
    label: { en: 'Select what is connected', 'zh-Hans': '选择相连的步骤' },
    group: 'edit',
    keys: ['Shift+c'],
  },
  fill: {
    label: { en: 'Fill a field for many steps…', 'zh-Hans': '批量填写步骤…' },
    group: 'edit',
    keys: ['Mod+Alt+f'],
    parted: true,
  },
  library: {
    label: { en: 'Library of the folder…', 'zh-Hans': '文件夹共享库…' },
    group: 'edit',
    keys: [],
  },
  find: { label: { en: 'Find and replace…', 'zh-Hans': '查找和替换…' }, group: 'edit', keys: ['Mod+f'] },

  next: {
    label: { en: 'Next step, or one in the link', 'zh-Hans': '下一步骤，或在连线中插入' },
    group: 'draw',
    keys: ['n'],
  },
  'hand-over': {
    label: { en: 'Hand over to the lane below', 'zh-Hans': '移交到下方泳道' },
    group: 'draw',
    keys: ['Tab'],
  },
  follow: { label: { en: 'What can follow…', 'zh-Hans': '后续步骤…' }, group: 'draw', keys: ['Shift+n'] },
  link: { label: { en: 'Link to…', 'zh-Hans': '连线到…' }, group: 'draw', keys: ['l'] },
  note: { label: { en: 'Note', 'zh-Hans': '便签' }, group: 'draw', keys: ['m'] },
  'fail-point': { label: { en: 'Fail point', 'zh-Hans': '失误点' }, group: 'draw', keys: ['f'], parted: true },
  'wait-point': { label: { en: 'Wait point', 'zh-Hans': '等待点' }, group: 'draw', keys: ['w'] },
  decision: { label: { en: 'Make a decision', 'zh-Hans': '设为决策点' }, group: 'draw', keys: ['d'] },
  'open-part': {
    label: { en: 'Open the sub-blueprint', 'zh-Hans': '打开子蓝图' },
    group: 'draw',
    keys: ['Shift+Enter'],
  },
  pin: { label: { en: 'Pin for Tidy', 'zh-Hans': '整理时固定位置' }, group: 'draw', keys: ['p'] },
  lock: { label: { en: 'Lock or unlock', 'zh-Hans': '锁定或解锁' }, group: 'draw', keys: ['Mod+Shift+l'] },
  'align-column': {
    label: { en: 'Align in one column', 'zh-Hans': '对齐到同一列' },
    group: 'draw',
    keys: ['Shift+v'],
    parted: true,
  },
  'align-lane': { label: { en: 'Align in one lane', 'zh-Hans': '对齐到同一泳道' }, group: 'draw', keys: ['Shift+h'] },
  distribute: {
    label: { en: 'Distribute over the columns', 'zh-Hans': '按列均匀分布' },
    group: 'draw',
    keys: ['Shift+d'],
  },
  'add-column': {
    label: { en: 'Insert a column', 'zh-Hans': '插入一列' },
    group: 'draw',
    keys: ['Mod+Alt+ArrowRight'],
    parted: true,
  },
  'remove-column': {
    label: { en: 'Remove the column', 'zh-Hans': '删除所在列' },
    group: 'draw',
    keys: ['Mod+Alt+Backspace'],
  },
  fold: { label: { en: 'Fold or unfold', 'zh-Hans': '折叠或展开' }, group: 'draw', keys: ['Mod+.'] },
  'split-lane': { label: { en: 'Split the lane by actor', 'zh-Hans': '按执行者拆分泳道' }, group: 'draw', keys: [] },
  'split-step': { label: { en: 'Split the step in two', 'zh-Hans': '拆分步骤' }, group: 'draw', keys: ['Shift+s'] },
  'merge-steps': { label: { en: 'Merge the steps', 'zh-Hans': '合并步骤' }, group: 'draw', keys: ['Shift+j'] },
  'reset-route': { label: { en: 'Reset the route', 'zh-Hans': '重置走向' }, group: 'draw', keys: ['Shift+r'] },
  tidy: { label: { en: 'Tidy', 'zh-Hans': '整理布局' }, group: 'draw', keys: ['t'], parted: true },
  'tidy-selection': {
    label: { en: 'Tidy the selected steps', 'zh-Hans': '整理所选步骤' },
    group: 'draw',
    keys: ['Shift+t'],
  },
  'tidy-lane': { label: { en: 'Tidy the lane', 'zh-Hans': '整理所在泳道' }, group: 'draw', keys: ['Shift+l'] },
  'tidy-phase': { label: { en: 'Tidy the phase', 'zh-Hans': '整理所在阶段' }, group: 'draw', keys: ['Shift+p'] },

  check: { label: { en: 'Check now', 'zh-Hans': '立即检查' }, group: 'check', keys: ['Mod+Enter'] },
  'next-problem': {
    label: { en: 'Next problem', 'zh-Hans': '下一个问题' },
    group: 'check',
    keys: ['F8'],
  },
  'previous-problem': {
    label: { en: 'Previous problem', 'zh-Hans': '上一个问题' },
    group: 'check',
    keys: ['Shift+F8'],
  },
  'safe-fixes': {
    label: { en: 'Do all safe fixes', 'zh-Hans': '执行所有安全修复' },
    group: 'check',
    keys: ['Mod+Alt+Enter'],
  },
  guide: {
    label: { en: 'Guide through the six steps', 'zh-Hans': '六步引导' },
    group: 'check',
    keys: ['Mod+Alt+g'],
  },
  report: { label: { en: 'Report…', 'zh-Hans': '报告…' }, group: 'check', keys: ['Mod+Shift+e'], parted: true },
  rules: { label: { en: 'Rules…', 'zh-Hans': '规则…' }, group: 'check', keys: ['Mod+Alt+l'] },

  review: { label: { en: 'Review', 'zh-Hans': '评审' }, group: 'check', keys: ['Mod+Alt+v'], parted: true },
  remark: { label: { en: 'Remark', 'zh-Hans': '批注' }, group: 'check', keys: ['Mod+Alt+m', 'r'] },
  'take-in': { label: { en: 'Take in a returned copy…', 'zh-Hans': '收回评审副本…' }, group: 'check', keys: [] },

  palette: {
    label: { en: 'Go to or do anything…', 'zh-Hans': '查找命令或对象…' },
    group: 'view',
    keys: ['Mod+k', 'Mod+Shift+p'],
  },
  present: { label: { en: 'Present', 'zh-Hans': '演示' }, group: 'view', keys: ['F5'], parted: true },
  'present-here': {
    label: { en: 'Present from the selected step', 'zh-Hans': '从所选步骤开始演示' },
    group: 'view',
    keys: ['Shift+F5'],
  },
  filter: { label: { en: 'Filter…', 'zh-Hans': '筛选…' }, group: 'view', keys: ['Mod+Shift+f'] },
  compare: {
    label: { en: 'Compare with…', 'zh-Hans': '对比蓝图…' },
    group: 'view',
    keys: ['Mod+Alt+z'],
  },
  'compare-pair': {
    label: { en: 'Compare with its as-is or to-be', 'zh-Hans': '与对应的现状图或未来图对比' },
    group: 'view',
    keys: [],
  },
  minimap: { label: { en: 'Overview map', 'zh-Hans': '缩略图' }, group: 'view', keys: ['Mod+Shift+m'] },
  rows: { label: { en: 'Rows…', 'zh-Hans': '附加行…' }, group: 'view', keys: ['Shift+w'] },
  'drawing-theme': { label: { en: 'Drawing theme…', 'zh-Hans': '蓝图主题…' }, group: 'view', keys: [] },
  'canvas-problems': {
    label: { en: 'Problems on the canvas', 'zh-Hans': '在画布上显示问题' },
    group: 'view',
    keys: ['Mod+Alt+p'],
  },
  'remark-signs': { label: { en: 'Signs of remarks', 'zh-Hans': '批注标记' }, group: 'view', keys: [] },
  record: {
    label: { en: 'Record of the method', 'zh-Hans': '方法记录' },
    group: 'view',
    keys: ['Mod+Alt+r'],
    parted: true,
  },
  tables: { label: { en: 'Tables', 'zh-Hans': '表格' }, group: 'view', keys: ['Mod+j'] },
  matrix: { label: { en: 'Matrix', 'zh-Hans': '矩阵' }, group: 'view', keys: [] },
  outline: { label: { en: 'Outline', 'zh-Hans': '大纲' }, group: 'view', keys: ['Mod+Shift+o'] },
  fit: { label: { en: 'Fit', 'zh-Hans': '显示全图' }, group: 'view', keys: ['Mod+1', 'Shift+1'], parted: true },
  'actual-size': { label: { en: 'Actual size', 'zh-Hans': '实际大小' }, group: 'view', keys: ['Mod+0'] },
  'zoom-in': { label: { en: 'Zoom in', 'zh-Hans': '放大' }, group: 'view', keys: ['Mod+=', '+'] },
  'zoom-out': { label: { en: 'Zoom out', 'zh-Hans': '缩小' }, group: 'view', keys: ['Mod+-', '-'] },
  'next-tab': {
    label: { en: 'Next blueprint', 'zh-Hans': '下一个蓝图' },
    group: 'view',
    keys: ['Control+Tab', 'Alt+PageDown'],
    parted: true,
  },
  'previous-tab': {
    label: { en: 'Previous blueprint', 'zh-Hans': '上一个蓝图' },
    group: 'view',
    keys: ['Control+Shift+Tab', 'Alt+PageUp'],
  },
  'next-review': {
    label: { en: 'Next blueprint to review', 'zh-Hans': '下一个待评审的蓝图' },
    group: 'view',
    keys: ['Mod+Alt+j'],
    parted: true,
  },
  'previous-review': {
    label: { en: 'Previous blueprint to review', 'zh-Hans': '上一个待评审的蓝图' },
    group: 'view',
    keys: ['Mod+Alt+k'],
  },

  'user-guide': { label: { en: 'User guide', 'zh-Hans': '用户指南' }, group: 'help', keys: ['Shift+F1'] },
  learn: { label: { en: 'Tutorial', 'zh-Hans': '入门教程' }, group: 'help', keys: ['Mod+Alt+u'] },
  'next-task': { label: { en: 'Next task', 'zh-Hans': '下一个任务' }, group: 'help', keys: ['Mod+Alt+y'] },
  'previous-task': { label: { en: 'Previous task', 'zh-Hans': '上一个任务' }, group: 'help', keys: ['Mod+Alt+b'] },
  'show-task': { label: { en: 'Show me the task', 'zh-Hans': '演示此任务' }, group: 'help', keys: ['Mod+Alt+s'] },
  shortcuts: {
    label: { en: 'Keyboard shortcuts', 'zh-Hans': '键盘快捷键' },
    group: 'help',
    keys: ['F1', '?'],
    parted: true,
  },
  about: { label: { en: 'About', 'zh-Hans': '关于' }, group: 'help', keys: [] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;

/** Keys that a browser keeps for itself: pages never see them. */
const BROWSERS_OWN: ReadonlySet<string> = new Set(['Mod+n', 'Mod+w', 'Control+Tab', 'Control+Shift+Tab']);

/** The shortcuts of a command that work: in a browser without those that it keeps for itself. */
export function keysOf(id: CommandId, inBrowser: boolean): readonly string[] {
  const keys: readonly string[] = COMMANDS[id].keys;
  return inBrowser ? keys.filter((key) => !BROWSERS_OWN.has(key)) : keys;
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Control: 'Ctrl',
};
const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Control: '⌃',
  Backspace: '⌫',
  Delete: '⌦',
  Enter: '↩',
};

/** A shortcut as people of a system read it: `Ctrl+Z`, `⌘Z`. */
export function shownKey(key: string, mac: boolean): string {
  const parts = key === '+' ? ['+'] : key.split('+');
  const shown = parts.map((part) => {
    if (mac && MAC_SIGNS[part]) return MAC_SIGNS[part];
    if (part === 'Mod') return 'Ctrl';
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return shown.join(mac ? '' : '+');
}
