import './rules.css';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { RULES, stepOfRule } from '../../../shared/rules/registry.ts';
import { PROFILE_NAMES, PROFILES, type Rule } from '../../../shared/rules/rule.ts';
import { profileOf } from '../../../shared/rules/settings.ts';
import { Dialog } from '../../app/dialog.tsx';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { holdsWords, typedWords } from '../find/typed-words.ts';
import { SelectField } from '../inspector/fields.tsx';
import { MoreInGuide } from '../user-guide/more.tsx';
import { FolderLine } from './folder-line.tsx';
import { shortProfile, useFolderSettings } from './in-force.ts';
import { Page } from './page.tsx';
import { Standing } from './standing.tsx';
import { ruleStore } from './state.ts';

const ALL: readonly (readonly [string, Rule])[] = Object.entries(RULES);

/** Every rule with its page, and what this document asks of it. */
export function Rules({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(ruleSentences);
  const language = useLanguage();
  const folder = useFolderSettings();
  const { id } = useStore(ruleStore);
  const [query, setQuery] = useState('');
  const found = useMemo(() => matching(query), [query]);
  return (
    <Dialog title={words.title} className="rules-dialog" actions={<MoreInGuide page="problems" />}>
      <div className="rules">
        <div className="rules-side">
          <SelectField
            label={words.profile}
            value={document.ruleSettings?.profile}
            empty={words.unset(shortProfile(profileOf({}, folder ? { folder } : {}), language))}
            options={PROFILES.map((profile) => [profile, PROFILE_NAMES[profile][language]])}
            onChange={(profile) => edit([{ edit: 'set-fields', args: { of: 'ruleSettings', fields: { profile } } }])}
          />
          <FolderLine />
          <input
            className="input"
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
          <nav className="rules-list" aria-label={words.title}>
            {found.length === 0 && <p className="quiet">{words.none}</p>}
            {METHOD_STEPS.map(({ number, name }) => (
              <RulesOfStep
                key={number}
                title={words.step(number, name[language])}
                rules={found.filter(([rule]) => stepOfRule(rule) === number)}
                shown={id}
              />
            ))}
          </nav>
        </div>
        <Page key={id} id={id} document={document} />
      </div>
    </Dialog>
  );
}

/** Rules whose id, title or law holds every word typed, in either language. */
function matching(query: string): readonly (readonly [string, Rule])[] {
  const wanted = typedWords(query);
  return ALL.filter(([id, { title, law }]) =>
    holdsWords([id, title.en, title['zh-Hans'], law.en, law['zh-Hans']].join(' '), wanted),
  );
}

interface RulesOfStepProps {
  readonly title: string;
  readonly rules: readonly (readonly [string, Rule])[];
  readonly shown: string;
}

function RulesOfStep({ title, rules, shown }: RulesOfStepProps) {
  const language = useLanguage();
  const locked = new Set(useFolderSettings()?.locked);
  if (rules.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <ul>
        {rules.map(([id, rule]) => (
          <li key={id}>
            <button
              type="button"
              className="rule-entry"
              aria-current={id === shown ? 'page' : undefined}
              title={rule.law[language]}
              onClick={() => ruleStore.setState({ id })}
            >
              <span>{rule.title[language]}</span>
              <Standing id={id} locked={locked.has(id)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
