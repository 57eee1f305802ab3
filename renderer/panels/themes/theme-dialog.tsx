import './themes.css';
import { useMemo, useState } from 'react';
import type { EditCall } from '../../../shared/edit/registry.ts';
import { DENSITY_NAMES, DRAWING_THEME_NAMES, themeSentences } from '../../../shared/locales/themes.ts';
import { type BrandKit, fontsOf, inBrand, kitOf } from '../../../shared/model/brand-file.ts';
import { type Appearance, DENSITIES, DRAWING_THEMES } from '../../../shared/model/schema/appearance.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { buildScene } from '../../../shared/scene/build.ts';
import { usualTheme } from '../../../shared/scene/themes/themes.ts';
import { Dialog } from '../../app/dialog.tsx';
import { closePanel } from '../../app/dialogs.ts';
import { useTheme } from '../../canvas/use-scene.ts';
import { edit } from '../../store/editor.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Preview } from '../export/preview.tsx';
import { BrandSection } from './brand-section.tsx';
import { ChoiceField } from './choice-field.tsx';

/** Chooses how the drawing looks, shows it at once, and keeps it with the blueprint as one thing to undo. */
export function ThemeDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(themeSentences);
  const language = useLanguage();
  const [appearance, setAppearance] = useState<Appearance>(document.appearance ?? {});
  const [kit, setKit] = useState(() => kitOf(document));
  const look = useMemo(() => lookOf(document, appearance, kit), [document, appearance, kit]);
  const change = (changes: Appearance) => setAppearance({ ...appearance, ...changes });
  const apply = () => {
    if (edit(applying(document, look, kit))) closePanel();
  };
  return (
    <Dialog
      title={words.title}
      className="theme-dialog"
      actions={
        <button type="button" className="button primary" onClick={apply}>
          {words.apply}
        </button>
      }
    >
      <p className="quiet">{words.about}</p>
      <div className="theme-columns">
        <div className="theme-fields">
          <ChoiceField
            legend={words.theme}
            value={appearance.theme ?? 'screen'}
            options={DRAWING_THEMES.map((name) => {
              const { name: label, about } = DRAWING_THEME_NAMES[name];
              return { value: name, label: label[language], hint: about[language] };
            })}
            onChange={(theme) => change({ theme })}
          />
          <ChoiceField
            legend={words.density}
            value={appearance.density ?? 'normal'}
            options={DENSITIES.map((name) => ({ value: name, label: DENSITY_NAMES[name][language] }))}
            onChange={(density) => change({ density })}
          />
          {appearance.theme === 'brand' && <BrandSection document={look} kit={kit} onChange={setKit} />}
        </div>
        <LivePreview document={look} label={words.preview} detail={words.detail} />
      </div>
    </Dialog>
  );
}

/** The blueprint as it would look. */
function lookOf(document: BlueprintDocument, appearance: Appearance, kit: BrandKit): BlueprintDocument {
  const { brand: _, ...rest } = document;
  const look = { ...rest, appearance: told(appearance) };
  return appearance.theme === 'brand' || Object.keys(kit.brand).length > 0 ? inBrand(look, kit) : look;
}

/** The edits that make it look so; a logo that nothing names any more goes. */
function applying(before: BlueprintDocument, { appearance, brand }: BlueprintDocument, kit: BrandKit): EditCall[] {
  const { logo } = kit;
  const old = before.brand?.logoId;
  return [
    ...(logo && brand?.logoId === logo.id ? [{ edit: 'keep-picture', args: logo } as const] : []),
    { edit: 'set-look', args: { appearance, brand, fonts: fontsOf(kit) } },
    ...(old === undefined || old === brand?.logoId ? [] : [{ edit: 'drop-pictures', args: { ids: [old] } } as const]),
  ];
}

/** What is as usual is not said. */
function told({ theme, density, ...later }: Appearance): Appearance {
  return {
    ...later,
    ...(theme === undefined || theme === 'screen' ? {} : { theme }),
    ...(density === undefined || density === 'normal' ? {} : { density }),
  };
}

interface LivePreviewProps {
  readonly document: BlueprintDocument;
  readonly label: string;
  readonly detail: string;
}

/** The very drawing, as every export shows it, and a part of it as large as it is. */
function LivePreview({ document, label, detail }: LivePreviewProps) {
  const languages = useEditor(({ drawingLanguages }) => drawingLanguages);
  const theme = usualTheme(document, useTheme());
  const scene = useMemo(() => buildScene(document, { languages, theme, frame: {} }), [document, languages, theme]);
  const part = useMemo(() => ({ ...DETAIL, y: scene.origin.y - DETAIL.above }), [scene]);
  return (
    <div className="theme-preview">
      <Preview scene={scene} label={label} />
      <Preview scene={scene} label={detail} part={part} />
    </div>
  );
}

/** Some steps with what stands around them, in pixels of the sheet. */
const DETAIL = { x: 0, above: 56, width: 640, height: 330 };
