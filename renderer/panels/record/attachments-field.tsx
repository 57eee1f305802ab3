import { useState } from 'react';
import { isWebAddress } from '../../../shared/host/web-address.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field } from '../inspector/fields.tsx';
import { setFields, type Target } from '../inspector/target.ts';
import { isAttachable } from './attachable.ts';

type Attachments = NonNullable<BlueprintDocument['sources'][string]['attachments']>;

interface AttachmentsFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: Attachments;
}

/**
 * Files beside the blueprint and https addresses. An address opens outside the editor; a path is shown and never
 * followed, whatever a file from elsewhere holds.
 */
export function AttachmentsField({ of, field, label, value }: AttachmentsFieldProps) {
  const words = useSentences(recordSentences);
  const [path, setPath] = useState('');
  const [title, setTitle] = useState('');
  const set = (next: Attachments) => setFields(of, { [field]: next.length > 0 ? next : undefined });
  const good = path === '' || isAttachable(path);
  const add = () => {
    if (path.trim() === '' || !good) return;
    set([...value, { path: path.trim(), ...(title.trim() === '' ? {} : { title: title.trim() }) }]);
    setPath('');
    setTitle('');
  };
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {value.length > 0 && (
        <ul className="attachments">
          {value.map((attachment) => (
            <li key={attachment.path}>
              <Attachment {...attachment} />
              <button
                type="button"
                className="icon-button"
                aria-label={words.removeAttachment(attachment.path)}
                onClick={() => set(value.filter((other) => other !== attachment))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label={words.path} error={good ? null : words.badPath}>
        {({ id, errorId }) => (
          <input
            id={id}
            className="input"
            aria-describedby={errorId}
            aria-invalid={!good}
            value={path}
            onChange={({ target }) => setPath(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
            }}
          />
        )}
      </Field>
      {path !== '' && (
        <Field label={words.attachmentTitle}>
          {({ id }) => (
            <input id={id} className="input" value={title} onChange={({ target }) => setTitle(target.value)} />
          )}
        </Field>
      )}
      <button type="button" className="button" disabled={path.trim() === '' || !good} onClick={add}>
        {words.addAttachment}
      </button>
    </fieldset>
  );
}

/** One of them: a link where it is an https address, else as it stands. */
function Attachment({ path, title }: { readonly path: string; readonly title?: string }) {
  const words = useSentences(recordSentences);
  if (isWebAddress(path)) {
    return (
      <a href={path} target="_blank" rel="noopener noreferrer" title={words.opensOutside(path)}>
        {title || path}
      </a>
    );
  }
  return (
    <span>
      {title ? `${title} (${path})` : path}
      {!isAttachable(path) && <small className="field-error">{words.notFollowed}</small>}
    </span>
  );
}
