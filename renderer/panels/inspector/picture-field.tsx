import { type DragEvent, useId, useState } from 'react';
import type { EditCall } from '../../../shared/edit/registry.ts';
import { pictureSentences } from '../../../shared/locales/pictures.ts';
import { type ShownPicture, shownPicture, storedPicture } from '../../../shared/model/pictures/pictures.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { FileButton } from '../../app/file-button.tsx';
import { edit } from '../../store/editor.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { takePicture } from './take-picture.ts';
import type { Target } from './target.ts';

interface PictureFieldProps {
  readonly document: BlueprintDocument;
  readonly of: Exclude<Target, 'statements'>;
  /** The field that holds the picture's key. */
  readonly field: string;
  readonly label: string;
  readonly value: string | undefined;
}

/** A picture kept with the blueprint: chosen, dropped here, replaced or removed, each as one thing to undo. */
export function PictureField({ document, of, field, label, value }: PictureFieldProps) {
  const words = useSentences(pictureSentences);
  const language = useLanguage();
  const id = useId();
  const [told, setTold] = useState<{ readonly sentence: Sentence; readonly bad: boolean } | null>(null);
  const [over, setOver] = useState(false);
  const set = (calls: readonly EditCall[], key: string | undefined) => {
    const named: EditCall = { edit: 'set-fields', args: { of, fields: { [field]: key } } };
    const dropped: EditCall[] = value === undefined ? [] : [{ edit: 'drop-pictures', args: { ids: [value] } }];
    edit([...calls, named, ...dropped]);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTold({ sentence: READING, bad: false });
    const reading = await takePicture(file);
    if (!reading.ok) return setTold({ sentence: reading.refusal, bad: true });
    setTold(null);
    const stored = storedPicture(reading.picture);
    if (stored.id !== value) set([{ edit: 'keep-picture', args: stored }], stored.id);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <fieldset
      className={over ? 'field picture-field over' : 'field picture-field'}
      aria-describedby={`${id}-hint`}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <legend>{label}</legend>
      {value !== undefined && <Kept picture={shownPicture(document, value)} label={label} />}
      <div className="picture-actions">
        <FileButton accept="image/png,image/jpeg" label={label} onFile={(file) => void take(file)}>
          {value === undefined ? words.choose : words.replace}
        </FileButton>
        {value !== undefined && (
          <button type="button" className="button" onClick={() => set([], undefined)}>
            {words.remove}
          </button>
        )}
      </div>
      <p className="quiet" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p className={told?.bad ? 'field-error' : 'quiet'} role="status">
        {told?.sentence[language]}
      </p>
    </fieldset>
  );
}

const READING: Sentence = { en: pictureSentences.en.reading, 'zh-Hans': pictureSentences['zh-Hans'].reading };

/** The picture as it is, on white as on paper. */
function Kept({ picture, label }: { readonly picture: ShownPicture | undefined; readonly label: string }) {
  const words = useSentences(pictureSentences);
  if (!picture) return <p className="field-error">{words.notShown}</p>;
  const { mediaType, data, width, height } = picture;
  return (
    <figure className="picture-kept">
      <img src={`data:${mediaType};base64,${data}`} alt={label} />
      <figcaption className="quiet">{words.size(width, height)}</figcaption>
    </figure>
  );
}
