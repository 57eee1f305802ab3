import { COMMANDS, type CommandId } from '../../shared/commands/commands.ts';
import { isEnabled, runCommand } from '../commands/run.ts';
import { host } from '../host/host.ts';
import { editorStore } from '../store/editor.ts';
import { folderStore } from '../store/folder.ts';
import { learnStore } from '../store/learn.ts';
import { settingsStore } from '../store/settings.ts';
import { closeWindow } from './closing.ts';
import { openHandle } from './files.ts';
import { openFolder } from './folder.ts';

/** In a field of text these mean the field: a menu of the system does not know where the keyboard is. */
const IN_FIELDS: Readonly<Partial<Record<CommandId, string>>> = {
  undo: 'undo',
  redo: 'redo',
  'select-all': 'selectAll',
  delete: 'delete',
};

function runFromMenu(id: CommandId): void {
  const inField = IN_FIELDS[id];
  const field = document.activeElement;
  // A cell of a table that nobody types in yet is no field of text.
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const typing = isField && !field.matches('.cell-field:not(.typing)');
  // An empty field has nothing of its own to take back: then the blueprint is meant.
  const ofField = typing && (field.value !== '' || id === 'delete');
  if (inField !== undefined && ofField) document.execCommand(inField);
  else runCommand(id);
}

/** Does what the host's own menus and the system ask for, and tells the host what its menus should show. */
export function startMenus(): void {
  host.listen((event) => {
    if (event.type === 'open') void openHandle(event.handle);
    else if (event.type === 'open-folder') void openFolder(event.folder);
    else if (event.type === 'command') runFromMenu(event.id);
    else void closeWindow();
  });
  if (host.capabilities.kind !== 'electron') return;
  let told = '';
  const tell = () => {
    const { language, theme } = settingsStore.getState();
    const state = editorStore.getState();
    const enabled = (Object.keys(COMMANDS) as CommandId[]).filter((id) => isEnabled(id, state));
    const now = JSON.stringify([language, theme, enabled]);
    if (now === told) return;
    told = now;
    void host.windowState({ language, theme, enabled });
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      tell();
    });
  };
  editorStore.subscribe(soon);
  settingsStore.subscribe(soon);
  folderStore.subscribe(soon);
  learnStore.subscribe(soon);
  tell();
}
