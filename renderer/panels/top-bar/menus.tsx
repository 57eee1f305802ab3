import { COMMANDS, type CommandGroup, type CommandId, GROUP_NAMES } from '../../../shared/commands/commands.ts';
import { CommandItem } from '../../app/command-button.tsx';
import { Popup } from '../../app/popup.tsx';
import { useLanguage } from '../../store/use-store.ts';

const SHOWN: readonly CommandGroup[] = ['file', 'edit', 'draw', 'view', 'help'];

/** The menus, made of the command table; a host with menus of its own shows the same there. */
export function Menus() {
  const language = useLanguage();
  return (
    <div className="menus">
      {SHOWN.map((group) => (
        <Popup key={group} label={GROUP_NAMES[group][language]} buttonClass="button bare" menu>
          {(close) =>
            idsOf(group).map((id) => <CommandItem key={id} id={id} parted={'parted' in COMMANDS[id]} onDone={close} />)
          }
        </Popup>
      ))}
    </div>
  );
}

function idsOf(group: CommandGroup): CommandId[] {
  const ids = Object.keys(COMMANDS) as CommandId[];
  return ids.filter((id) => COMMANDS[id].group === group);
}
