import './top-bar.css';
import { languageName, shellSentences, wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { CommandButton } from '../../app/command-button.tsx';
import { documentName } from '../../app/names.ts';
import { host } from '../../host/host.ts';
import { edit, hasUnsavedWork, showLanguages } from '../../store/editor.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Menus } from './menus.tsx';

/** Which service this is, what is done with it as a whole, and export. */
export function TopBar({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const language = useLanguage();
  return (
    <header className="top-bar">
      <h1 className="visually-hidden">{documentName(document, language)}</h1>
      {host.capabilities.kind !== 'electron' && <Menus />}
      <ServiceName document={document} />
      <Facts document={document} />
      <div className="top-actions" role="toolbar" aria-label={words.commands}>
        <DrawingLanguages document={document} />
        <CommandButton id="undo" />
        <CommandButton id="redo" />
        <CommandButton id="tidy" />
        <CommandButton id="check" />
        <CommandButton id="review" />
        <CommandButton id="save" />
        <CommandButton id="export" className="button primary" />
      </div>
    </header>
  );
}

function ServiceName({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const shown = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const name = document.service.name[shown] ?? '';
  return (
    <input
      className="service-name"
      aria-label={words.serviceName}
      placeholder={words.untitled}
      value={name}
      size={Math.max(
        10,
        [...name].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 1),
      )}
      onChange={({ target }) =>
        edit([{ edit: 'set-text', args: { of: 'service', field: 'name', language: shown, text: target.value } }], {
          mergeKey: `service name ${shown}`,
        })
      }
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur();
      }}
    />
  );
}

function Facts({ document: { service } }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const terms = useSentences(wordSentences);
  const file = useEditor((state) => state.file);
  const unsaved = useEditor(hasUnsavedWork);
  const saved = unsaved ? words.unsaved : file ? words.saved : words.noFile;
  const facts = [service.state, service.status].flatMap((word) => (word ? [wordFor(terms, word)] : []));
  return (
    <p className="facts quiet" title={file?.name ?? words.noFile}>
      {[...facts, saved].join(' · ')}
    </p>
  );
}

/** The language or languages that the drawing shows, where the document has several. */
function DrawingLanguages({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(shellSentences);
  const shown = useEditor((state) => state.drawingLanguages);
  const { languages } = document;
  if (languages.length < 2) return null;
  const single = languages.map((tag) => [tag]);
  const pairs = languages.flatMap((first) => languages.filter((tag) => tag !== first).map((second) => [first, second]));
  return (
    <select
      className="select drawing-languages"
      aria-label={words.drawingLanguages}
      title={words.drawingLanguages}
      value={shown.join(',')}
      onChange={({ target }) => showLanguages(target.value.split(','))}
    >
      {[...single, ...pairs].map(([first = '', second]) => (
        <option key={`${first},${second}`} value={second === undefined ? first : `${first},${second}`}>
          {second === undefined ? languageName(first) : words.together(languageName(first), languageName(second))}
        </option>
      ))}
    </select>
  );
}
