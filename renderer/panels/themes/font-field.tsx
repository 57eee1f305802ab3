import { type ReactNode, useState } from 'react';
import { pictureSentences } from '../../../shared/locales/pictures.ts';
import { themeSentences } from '../../../shared/locales/themes.ts';
import type { BrandKit } from '../../../shared/model/brand-file.ts';
import { shownFont, storedFont } from '../../../shared/model/fonts/fonts.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import { FieldError } from '../../app/field-error.tsx';
import { FileButton } from '../../app/file-button.tsx';
import { familiesOf } from '../../canvas/faces.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { takeFont } from './take-font.ts';

interface FontFieldsProps {
  readonly kit: BrandKit;
  readonly onChange: (kit: BrandKit) => void;
}

/** The fonts that the drawing is set in while it is in the brand: one for all texts, then one for those that are bold. */
export function FontFields({ kit, onChange }: FontFieldsProps) {
  const words = useSentences(themeSentences);
  const { fontId, boldFontId } = kit.brand;
  return (
    <>
      <FontField slot="font" label={words.font} kit={kit} onChange={onChange}>
        <p className="quiet">{words.fontHint}</p>
      </FontField>
      {(fontId !== undefined || boldFontId !== undefined) && (
        <FontField slot="boldFont" label={words.boldFont} kit={kit} onChange={onChange}>
          <p className="quiet">{words.boldFontHint}</p>
        </FontField>
      )}
    </>
  );
}

type Slot = 'font' | 'boldFont';

/** A brand with another font in a place; without one there is none. */
function withFont(kit: BrandKit, slot: Slot, font: BrandKit[Slot]): BrandKit {
  const { [slot]: _old, ...rest } = kit;
  const { [`${slot}Id` as const]: _id, ...brand } = kit.brand;
  return font ? { ...rest, brand: { ...brand, [`${slot}Id`]: font.id }, [slot]: font } : { ...rest, brand };
}

interface FontFieldProps extends FontFieldsProps {
  readonly slot: Slot;
  readonly label: string;
  readonly children: ReactNode;
}

function FontField({ slot, label, kit, onChange, children }: FontFieldProps) {
  const words = useSentences(themeSentences);
  const { remove, replace } = useSentences(pictureSentences);
  const language = useLanguage();
  const [refusal, setRefusal] = useState<Sentence | null>(null);
  const kept = kit[slot];
  const named = kit.brand[`${slot}Id`] !== undefined;
  const shown = kept && shownFont({ [kept.id]: kept.font }, kept.id);
  const take = async (file: File) => {
    const reading = await takeFont(file);
    if (!reading.ok) return setRefusal(reading.refusal);
    setRefusal(null);
    onChange(withFont(kit, slot, storedFont(reading.font)));
  };
  return (
    <fieldset className="field brand-font">
      <legend>{label}</legend>
      {shown && (
        <p className="font-sample" style={{ fontFamily: familiesOf(shown) }}>
          {shown.name}
        </p>
      )}
      {named && !shown && <p className="field-error">{words.fontMissing}</p>}
      <div className="brand-actions">
        <FileButton accept=".ttf,.otf,font/ttf,font/otf" label={label} onFile={(file) => void take(file)}>
          {named ? replace : words.chooseFont}
        </FileButton>
        {named && (
          <button
            type="button"
            className="button"
            aria-label={words.removeFont(label)}
            onClick={() => {
              setRefusal(null);
              onChange(withFont(kit, slot, undefined));
            }}
          >
            {remove}
          </button>
        )}
      </div>
      {refusal && <FieldError>{refusal[language]}</FieldError>}
      {children}
    </fieldset>
  );
}
