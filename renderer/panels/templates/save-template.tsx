import './templates.css';
import { useState } from 'react';
import { LEFT_OUT, type LeftOut, type TemplateWords } from '../../../shared/export/template-of.ts';
import { templateSentences } from '../../../shared/locales/templates.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { anyWording, saveTemplate } from '../../app/templates.ts';
import { showNotice } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { TemplateFields } from './template-fields.tsx';

const ALL = Object.keys(LEFT_OUT) as LeftOut[];

/** Keeps the open blueprint as a template: under a name, in one or both languages, without what is not for others. */
export function SaveTemplate({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(templateSentences);
  const language = useLanguage();
  const { name, scenario = {} } = document.service;
  const [told, setTold] = useState<TemplateWords>({ name, description: scenario });
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>(ALL);
  const [fault, setFault] = useState<string | null>(null);
  const save = async () => {
    if (anyWording(told.name) === '') return setFault(words.nameMissing);
    const problem = await saveTemplate(document, told, leftOut);
    if (problem) return setFault(problem[language]);
    closePanel();
    const [en, zh] = [templateSentences.en, templateSentences['zh-Hans']];
    const saved = anyWording(told.name);
    showNotice({ tone: 'info', sentence: { en: en.saved(saved), 'zh-Hans': zh.saved(saved) } });
  };
  return (
    <Dialog
      title={words.title}
      actions={
        <button type="submit" form="template-form" className="button primary">
          {words.save}
        </button>
      }
    >
      <form
        id="template-form"
        className="template-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="quiet">{words.lead}</p>
        <TemplateFields
          value={told}
          fault={fault}
          onChange={(value) => {
            setTold(value);
            setFault(null);
          }}
        />
        <fieldset className="template-parts">
          <legend>{words.leaveOut}</legend>
          {ALL.map((what) => (
            <label key={what} className="check-field">
              <input
                type="checkbox"
                checked={leftOut.includes(what)}
                onChange={({ target }) =>
                  setLeftOut(target.checked ? [...leftOut, what] : leftOut.filter((other) => other !== what))
                }
              />
              {words[what]}
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
