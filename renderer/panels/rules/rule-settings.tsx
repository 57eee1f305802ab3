import { useState } from 'react';
import { ruleSentences } from '../../../shared/locales/rules.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { RulePage } from '../../../shared/report/rule-page.ts';
import type { OptionValue, RuleOptions, SeveritySetting } from '../../../shared/rules/rule.ts';
import { ruleOf } from '../../../shared/rules/sentences.ts';
import { type FolderSettings, resolveRule } from '../../../shared/rules/settings.ts';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { useFolderSettings } from './in-force.ts';

const RANK: Readonly<Record<SeveritySetting, number>> = { off: 0, info: 1, warning: 2, error: 3 };
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
  const folder = useFolderSettings();
  const own = document.ruleSettings?.rules?.[page.id] ?? {};
  const { usual, least, locked, options, held } = standingOf(page.id, document, folder);
  const isWeaker = (severity: SeveritySetting, than: SeveritySetting) => RANK[severity] < RANK[than];
  const weaker = own.severity !== undefined && !held && isWeaker(own.severity, usual);
  const allowed = SEVERITIES.filter((one) => !locked || one === own.severity || !isWeaker(one, least));
  const empty = folder?.rules?.[page.id]?.severity === usual ? words.asFolder : words.asProfile;
  return (
    <div className="rule-settings">
      <SelectField
        label={words.severity}
        value={own.severity}
        empty={empty(words[usual])}
        options={allowed.map((severity) => [severity, words[severity]])}
        onChange={(value) => {
          const severity = SEVERITIES.find((one) => one === value);
          ask(document, page.id, {
            ...(own.options ? { options: own.options } : {}),
            ...(severity ? { severity } : {}),
          });
        }}
      />
      {locked && <p className="rule-locked">{words.locked}</p>}
      {held && <p className="rule-weaker">{words.held(words[least])}</p>}
      {weaker && <p className="rule-weaker">{words.weaker}</p>}
      {page.options.map((option) => (
        <OptionField
          key={option.name}
          option={{ ...option, value: options[option.name] ?? option.value }}
          value={locked ? undefined : own.options?.[option.name]}
          locked={locked}
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

interface Standing {
  /** The severity where the document asks nothing of the rule. */
  readonly usual: SeveritySetting;
  /** What the folder and its profile ask. */
  readonly least: SeveritySetting;
  readonly options: RuleOptions;
  readonly locked: boolean;
  /** Whether the document asks for less than a lock lets it. */
  readonly held: boolean;
}

/** What holds for a rule where the document asks nothing of it, and what the folder leaves it to ask. */
function standingOf(id: string, document: BlueprintDocument, folder: FolderSettings | undefined): Standing {
  const rule = ruleOf(id);
  if (!rule) return { usual: 'info', least: 'off', locked: false, options: {}, held: false };
  const input = folder ? { folder } : {};
  const { [id]: _, ...rules } = document.ruleSettings?.rules ?? {};
  const without = { ...document, ruleSettings: { ...document.ruleSettings, rules } };
  const asked = resolveRule(id, rule, without, { ...input, ignoreDocumentSettings: true }).resolved;
  const { weakening } = resolveRule(id, rule, document, input);
  return {
    usual: resolveRule(id, rule, without, input).resolved.severity,
    least: asked.severity,
    locked: folder?.locked?.includes(id) === true,
    options: asked.options,
    held: weakening?.effective === false,
  };
}

type StoredOption = NonNullable<Own['options']>[string];

interface OptionFieldProps {
  readonly option: RulePage['options'][number];
  readonly value: StoredOption | undefined;
  readonly locked: boolean;
  readonly onChange: (value: StoredOption | undefined) => void;
}

/** An option as a number or as words, one a line; emptied it is as usual again. */
function OptionField({ option, value, locked, onChange }: OptionFieldProps) {
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
            readOnly={locked}
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
            readOnly={locked}
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
