import { useState } from 'react';
import { pictureSentences } from '../../../shared/locales/pictures.ts';
import { themeSentences } from '../../../shared/locales/themes.ts';
import type { BrandKit } from '../../../shared/model/brand-file.ts';
import { shownPicture, storedPicture } from '../../../shared/model/pictures/pictures.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { FieldError } from '../../app/field-error.tsx';
import { FileButton } from '../../app/file-button.tsx';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { takePicture } from '../inspector/take-picture.ts';

interface LogoFieldProps {
  readonly document: BlueprintDocument;
  readonly kit: BrandKit;
  readonly onChange: (kit: BrandKit) => void;
}

/** The logo that stands in the title block while the drawing is in the brand. */
export function LogoField({ document, kit, onChange }: LogoFieldProps) {
  const words = useSentences(pictureSentences);
  const { logo: label } = useSentences(themeSentences);
  const language = useLanguage();
  const [refusal, setRefusal] = useState<Sentence | null>(null);
  const { logoId } = kit.brand;
  const picture = shownPicture(document, logoId);
  const take = async (file: File) => {
    const reading = await takePicture(file);
    if (!reading.ok) return setRefusal(reading.refusal);
    setRefusal(null);
    const logo = storedPicture(reading.picture);
    onChange({ ...kit, brand: { ...kit.brand, logoId: logo.id }, logo });
  };
  const remove = () => {
    const { logo: _logo, ...rest } = kit;
    const { logoId: _id, ...brand } = kit.brand;
    onChange({ ...rest, brand });
  };
  return (
    <fieldset className="field brand-logo">
      <legend>{label}</legend>
      {picture && <img src={`data:${picture.mediaType};base64,${picture.data}`} alt={label} />}
      <div className="brand-actions">
        <FileButton accept="image/png,image/jpeg" label={label} onFile={(file) => void take(file)}>
          {logoId === undefined ? words.choose : words.replace}
        </FileButton>
        {logoId !== undefined && (
          <button type="button" className="button" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
      {refusal && <FieldError>{refusal[language]}</FieldError>}
    </fieldset>
  );
}
