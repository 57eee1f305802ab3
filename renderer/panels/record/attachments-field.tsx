import { useState } from 'react';
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

/** Files beside the blueprint and https addresses; they are named, never opened from here. */
export function AttachmentsField({ of, field, label, value }: AttachmentsFieldProps) {
  const words = useSentences(recordSentences);
  const [path, setPath] = useState('');
  const set = (next: Attachments) => setFields(of, { [field]: next.length > 0 ? next : undefined });
  const good = path === '' || isAttachable(path);
  const add = () => {
    if (path.trim() === '' || !good) return;
    set([...value, { path: path.trim() }]);
    setPath('');
  };
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {value.length > 0 && (
        <ul className="attachments">
          {value.map((attachment) => (
            <li key={attachment.path}>
              <span>{attachment.title ? `${attachment.title} (${attachment.path})` : attachment.path}</span>
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
      <button type="button" className="button" disabled={path.trim() === '' || !good} onClick={add}>
        {words.addAttachment}
      </button>
    </fieldset>
  );
}
