import { useState } from 'react';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { RulePage } from '../../../shared/report/rule-page.ts';
import type { OptionValue, SeveritySetting } from '../../../shared/rules/rule.ts';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const satisfies readonly SeveritySetting[];

interface RuleSettingsProps {
  readonly page: RulePage;
  readonly document: BlueprintDocument;
}

type Own = NonNullable<NonNullable<BlueprintDocument['ruleSettings']>['rules']>[string];

/** Writes what the document asks of one rule; nothing asked leaves nothing behind. */
function ask(document: BlueprintDocument, id: string, own: Own): void {
  const rules = { ...document.ruleSettings?.rules };
  const options = own.options && Object.keys(own.options).length > 0 ? own.options : undefined;
  const kept = { ...(own.severity ? { severity: own.severity } : {}), ...(options ? { options } : {}) };
  if (Object.keys(kept).length > 0) rules[id] = kept;
  else delete rules[id];
  const fields = { rules: Object.keys(rules).length > 0 ? rules : undefined };
  edit([{ edit: 'set-fields', args: { of: 'ruleSettings', fields } }]);
}

/** A rule's severity and options in this document. */
export function RuleSettings({ page, document }: RuleSettingsProps) {
  const words = useSentences(ruleSentences);
  const own = document.ruleSettings?.rules?.[page.id] ?? {};
  const profile = document.ruleSettings?.profile ?? 'recommended';
  const usual = page.severities.find(([name]) => name === profile)?.[1] ?? 'info';
  const weaker = own.severity !== undefined && SEVERITIES.indexOf(own.severity) < SEVERITIES.indexOf(usual);
  return (
    <div className="rule-settings">
      <SelectField
        label={words.severity}
        value={own.severity}
        empty={words.asProfile(words[usual])}
        options={SEVERITIES.map((severity) => [severity, words[severity]])}
        onChange={(value) => {
          const severity = SEVERITIES.find((one) => one === value);
          ask(document, page.id, {
            ...(own.options ? { options: own.options } : {}),
            ...(severity ? { severity } : {}),
          });
        }}
      />
      {weaker && <p className="rule-weaker">{words.weaker}</p>}
      {page.options.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          value={own.options?.[option.name]}
          onChange={(value) => {
            const { [option.name]: _, ...others } = own.options ?? {};
            const options = value === undefined ? others : { ...others, [option.name]: value };
            ask(document, page.id, { ...own, options });
          }}
        />
      ))}
    </div>
  );
}

type StoredOption = NonNullable<Own['options']>[string];

interface OptionFieldProps {
  readonly option: RulePage['options'][number];
  readonly value: StoredOption | undefined;
  readonly onChange: (value: StoredOption | undefined) => void;
}

/** An option as a number or as words, one a line; emptied it is as usual again. */
function OptionField({ option, value, onChange }: OptionFieldProps) {
  const words = useSentences(ruleSentences);
  const language = useLanguage();
  const shown = asText(value ?? option.value);
  const [typed, setTyped] = useState(shown);
  const isList = typeof option.value === 'object';
  const store = () => {
    const next = fromText(typed, option.value);
    onChange(next !== undefined && asText(next) !== asText(option.value) ? next : undefined);
    if (next === undefined) setTyped(asText(option.value));
  };
  return (
    <Field label={option.means[language]}>
      {({ id }) =>
        isList ? (
          <textarea
            id={id}
            className="input"
            rows={4}
            title={words.listHint}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={store}
          />
        ) : (
          <input
            id={id}
            className="input"
            inputMode="decimal"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={store}
          />
        )
      }
    </Field>
  );
}

function asText(value: OptionValue): string {
  return typeof value === 'object' ? value.join('\n') : String(value);
}

/** What was typed as a value of the option's type; undefined where it is none. */
function fromText(text: string, usual: OptionValue): StoredOption | undefined {
  if (typeof usual === 'object') {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }
  const number = Number(text.trim());
  return text.trim() !== '' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
