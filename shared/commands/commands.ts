import type { Sentence } from '../model/refusal.ts';

export interface Command {
  readonly label: Sentence;
  readonly group: 'file' | 'edit' | 'draw' | 'check' | 'view';
  /** Shortcuts, the first being the one shown. `Mod` is ⌘ on macOS and Ctrl elsewhere; a bare key works on the canvas only. */
  readonly keys: readonly string[];
}

/** What can be done, as data: menus, toolbar, keys and overviews of every host are made of it. */
export const COMMANDS = {
  new: { label: { en: 'New', 'zh-Hans': '新建' }, group: 'file', keys: ['Mod+Alt+n'] },
  open: { label: { en: 'Open…', 'zh-Hans': '打开…' }, group: 'file', keys: ['Mod+o'] },
  save: { label: { en: 'Save', 'zh-Hans': '保存' }, group: 'file', keys: ['Mod+s'] },
  'save-as': { label: { en: 'Save as…', 'zh-Hans': '另存为…' }, group: 'file', keys: ['Mod+Shift+s'] },
  export: { label: { en: 'Export', 'zh-Hans': '导出' }, group: 'file', keys: ['Mod+e'] },
  undo: { label: { en: 'Undo', 'zh-Hans': '撤销' }, group: 'edit', keys: ['Mod+z'] },
  redo: { label: { en: 'Redo', 'zh-Hans': '重做' }, group: 'edit', keys: ['Mod+Shift+z', 'Mod+y'] },
  delete: { label: { en: 'Delete', 'zh-Hans': '删除' }, group: 'edit', keys: ['Delete', 'Backspace'] },
  'select-all': { label: { en: 'Select all steps', 'zh-Hans': '全选步骤' }, group: 'edit', keys: ['Mod+a'] },
  rename: { label: { en: 'Rename', 'zh-Hans': '重命名' }, group: 'edit', keys: ['F2', 'Enter'] },
  next: { label: { en: 'Next step', 'zh-Hans': '下一步骤' }, group: 'draw', keys: ['n'] },
  'hand-over': {
    label: { en: 'Hand over to the lane below', 'zh-Hans': '移交到下方泳道' },
    group: 'draw',
    keys: ['Tab'],
  },
  link: { label: { en: 'Link to…', 'zh-Hans': '连线到…' }, group: 'draw', keys: ['l'] },
  'fail-point': { label: { en: 'Fail point', 'zh-Hans': '失误点' }, group: 'draw', keys: ['f'] },
  'wait-point': { label: { en: 'Wait point', 'zh-Hans': '等待点' }, group: 'draw', keys: ['w'] },
  decision: { label: { en: 'Make a decision', 'zh-Hans': '设为决策点' }, group: 'draw', keys: ['d'] },
  pin: { label: { en: 'Pin', 'zh-Hans': '固定位置' }, group: 'draw', keys: ['p'] },
  tidy: { label: { en: 'Tidy', 'zh-Hans': '整理布局' }, group: 'draw', keys: ['t'] },
  check: { label: { en: 'Check now', 'zh-Hans': '立即检查' }, group: 'check', keys: ['Mod+Enter'] },
  fit: { label: { en: 'Fit', 'zh-Hans': '显示全图' }, group: 'view', keys: ['Mod+1', 'Shift+1'] },
  'actual-size': { label: { en: 'Actual size', 'zh-Hans': '实际大小' }, group: 'view', keys: ['Mod+0'] },
  'zoom-in': { label: { en: 'Zoom in', 'zh-Hans': '放大' }, group: 'view', keys: ['Mod+=', '+'] },
  'zoom-out': { label: { en: 'Zoom out', 'zh-Hans': '缩小' }, group: 'view', keys: ['Mod+-', '-'] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;

/** A shortcut as people of a system read it: `Ctrl+Z`, `⌘Z`. */
export function shownKey(key: string, mac: boolean): string {
  const parts = key.split('+').map((part) => (part.length === 1 ? part.toUpperCase() : part));
  if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  const signs: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  return parts.map((part) => signs[part] ?? part).join('');
}
