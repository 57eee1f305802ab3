import './preferences.css';
import { useId } from 'react';
import { useStore } from 'zustand';
import { dialogSentences } from '../../../shared/locales/dialogs.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/locales/sentences.ts';
import { languageName, wordSentences } from '../../../shared/locales/shell.ts';
import { TIME_UNITS } from '../../../shared/model/schema/values.ts';
import { Dialog } from '../../app/dialog.tsx';
import { type Settings, settingsStore, TEXT_SIZES, THEME_CHOICES } from '../../store/settings.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';

const CURRENCIES = ['CNY', 'EUR', 'USD', 'GBP', 'JPY', 'HKD', 'SGD', 'CHF', 'AUD', 'CAD'];

function set(change: Partial<Settings>): void {
  settingsStore.setState(change);
}

/** What holds for every document: each choice takes effect at once and is kept. */
export function Preferences() {
  const words = useSentences(dialogSentences);
  const terms = useSentences(wordSentences);
  const hint = useId();
  const settings = useStore(settingsStore);
  const themes = { system: words.themeSystem, light: words.themeLight, dark: words.themeDark };
  const currencies = [...new Set([settings.currency, ...CURRENCIES])];
  return (
    <Dialog title={words.preferences} className="preferences-dialog">
      <div className="preference-fields">
        <SelectField
          label={words.language}
          value={settings.language}
          options={INTERFACE_LANGUAGES.map((tag) => [tag, languageName(tag)])}
          onChange={(value) => set({ language: value === 'zh-Hans' ? 'zh-Hans' : 'en' })}
        />
        <SelectField
          label={words.theme}
          value={settings.theme}
          options={THEME_CHOICES.map((theme) => [theme, themes[theme]])}
          onChange={(value) => set({ theme: THEME_CHOICES.find((theme) => theme === value) ?? 'system' })}
        />
        <Field label={words.yourName}>
          {({ id }) => (
            <>
              <input
                id={id}
                className="input"
                maxLength={200}
                value={settings.name}
                aria-describedby={hint}
                onChange={({ target }) => set({ name: target.value })}
              />
              <p id={hint} className="quiet">
                {words.nameHint}
              </p>
            </>
          )}
        </Field>
        <SelectField
          label={words.timeUnit}
          value={settings.timeUnit}
          options={TIME_UNITS.map((unit) => [unit, terms[unit]])}
          onChange={(value) => set({ timeUnit: TIME_UNITS.find((unit) => unit === value) ?? 'minute' })}
        />
        <SelectField
          label={words.currency}
          value={settings.currency}
          options={currencies.map((currency) => [currency, currency])}
          onChange={(value) => value !== undefined && set({ currency: value })}
        />
        <SelectField
          label={words.font}
          value={settings.font}
          options={[
            ['product', words.fontProduct],
            ['system', words.fontSystem],
          ]}
          onChange={(value) => set({ font: value === 'system' ? 'system' : 'product' })}
        />
        <SelectField
          label={words.textSize}
          value={String(settings.textSize)}
          options={TEXT_SIZES.map((size) => [String(size), `${size}%`])}
          onChange={(value) => set({ textSize: Number(value) })}
        />
      </div>
      <p className="quiet">{words.drawingFont}</p>
    </Dialog>
  );
}
