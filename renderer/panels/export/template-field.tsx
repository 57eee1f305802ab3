import { useState } from 'react';
import { exportSentences } from '../../../shared/locales/export.ts';
import { useSentences } from '../../store/use-store.ts';
import { Field } from '../inspector/fields.tsx';

/** Chooses the client's PowerPoint template; its bytes are read at once and never kept with the document. */
export function TemplateField({ onChange }: { readonly onChange: (template: Uint8Array | undefined) => void }) {
  const words = useSentences(exportSentences);
  const [failed, setFailed] = useState(false);
  const take = async (file: File | undefined) => {
    setFailed(false);
    if (!file) return onChange(undefined);
    try {
      onChange(new Uint8Array(await file.arrayBuffer()));
    } catch {
      onChange(undefined);
      setFailed(true);
    }
  };
  return (
    <>
      <Field label={words.template}>
        {({ id }) => (
          <input
            id={id}
            className="input"
            type="file"
            accept=".potx,.pptx"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
      </Field>
      {failed && <p className="field-error">{words.templateUnread}</p>}
    </>
  );
}
