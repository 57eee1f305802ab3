import './shortcuts.css';
import { COMMANDS, type CommandId, GROUP_NAMES, GROUPS, keysOf, shownKey } from '../../../shared/commands/commands.ts';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { Dialog } from '../../app/dialog.tsx';
import { inBrowser, isMac } from '../../commands/keys.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { MoreInGuide } from '../user-guide/more.tsx';

/** Every command with its shortcuts, by menu, and what the keys do on the drawing. */
export function Shortcuts() {
  const words = useSentences(dialogSentences);
  const language = useLanguage();
  const shown = (key: string) => shownKey(key, isMac);
  const onCanvas = [
    ['← → ↑ ↓', words.arrows],
    [['←', '→', '↑', '↓'].map((arrow) => shown(`Alt+${arrow}`)).join(' '), words.altArrows],
    ['] [ }', words.bracketKeys],
    [words.pointer, words.box],
    [isMac ? '⇧' : 'Shift', words.shiftClick],
    ['Space', words.spaceKey],
  ] as const;
  return (
    <Dialog title={words.shortcuts} className="shortcuts-dialog" actions={<MoreInGuide page="drawing" />}>
      <p className="quiet">{words.shortcutsHint}</p>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3 className="section-title">{GROUP_NAMES[group][language]}</h3>
            <dl>
              {(Object.keys(COMMANDS) as CommandId[])
                .filter((id) => COMMANDS[id].group === group)
                .map((id) => (
                  <div key={id}>
                    <dt>{COMMANDS[id].label[language]}</dt>
                    <dd>
                      {keysOf(id, inBrowser).map((key) => (
                        <kbd key={key}>{shown(key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className="section-title">{words.onCanvas}</h3>
          <dl>
            {onCanvas.map(([key, does]) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  <kbd>{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
