import { basename } from 'node:path';
import { type MenuItemConstructorOptions as Item, Menu, type WebContents } from 'electron';
import {
  COMMANDS,
  type Command,
  type CommandGroup,
  type CommandId,
  GROUP_NAMES,
  GROUPS,
} from '../../shared/commands/commands.ts';
import type { WindowState } from '../../shared/host/port.ts';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { acceleratorOf } from './accelerator.ts';
import { WORDS } from './words.ts';

export interface MenuParts {
  readonly contents: WebContents;
  readonly mac: boolean;
  recentPaths(): readonly string[];
  runCommand(id: CommandId): void;
  openPath(path: string): void;
}

/** What a menu shows; before the page says what makes sense, every command does. */
export type MenuState = Pick<WindowState, 'language'> & { readonly enabled: readonly CommandId[] | null };

/** Commands of which Chromium itself does the work, in fields of text as on the canvas. */
const EDITING: ReadonlyMap<string, 'copy' | 'cut' | 'paste'> = new Map([
  ['copy', 'copy'],
  ['cut', 'cut'],
  ['paste', 'paste'],
]);

/** Makes the program's menu out of the table of commands and puts it up. */
export function showMenu(parts: MenuParts, state: MenuState): void {
  const groups = GROUPS.map((group): Item => {
    const role: Item = group === 'help' ? { role: 'help' } : {};
    const submenu = [...commandItems(parts, state, group), ...additions(parts, state.language, group)];
    return { ...role, id: group, label: GROUP_NAMES[group][state.language], submenu };
  });
  const template = parts.mac ? [appMenu(state.language), ...groups] : groups;
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Shows which commands make sense, without building a menu that may be open right now anew. */
export function enableItems(enabled: readonly CommandId[]): void {
  const menu = Menu.getApplicationMenu();
  for (const id of commandIds()) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = isEnabled(id, enabled);
  }
}

/** Text can be copied wherever the focus is, so that the editing ones are never off. */
function isEnabled(id: CommandId, enabled: readonly CommandId[] | null): boolean {
  return EDITING.has(id) || (enabled?.includes(id) ?? true);
}

function commandIds(): CommandId[] {
  return Object.keys(COMMANDS) as CommandId[];
}

function commandItems(parts: MenuParts, state: MenuState, group: CommandGroup): Item[] {
  return commandIds()
    .filter((id) => COMMANDS[id].group === group)
    .flatMap((id, index): Item[] => {
      const { label, keys, parted }: Command = COMMANDS[id];
      const accelerator = acceleratorOf(keys[0] ?? '');
      const item: Item = {
        id,
        label: label[state.language],
        enabled: isEnabled(id, state.enabled),
        // The page itself takes the keys: it knows whether a field of text or the canvas has the focus.
        ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
        click: () => choose(parts, id),
      };
      return parted && index > 0 ? [{ type: 'separator' }, item] : [item];
    });
}

function choose({ contents, runCommand }: MenuParts, id: CommandId): void {
  const editing = EDITING.get(id);
  if (editing) contents[editing]();
  else runCommand(id);
}

function additions(parts: MenuParts, language: InterfaceLanguage, group: CommandGroup): Item[] {
  const words = WORDS[language];
  if (group === 'view') return [{ type: 'separator' }, { role: 'togglefullscreen', label: words.fullScreen }];
  if (group !== 'file') return [];
  // Without the shift, the key closes a tab.
  const end: Item = parts.mac
    ? { role: 'close', label: words.close, accelerator: 'Shift+CmdOrCtrl+W' }
    : { role: 'quit', label: words.quit };
  return [{ type: 'separator' }, recentMenu(parts, language), { type: 'separator' }, end];
}

function recentMenu(parts: MenuParts, language: InterfaceLanguage): Item {
  const words = WORDS[language];
  const files = parts.recentPaths().map((path): Item => {
    // An ampersand would mark a letter to press.
    const label = basename(path).replaceAll('&', '&&');
    return { label, click: () => parts.openPath(path) };
  });
  const submenu = files.length > 0 ? files : [{ label: words.noRecent, enabled: false }];
  return { id: 'recent', label: words.recent, submenu };
}

function appMenu(language: InterfaceLanguage): Item {
  const words = WORDS[language];
  return {
    label: words.appName,
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      { type: 'separator' },
      { role: 'quit', label: words.quit },
    ],
  };
}
