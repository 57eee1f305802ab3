import { rowSentences } from '../../../shared/locales/drawing-rows.ts';
import { EVIDENCE_ICONS } from '../../../shared/model/schema/drawing.ts';
import { ICON_NAMES } from '../../../shared/model/terms.ts';
import { ICON, ICON_STROKES } from '../../../shared/scene/evidence-icons.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { setFields, type Target } from './target.ts';

interface IconFieldProps {
  readonly of: Target;
  readonly value: string | undefined;
}

/** A small drawing beside the name, picked from those that there are; picked once more it is gone. */
export function IconField({ of, value }: IconFieldProps) {
  const words = useSentences(rowSentences);
  const language = useLanguage();
  return (
    <fieldset className="field">
      <legend>{words.icon}</legend>
      <div className="icon-choices">
        {EVIDENCE_ICONS.map((icon) => {
          const name = ICON_NAMES[icon][language] ?? icon;
          return (
            <button
              key={icon}
              type="button"
              className="icon-choice"
              aria-label={name}
              title={name}
              aria-pressed={value === icon}
              onClick={() => setFields(of, { icon: value === icon ? undefined : icon })}
            >
              <svg width={ICON + 2} height={ICON + 2} viewBox={`-1 -1 ${ICON + 2} ${ICON + 2}`} aria-hidden="true">
                {ICON_STROKES[icon].map((d) => (
                  <path key={d} d={d} />
                ))}
              </svg>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
