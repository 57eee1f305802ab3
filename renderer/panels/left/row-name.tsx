import type { Text } from '../../../shared/model/schema/values.ts';
import { edit, select } from '../../store/editor.ts';
import { useEditor } from '../../store/use-store.ts';

interface RowNameProps {
  readonly collection: 'lanes' | 'phases';
  readonly id: string;
  readonly name: Text;
  readonly label: string;
  readonly fallback: string;
}

/** A name in a list: clicking selects, typing renames. */
export function RowName({ collection, id, name, label, fallback }: RowNameProps) {
  const language = useEditor(({ drawingLanguages, history }) => drawingLanguages[0] ?? history?.document.languages[0]);
  if (language === undefined) return null;
  return (
    <textarea
      className="row-name"
      rows={1}
      aria-label={label}
      value={name[language] ?? ''}
      placeholder={fallback}
      title={name[language] || fallback}
      onFocus={() => select([id])}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      onChange={({ target }) =>
        edit([{ edit: 'set-text', args: { of: { collection, id }, field: 'name', language, text: target.value } }], {
          mergeKey: `${id} name ${language}`,
        })
      }
    />
  );
}
