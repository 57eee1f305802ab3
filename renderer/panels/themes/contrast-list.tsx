import { PAIR_NAMES, themeSentences } from '../../../shared/locales/themes.ts';
import type { Brand } from '../../../shared/model/schema/appearance.ts';
import { brandTheme } from '../../../shared/scene/themes/brand.ts';
import { type ContrastPair, contrastPairs, leastOf, standsOut } from '../../../shared/scene/themes/contrast.ts';
import { allMended, fieldOf, mended } from '../../../shared/scene/themes/mend.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { useRoleName } from './brand-colours.tsx';

interface ContrastListProps {
  readonly brand: Brand;
  readonly onChange: (brand: Brand) => void;
}

/** Every text and mark on its ground with its contrast; what is hard to see first, to be mended with a click. */
export function ContrastList({ brand, onChange }: ContrastListProps) {
  const words = useSentences(themeSentences);
  const pairs = contrastPairs(brandTheme(brand));
  const wanting = pairs.filter((pair) => !standsOut(pair));
  return (
    <fieldset className="field">
      <legend>{words.contrast}</legend>
      <p role="status" className={wanting.length > 0 ? 'contrast-wanting' : 'quiet'}>
        {wanting.length > 0 ? words.wanting(wanting.length, pairs.length) : words.allStandOut(pairs.length)}
      </p>
      {wanting.length > 0 && (
        <>
          <ul className="contrast-list">
            {wanting.map((pair) => (
              <Pair key={keyOf(pair)} pair={pair} onMend={() => onChange(mended(brand, fieldOf(pair)))} />
            ))}
          </ul>
          <button type="button" className="button" onClick={() => onChange(allMended(brand))}>
            {words.mendAll}
          </button>
        </>
      )}
      <details>
        <summary>{words.allPairs}</summary>
        <ul className="contrast-list">
          {pairs.map((pair) => (
            <Pair key={keyOf(pair)} pair={pair} />
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

function Pair({ pair, onMend }: { readonly pair: ContrastPair; readonly onMend?: () => void }) {
  const words = useSentences(themeSentences);
  const language = useLanguage();
  const roleName = useRoleName();
  const { name, role, colour, ground, kind } = pair;
  const what = PAIR_NAMES[name][language];
  const said = role === undefined ? what : words.ofRole(roleName(role), what);
  const ratio = (Math.floor(pair.ratio * 10) / 10).toFixed(1);
  return (
    <li>
      <span className="contrast-sample" style={{ color: colour, background: ground }} aria-hidden="true">
        {kind === 'text' ? words.sample : <span style={{ background: colour }} />}
      </span>
      <span>
        {said}
        <span className="quiet">
          {standsOut(pair) ? words.enough(ratio) : words.ratio(ratio, String(leastOf(pair)))}
        </span>
      </span>
      {onMend && (
        <button type="button" className="button small" aria-label={words.mendOne(said)} onClick={onMend}>
          {words.mend}
        </button>
      )}
    </li>
  );
}

function keyOf({ name, role }: ContrastPair): string {
  return `${name} ${role ?? ''}`;
}
