import './compare.css';
import { useStore } from 'zustand';
import { COMPARED_KINDS, type Compared, type Comparison, haveCommonParts } from '../../../shared/compare/comparison.ts';
import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import { compareSentences } from '../../../shared/locales/compare.ts';
import { fieldWord } from '../../../shared/locales/fields.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { showOther } from '../../app/comparing.ts';
import { documentName } from '../../app/names.ts';
import { ComparedShape } from '../../canvas/compared-shape.tsx';
import { compareStore, leaveComparing, useComparison } from '../../store/compare.ts';
import { useEditor, useLanguage, useSentences } from '../../store/use-store.ts';
import { Jump } from '../inspector/jump.tsx';
import { PanelHead } from '../left/panel-head.tsx';

/** How the open blueprint differs from another one, beside the drawing that shows the same as marks. */
export function Compare({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(compareSentences);
  const comparison = useComparison(document);
  const dim = useStore(compareStore, (state) => state.dim);
  if (!comparison) return null;
  const { compared, pair } = comparison;
  return (
    <section className="compare" aria-label={words.compared}>
      <PanelHead title={words.compared} leave={words.leave} onLeave={leaveComparing} />
      <Sides document={document} comparison={comparison} />
      <button type="button" className="button" onClick={() => void showOther()}>
        {words.showOther}
      </button>
      <p role="status">{compared.length === 0 ? words.same : words.told(compared.length)}</p>
      {!haveCommonParts(pair) && compared.length > 0 && <p className="quiet">{words.nothingCommon}</p>}
      {compared.length > 0 && (
        <label className="check-field">
          <input
            type="checkbox"
            checked={dim}
            onChange={({ target }) => compareStore.setState({ dim: target.checked })}
          />
          {words.dim}
        </label>
      )}
      {COMPARED_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} document={document} comparison={comparison} />
      ))}
    </section>
  );
}

interface PartProps {
  readonly document: BlueprintDocument;
  readonly comparison: Comparison;
}

/** Which blueprint comes first and which second, and what they count. */
function Sides({ document, comparison: { pair } }: PartProps) {
  const words = useSentences(compareSentences);
  const terms = useSentences(wordSentences);
  const language = useLanguage();
  const name = (side: BlueprintDocument) => {
    const own = documentName(side, language);
    return side === document ? words.thisOne(own) : own;
  };
  const [first, second] = [pair.before.service.state, pair.after.service.state];
  const apart = first !== undefined && second !== undefined && first !== second;
  const counts = (['steps', 'failPoints', 'waitPoints'] as const).map((collection) => {
    const [before, after] = [pair.before, pair.after].map((side) => Object.keys(side[collection]).length);
    return [collection, `${before} → ${after}`] as const;
  });
  return (
    <>
      <dl className="compare-sides">
        <dt>{apart ? wordFor(terms, first) : words.from}</dt>
        <dd>{name(pair.before)}</dd>
        <dt>{apart ? wordFor(terms, second) : words.to}</dt>
        <dd>{name(pair.after)}</dd>
      </dl>
      <dl className="compare-counts" aria-label={words.figures}>
        {counts.map(([collection, told]) => (
          <div key={collection}>
            <dt>{words[collection]}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** All parts to which the same happened, each a way there where it is drawn here. */
function Kind({ kind, document, comparison }: PartProps & Pick<Compared, 'kind'>) {
  const words = useSentences(compareSentences);
  const of = comparison.compared.filter((one) => one.kind === kind);
  if (of.length === 0) return null;
  const away = of.some(({ id }) => !comparison.here.has(id));
  return (
    <details open className={`compare-kind ${kind}`}>
      <summary>
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" className={`compare-sign ${kind}`}>
          <ComparedShape kind={kind} />
        </svg>{' '}
        {words[kind]} <span className="count">{of.length}</span>
      </summary>
      {away && <p className="quiet">{words.onlyThere}</p>}
      <ul className="changes">
        {of.map((one) => (
          <li key={`${one.collection} ${one.id}`}>
            {comparison.here.has(one.id) ? (
              <Jump id={one.id}>
                <Told document={document} one={one} />
              </Jump>
            ) : (
              <p className="jump-like">
                <Told document={kind === 'added' ? comparison.pair.after : comparison.pair.before} one={one} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Told({ document, one }: { readonly document: BlueprintDocument; readonly one: Compared }) {
  const language = useLanguage();
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const { collection, id, fields } = one;
  const what = fields.map((field) => fieldWord(field, language)).join(language === 'en' ? ', ' : '、');
  return (
    <span className="named-by">
      {elementName(document, id, drawn)}
      <small className="quiet">{[COLLECTION_WORDS[collection][language], what].filter(Boolean).join(' · ')}</small>
    </span>
  );
}
