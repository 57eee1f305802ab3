import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { CORNER_NAMES, STROKE_NAMES, themeSentences } from '../../../shared/locales/themes.ts';
import type { BrandKit } from '../../../shared/model/brand-file.ts';
import { CORNERS, STROKES } from '../../../shared/model/schema/appearance.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { FileButton } from '../../app/file-button.tsx';
import { brandStore, forgetBrand, keepBrand, keptBrand } from '../../store/brands.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Field, SelectField } from '../inspector/fields.tsx';
import { BrandColours } from './brand-colours.tsx';
import { brandName, handOutBrand, takeInBrand } from './brand-files.ts';
import { ChoiceField } from './choice-field.tsx';
import { ContrastList } from './contrast-list.tsx';
import { useFolderBrand } from './folder-brand.ts';
import { FontFields } from './font-field.tsx';
import { LogoField } from './logo-field.tsx';

interface BrandSectionProps {
  readonly document: BlueprintDocument;
  readonly kit: BrandKit;
  readonly onChange: (kit: BrandKit) => void;
}

/** A client's looks: begun with one that is kept, changed, checked for contrast, kept and handed on. */
export function BrandSection({ document, kit, onChange }: BrandSectionProps) {
  const words = useSentences(themeSentences);
  const language = useLanguage();
  const { brand } = kit;
  const change = (next: typeof brand) => onChange({ ...kit, brand: next });
  return (
    <>
      <BrandSource kit={kit} onChange={onChange} />
      <LogoField document={document} kit={kit} onChange={onChange} />
      <FontFields kit={kit} onChange={onChange} />
      <BrandColours brand={brand} onChange={change} />
      <ContrastList brand={brand} onChange={change} />
      <ChoiceField
        legend={words.corners}
        value={brand.corners ?? 'soft'}
        options={CORNERS.map((name) => ({ value: name, label: CORNER_NAMES[name][language] }))}
        onChange={(corners) => change({ ...brand, corners })}
      />
      <ChoiceField
        legend={words.strokes}
        value={brand.strokes ?? 'normal'}
        options={STROKES.map((name) => ({ value: name, label: STROKE_NAMES[name][language] }))}
        onChange={(strokes) => change({ ...brand, strokes })}
      />
      <label className="check-field">
        <input
          type="checkbox"
          checked={brand.patterns ?? false}
          onChange={({ target }) => change({ ...brand, patterns: target.checked })}
        />
        {words.patterns}
      </label>
    </>
  );
}

/** What stands for the folder's brand among those that are kept, whose values begin with a colon. */
const OF_FOLDER = 'folder';

/** Its name, the brands that are kept, and the ways in and out. */
function BrandSource({ kit, onChange }: Pick<BrandSectionProps, 'kit' | 'onChange'>) {
  const words = useSentences(themeSentences);
  const language = useLanguage();
  const spoken = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? 'en';
  const own = useStore(brandStore, (kept) => kept.own);
  const [told, setTold] = useState<{ readonly text: ReactNode; readonly bad?: boolean }>({ text: '' });
  const name = brandName(kit.brand);
  const folder = useFolderBrand();
  const ofFolder = folder?.kind === 'brand' ? folder.kit : undefined;
  const choose = (chosen: string | undefined) => {
    const found = chosen === OF_FOLDER ? ofFolder : chosen === undefined ? undefined : keptBrand(chosen.slice(1));
    if (found) onChange(found);
  };
  const offered = [
    ...(ofFolder ? [[OF_FOLDER, words.ofFolder(brandName(ofFolder.brand) || words.unnamed)] as const] : []),
    ...own.map((one) => [`:${one.name}`, one.name] as const),
  ];
  const take = async (file: File | undefined) => {
    if (!file) return;
    const reading = await takeInBrand(file);
    if (!reading.ok) {
      const { line, column, message } = reading.refusal;
      return setTold({ text: words.at(line, column, message[language]), bad: true });
    }
    onChange(reading.kit);
    setTold({ text: words.imported(brandName(reading.kit.brand) || words.unnamed) });
  };
  const handOut = async () => {
    const answer = await handOutBrand(kit);
    if (!answer.ok) setTold({ text: answer.problem.message[language], bad: true });
    else setTold({ text: answer.value === null ? '' : words.exported(answer.value) });
  };
  const keep = () => {
    if (name === '') return setTold({ text: words.nameMissing, bad: true });
    setTold(keepBrand(name, kit) ? { text: words.kept(name) } : { text: words.notKept, bad: true });
  };
  const isKept = own.some((one) => one.name === name);
  return (
    <fieldset className="field">
      <legend>{words.brand}</legend>
      <div className="theme-fields">
        {offered.length > 0 && (
          <SelectField
            label={words.chooseBrand}
            value={isKept ? `:${name}` : undefined}
            empty={words.none}
            options={offered}
            onChange={choose}
          />
        )}
        {folder?.kind === 'broken' && <p className="field-error">{folder.sentence[language]}</p>}
        <Field label={words.brandName}>
          {({ id }) => (
            <input
              id={id}
              className="input"
              maxLength={80}
              value={name}
              onChange={({ target }) => onChange({ ...kit, brand: { ...kit.brand, name: { [spoken]: target.value } } })}
            />
          )}
        </Field>
        <div className="brand-actions">
          <FileButton accept=".json,application/json" label={words.import} onFile={(file) => void take(file)}>
            {words.import}
          </FileButton>
          <button type="button" className="button" onClick={() => void handOut()}>
            {words.export}
          </button>
          <button type="button" className="button" onClick={keep}>
            {words.keep}
          </button>
          {isKept && (
            <button
              type="button"
              className="button"
              onClick={() => {
                forgetBrand(name);
                setTold({ text: words.forgotten(name) });
              }}
            >
              {words.forget}
            </button>
          )}
        </div>
        <p className={told.bad ? 'field-error' : 'quiet'} role="status">
          {told.text}
        </p>
      </div>
    </fieldset>
  );
}
