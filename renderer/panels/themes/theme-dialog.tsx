import './themes.css';
import { useMemo, useState } from 'react';
import { DENSITY_NAMES, DRAWING_THEME_NAMES, themeSentences } from '../../../shared/locales/themes.ts';
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
import { ChoiceField } from './choice-field.tsx';

/** Chooses how the drawing looks, shows it at once, and keeps it with the blueprint as one thing to undo. */
export function ThemeDialog({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(themeSentences);
  const language = useLanguage();
  const [appearance, setAppearance] = useState<Appearance>(document.appearance ?? {});
  const look = useMemo(() => ({ ...document, appearance }), [document, appearance]);
  const change = (changes: Appearance) => setAppearance({ ...appearance, ...changes });
  const apply = () => {
    edit([{ edit: 'set-look', args: { appearance: told(appearance), brand: document.brand } }]);
    closePanel();
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
            options={DRAWING_THEMES.filter((name) => name !== 'brand' || document.brand).map((name) => {
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
        </div>
        <LivePreview document={look} label={words.preview} />
      </div>
    </Dialog>
  );
}

/** What is as usual is not said. */
function told({ theme, density, ...later }: Appearance): Appearance {
  return {
    ...later,
    ...(theme === undefined || theme === 'screen' ? {} : { theme }),
    ...(density === undefined || density === 'normal' ? {} : { density }),
  };
}

/** The very drawing, as every export shows it. */
function LivePreview({ document, label }: { readonly document: BlueprintDocument; readonly label: string }) {
  const languages = useEditor(({ drawingLanguages }) => drawingLanguages);
  const theme = usualTheme(document, useTheme());
  const scene = useMemo(() => buildScene(document, { languages, theme, frame: {} }), [document, languages, theme]);
  return (
    <div className="theme-preview">
      <Preview scene={scene} label={label} />
    </div>
  );
}
