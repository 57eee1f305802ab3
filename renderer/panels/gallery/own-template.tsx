import '../templates/templates.css';
import { type FormEvent, useEffect, useState } from 'react';
import type { TemplateWords } from '../../../shared/export/template-of.ts';
import type { Example } from '../../../shared/host/port.ts';
import { templateSentences } from '../../../shared/locales/templates.ts';
import { textIn } from '../../../shared/model/queries.ts';
import { anyWording, deleteTemplate, renameTemplate, wordsOfTemplate } from '../../app/templates.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { TemplateFields } from '../templates/template-fields.tsx';

/** A template that was deleted, and what brings it back. */
export interface Deleted {
  readonly name: string;
  readonly undo: () => Promise<void>;
}

interface OwnTemplateProps {
  readonly template: Example;
  readonly onDeleted: (deleted: Deleted) => void;
}

/** What can be done with a template of one's own besides opening a copy: other words, and deleting it. */
export function OwnTemplate({ template: { id, title }, onDeleted }: OwnTemplateProps) {
  const words = useSentences(templateSentences);
  const language = useLanguage();
  const [told, setTold] = useState<TemplateWords | null>(null);
  const [news, setNews] = useState('');
  const remove = async () => {
    const undo = await deleteTemplate(id);
    if (undo) onDeleted({ name: textIn(title, language, Object.keys(title)), undo });
  };
  const begin = async () => {
    const read = await wordsOfTemplate(id);
    setNews(read.ok ? '' : read.why[language]);
    setTold(read.ok ? read.value : null);
  };
  return (
    <div className="template-own">
      <button type="button" className="button" aria-expanded={told !== null} onClick={() => void begin()}>
        {words.rename}
      </button>
      <button type="button" className="button danger" onClick={() => void remove()}>
        {words.delete}
      </button>
      <p className="quiet" role="status">
        {news}
      </p>
      {told && <Renaming id={id} first={told} onEnd={() => setTold(null)} onNews={setNews} />}
    </div>
  );
}

interface RenamingProps {
  readonly id: string;
  readonly first: TemplateWords;
  readonly onEnd: () => void;
  readonly onNews: (news: string) => void;
}

function Renaming({ id, first, onEnd, onNews }: RenamingProps) {
  const words = useSentences(templateSentences);
  const language = useLanguage();
  const [told, setTold] = useState(first);
  const [fault, setFault] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (anyWording(told.name) === '') return setFault(words.nameMissing);
    const problem = await renameTemplate(id, told);
    if (problem) return setFault(problem[language]);
    onNews(words.renamed);
    onEnd();
  };
  return (
    <form className="template-form" onSubmit={(event) => void save(event)}>
      <TemplateFields value={told} fault={fault} onChange={setTold} />
      <div className="template-own">
        <button type="submit" className="button primary">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface DeletedTemplateProps {
  readonly deleted: Deleted;
  readonly onDone: () => void;
}

/** Says that a template is gone, and brings it back where that was not meant. */
export function DeletedTemplate({ deleted: { name, undo }, onDone }: DeletedTemplateProps) {
  const words = useSentences(templateSentences);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  useEffect(() => button?.focus(), [button]);
  return (
    <div className="template-deleted" role="status">
      <p>{words.deleted(name)}</p>
      <button ref={setButton} type="button" className="button" onClick={() => void undo().then(onDone)}>
        {words.undo}
      </button>
    </div>
  );
}
