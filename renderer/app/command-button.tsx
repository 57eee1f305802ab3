import { COMMANDS, type CommandId, shownKey } from '../../shared/commands/commands.ts';
import { isMac } from '../commands/keys.ts';
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
  const { label, keys } = COMMANDS[id];
  return (
    <button
      type="button"
      className={className}
      disabled={!enabled}
      title={`${label[language]} (${shownKey(keys[0], isMac)})`}
      onClick={() => runCommand(id)}
    >
      {label[language]}
    </button>
  );
}

/** The same as an entry of a menu. */
export function CommandItem({ id, onDone }: { readonly id: CommandId; readonly onDone: () => void }) {
  const language = useLanguage();
  const enabled = useEditor((state) => isEnabled(id, state));
  const { label, keys } = COMMANDS[id];
  const run = () => {
    onDone();
    runCommand(id);
  };
  return (
    <button type="button" className="menu-item" disabled={!enabled} onClick={run}>
      <span>{label[language]}</span>
      <kbd>{shownKey(keys[0], isMac)}</kbd>
    </button>
  );
}
