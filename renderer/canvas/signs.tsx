import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { problemSentences } from '../../shared/locales/problems.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { elementName } from '../../shared/rules/finding.ts';
import type { Severity } from '../../shared/rules/rule.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import type { SignPlacer } from '../../shared/scene/signs/place-signs.ts';
import { SIGN_HEIGHT } from '../../shared/scene/signs/spots.ts';
import { goToElement } from '../panels/problems/go.ts';
import { checkStore } from '../store/check.ts';
import { useIsComparing } from '../store/compare.ts';
import { settingsStore } from '../store/settings.ts';
import { useLanguage, useSentences } from '../store/use-store.ts';
import { useRemarkPlaces } from './remark-places.ts';
import { type ElementProblems, problemsByElement, signWidth } from './sign-list.ts';
import { useSignPlacer } from './sign-placer.ts';
import type { IndexedScene } from './use-scene.ts';
import { viewStore } from './view.ts';
import type { Visible } from './visible.ts';

interface SignsProps {
  readonly indexed: IndexedScene;
  readonly visible: Visible;
  /** Steps that are being dragged: what stood at them is not shown meanwhile. */
  readonly without: ReadonlySet<string> | null;
}

/** Farther out than this the signs are dots. */
const READABLE = 0.45;

/** Small signs at the steps, links and markers in view that have problems, where they cover nothing. */
export const Signs = memo(function Signs({ indexed, visible, without }: SignsProps) {
  const shown = useStore(settingsStore, ({ canvasProblems }) => canvasProblems);
  // While two blueprints are compared, the marks say what differs and nothing else.
  const comparing = useIsComparing();
  const problems = useStore(checkStore, (state) => state.problems);
  const readable = useStore(viewStore, ({ zoom }) => zoom >= READABLE);
  const { scene } = indexed;
  const taken = useRemarkPlaces(indexed);
  const byElement = useMemo(() => problemsByElement(problems), [problems]);
  const placer = useSignPlacer(indexed, taken, byElement);
  const marked = useMemo(() => ({ byElement, placer }), [byElement, placer]);
  const signs = useMemo(() => signsIn(visible, marked), [visible, marked]);
  if (!shown || comparing || visible.painted) return null;
  return (
    <svg className="layers above signs" width={scene.width} height={scene.height} role="presentation">
      {signs
        .filter(({ anchorId }) => !without?.has(anchorId))
        .map((sign) =>
          readable ? <Sign key={sign.id} sign={sign} indexed={indexed} /> : <Dot key={sign.id} sign={sign} />,
        )}
    </svg>
  );
});

interface PlacedSign extends ElementProblems {
  readonly id: Id;
  /** The step with which it moves; the element itself where there is none. */
  readonly anchorId: Id;
  readonly place: Rectangle;
}

/** A drawing with its problems, and one placer for it: what it has placed stays there while the view moves. */
interface MarkedDrawing {
  readonly byElement: ReadonlyMap<Id, ElementProblems>;
  readonly placer: SignPlacer;
}

/** Markers first: what finds no place beside its marker joins the sign of the step. */
function signsIn(visible: Visible, { byElement, placer }: MarkedDrawing): readonly PlacedSign[] {
  if (byElement.size === 0 || visible.painted) return [];
  const place = (id: Id, anchorId: Id, more: readonly ElementProblems[] = []): PlacedSign[] => {
    const told = merged([...(byElement.get(id) ? [byElement.get(id)] : []), ...more]);
    const spot = told && placer.placeOf(id, signWidth(told.problems.length));
    return told && spot ? [{ id, anchorId, place: spot, ...told }] : [];
  };
  const steps = visible.nodes.flatMap(({ id, data }) => {
    const markers = data.markers.map(({ key }) => ({ key, signs: place(key, id) }));
    const joining = markers.flatMap(({ key, signs }) => (signs.length === 0 ? (byElement.get(key) ?? []) : []));
    return [...markers.flatMap(({ signs }) => signs), ...place(id, id, joining)];
  });
  const others = [...visible.above, ...visible.below].flatMap(({ key }) => place(key, key));
  return [...steps, ...others];
}

function merged(all: readonly (ElementProblems | undefined)[]): ElementProblems | undefined {
  const given = all.filter((one) => one !== undefined);
  const severity = (['error', 'warning', 'info'] as const).find((worst) => given.some((one) => one.severity === worst));
  return severity && { severity, problems: given.flatMap(({ problems }) => problems) };
}

interface SignProps {
  readonly sign: PlacedSign;
  readonly indexed: IndexedScene;
}

/** Shape and colour of the worst severity, with the number where there are several; a click shows them in the panel. */
const Sign = memo(function Sign({ sign, indexed }: SignProps) {
  const words = useSentences(problemSentences);
  const language = useLanguage();
  const { document } = indexed;
  const { id, severity, problems, place } = sign;
  const sentences = problems.map(({ finding }) => findingSentence(document, finding, language));
  const label = words.sign(problems.length, elementName(document, id, language), sentences.join(' '));
  return (
    <g
      className={`problem-sign ${severity}`}
      transform={`translate(${place.x} ${place.y})`}
      role="button"
      tabIndex={-1}
      aria-label={label}
      data-sign={id}
      onClick={() => goToElement(problems[0]?.finding.elementIds[0] ?? id)}
    >
      <title>{sentences.join('\n')}</title>
      <rect className="sign-ground" width={place.width} height={place.height} rx={SIGN_HEIGHT / 2} />
      <Shape severity={severity} />
      {problems.length > 1 && (
        <text className="sign-count" x={SIGN_HEIGHT - 1} y={11.6}>
          {problems.length}
        </text>
      )}
    </g>
  );
});

function Dot({ sign: { place, severity } }: { readonly sign: PlacedSign }) {
  return (
    <g className={`problem-sign far ${severity}`} transform={`translate(${place.x} ${place.y})`}>
      <Shape severity={severity} />
    </g>
  );
}

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5.6 2.2h4.8l3.4 3.4v4.8l-3.4 3.4H5.6l-3.4-3.4V5.6z',
  warning: 'M8 1.9l6.1 11.4H1.9z',
  info: 'M8 2.3a5.7 5.7 0 1 1 0 11.4a5.7 5.7 0 0 1 0-11.4z',
};

function Shape({ severity }: { readonly severity: Severity }) {
  const mark = severity === 'info' ? 'M8 7.4v3.6M8 4.9v.1' : 'M8 5.4v3.4M8 11.1v.1';
  return (
    <>
      <path className="sign-shape" d={SHAPES[severity]} />
      <path className="sign-mark" d={mark} />
    </>
  );
}
