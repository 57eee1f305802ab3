import { useId } from 'react';
import { useStore } from 'zustand';
import { settingsStore } from '../../store/settings.ts';

interface WhoProps {
  readonly label: string;
  readonly hint: string;
}

/** The name under which one speaks: typed once, remembered, and not verified. */
export function Who({ label, hint }: WhoProps) {
  const id = useId();
  const name = useStore(settingsStore, (settings) => settings.name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="name"
        maxLength={200}
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ target }) => settingsStore.setState({ name: target.value })}
      />
      <small id={`${id}-hint`} className="quiet">
        {hint}
      </small>
    </div>
  );
}
