import { COMMANDS, type CommandId, keysOf, shownKey } from '../../shared/commands/commands.ts';
import { inBrowser, isMac } from '../commands/keys.ts';
import { isEnabled, runCommand } from '../commands/run.ts';
import { useEditor, useLanguage } from '../store/use-store.ts';

interface CommandButtonProps {
  readonly id: CommandId;
  readonly className?: string;
}

/** A button of the command table, with its shortcut as tooltip. */
export function CommandButton({ id, className = 'button' }: CommandButtonProps) {
  const language = useLanguage();
  const enabled = useEditor((state) => isEnabled(id, state));
  const { label } = COMMANDS[id];
  return (
    <button
      type="button"
      className={className}
      disabled={!enabled}
      title={[label[language], keyOf(id)].filter(Boolean).join(' · ')}
      onClick={() => runCommand(id)}
    >
      {label[language]}
    </button>
  );
}

/** The shortcut of a command as it is shown; empty where it has none here. */
export function keyOf(id: CommandId): string {
  const [key] = keysOf(id, inBrowser);
  return key === undefined ? '' : shownKey(key, isMac);
}

interface CommandItemProps {
  readonly id: CommandId;
  /** Whether a line parts it from what is above. */
  readonly parted: boolean;
  readonly onDone: () => void;
}

/** The same as an entry of a menu. */
export function CommandItem({ id, parted, onDone }: CommandItemProps) {
  const language = useLanguage();
  const enabled = useEditor((state) => isEnabled(id, state));
  const { label } = COMMANDS[id];
  const run = () => {
    onDone();
    runCommand(id);
  };
  return (
    <button type="button" className={parted ? 'menu-item parted' : 'menu-item'} disabled={!enabled} onClick={run}>
      <span>{label[language]}</span>
      <kbd>{keyOf(id)}</kbd>
    </button>
  );
}
