import { wordSentences } from '../../../shared/locales/shell.ts';
import { BRAND_COLOUR_NAMES, themeSentences } from '../../../shared/locales/themes.ts';
import { BRAND_COLOURS, type Brand } from '../../../shared/model/schema/appearance.ts';
import { ROLES, type Role } from '../../../shared/scene/theme.ts';
import { brandTheme } from '../../../shared/scene/themes/brand.ts';
import { type BrandField, shownColour, withColour } from '../../../shared/scene/themes/mend.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { ColourField } from './colour-field.tsx';

interface BrandColoursProps {
  readonly brand: Brand;
  readonly onChange: (brand: Brand) => void;
}

/** The colours of a brand, each its own or following from the others. */
export function BrandColours({ brand, onChange }: BrandColoursProps) {
  const words = useSentences(themeSentences);
  const language = useLanguage();
  const roleName = useRoleName();
  const theme = brandTheme(brand);
  const field = (label: string, of: BrandField, own: boolean) => (
    <ColourField
      key={label}
      label={label}
      shown={shownColour(theme, of)}
      own={own}
      onChange={(colour) => onChange(withColour(brand, of, colour))}
    />
  );
  return (
    <>
      <fieldset className="field">
        <legend>{words.colours}</legend>
        <div className="colour-fields">
          {BRAND_COLOURS.map((colour) =>
            field(BRAND_COLOUR_NAMES[colour][language], { colour }, brand[colour] !== undefined),
          )}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>{words.roleColours}</legend>
        <div className="colour-fields">
          {ROLES.map((role) => field(roleName(role), { role }, brand.roles?.[role] !== undefined))}
        </div>
      </fieldset>
    </>
  );
}

/** What the lanes of a role are called. */
export function useRoleName(): (role: Role) => string {
  const words = useSentences(themeSentences);
  const terms = useSentences(wordSentences);
  return (role) => (role === 'other' ? words.other : terms[role]);
}
