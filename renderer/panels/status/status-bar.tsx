import './status-bar.css';
import { useStore } from 'zustand';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/locales/sentences.ts';
import { languageName, shellSentences } from '../../../shared/locales/shell.ts';
import { countOf } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { openPanel } from '../../app/dialogs.ts';
import { checkStore } from '../../store/check.ts';
import { settingsStore, type ThemeChoice } from '../../store/settings.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { profileInForce, useFolderRules } from '../rules/in-force.ts';

/** Counts of the drawing at the left, what the interface looks like at the right. */
export function StatusBar({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const problems = useStore(checkStore, ({ rows }) => rows.length);
  const facts = [
    words.steps(countOf(document.steps)),
    words.links(countOf(document.links)),
    words.failPoints(countOf(document.failPoints)),
    words.waitPoints(countOf(document.waitPoints)),
    words.problems(problems),
  ];
  return (
    <footer className="status-bar">
      <p>{facts.join(' · ')}</p>
      <ProfileInForce document={document} />
      <LanguageChoice />
      <ThemeChoices />
    </footer>
  );
}

/** Which profile is in force and where it comes from; a click leads to the rules. */
function ProfileInForce({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(ruleSentences);
  const language = useLanguage();
  const rules = useFolderRules();
  const { name, source } = profileInForce(document, rules, words, language);
  const broken = rules.kind === 'broken';
  return (
    <button
      type="button"
      className={broken ? 'status-profile broken' : 'status-profile'}
      title={broken ? rules.sentence[language] : source}
      onClick={() => openPanel('rules')}
    >
      {[words.inForce(name), broken ? words.brokenShort : source].join(' · ')}
    </button>
  );
}

function LanguageChoice() {
  const words = useSentences(shellSentences);
  const language = useLanguage();
  return (
    <fieldset className="switch" aria-label={words.interfaceLanguage}>
      {INTERFACE_LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => settingsStore.setState({ language: tag })}
        >
          {tag === 'zh-Hans' ? '中文' : languageName(tag)}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeChoices() {
  const words = useSentences(shellSentences);
  const theme = useStore(settingsStore, (settings) => settings.theme);
  const names: Readonly<Record<ThemeChoice, string>> = {
    system: words.themeSystem,
    light: words.themeLight,
    dark: words.themeDark,
  };
  const choose = (value: string) => {
    const chosen = (['system', 'light', 'dark'] as const).find((known) => known === value);
    if (chosen) settingsStore.setState({ theme: chosen });
  };
  return (
    <select
      className="status-select"
      aria-label={words.theme}
      value={theme}
      onChange={({ target }) => choose(target.value)}
    >
      {Object.entries(names).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
