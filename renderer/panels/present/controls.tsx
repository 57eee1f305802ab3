import { presentSentences } from '../../../shared/locales/present.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { FieldError } from '../../app/field-error.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import type { Toggle } from './keys.ts';
import type { useFullScreen } from './use-full-screen.ts';

interface ControlsProps {
  readonly index: number;
  readonly count: number;
  /** Of the place that is shown. */
  readonly title: string;
  readonly on: Readonly<Record<Toggle, boolean>>;
  readonly screen: ReturnType<typeof useFullScreen>;
  readonly onGo: (index: number) => void;
  readonly onToggle: (name: Toggle) => void;
  readonly onEnd: () => void;
}

/** Where one is on the walk, and what can be done. */
export function Controls({ index, count, title, on, screen, onGo, onToggle, onEnd }: ControlsProps) {
  const words = useSentences(presentSentences);
  const language = useLanguage();
  const place = words.place(index + 1, count);
  return (
    <div className="present-controls">
      <button type="button" className="button" disabled={index === 0} onClick={() => onGo(index - 1)}>
        {words.previous}
      </button>
      <button type="button" className="button primary" disabled={index === count - 1} onClick={() => onGo(index + 1)}>
        {words.next}
      </button>
      <input
        type="range"
        className="present-progress"
        aria-label={words.progress}
        aria-valuetext={labelled(place, title, language)}
        min={0}
        max={count - 1}
        value={index}
        onChange={({ target }) => onGo(Number(target.value))}
      />
      <span className="present-place">{place}</span>
      <Switch label={words.notes} keyName="N" on={on.notes} onClick={() => onToggle('notes')} />
      <Switch label={words.presenter} keyName="P" on={on.presenter} onClick={() => onToggle('presenter')} />
      <Switch label={words.fullScreen} keyName="F" on={screen.on} onClick={screen.toggle} />
      <button type="button" className="button" title="Esc" onClick={onEnd}>
        {words.end}
      </button>
      {screen.refused && <FieldError>{words.noFullScreen}</FieldError>}
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly keyName: string;
  readonly on: boolean;
  readonly onClick: () => void;
}

function Switch({ label, keyName, on, onClick }: SwitchProps) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={on}
      aria-keyshortcuts={keyName}
      title={`${label} · ${keyName}`}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
