import { memo, useMemo } from 'react';
import type { Compared, Comparison } from '../../shared/compare/comparison.ts';
import { compareSentences } from '../../shared/locales/compare.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import { elementName } from '../../shared/rules/finding.ts';
import { SIGN_HEIGHT } from '../../shared/scene/signs/spots.ts';
import { useComparison } from '../store/compare.ts';
import { select } from '../store/editor.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { ComparedShape } from './compared-shape.tsx';
import { useRemarkPlaces } from './remark-places.ts';
import { signPlacerFor } from './sign-placer.ts';
import type { IndexedScene } from './use-scene.ts';
import type { Visible } from './visible.ts';

interface CompareSignsProps {
  readonly indexed: IndexedScene;
  readonly visible: Visible;
  /** Steps that are being dragged: what stood at them is not shown meanwhile. */
  readonly without: ReadonlySet<string> | null;
}

/** What became of each part in view, where it hides nothing; nothing where the blueprint is compared with none. */
export const CompareSigns = memo(function CompareSigns({ indexed, visible, without }: CompareSignsProps) {
  const comparison = useComparison(indexed.document);
  if (!comparison || visible.painted) return null;
  return <Marks indexed={indexed} visible={visible} without={without} comparison={comparison} />;
});

function Marks({ indexed, visible, without, comparison }: CompareSignsProps & { readonly comparison: Comparison }) {
  const { scene } = indexed;
  const taken = useRemarkPlaces(indexed);
  const placer = useMemo(() => signPlacerFor(indexed, taken), [indexed, taken]);
  const ids = [...visible.nodes.map(({ id }) => id), ...[...visible.above, ...visible.below].map(({ key }) => key)];
  const markers = visible.nodes.flatMap(({ data }) => data.markers.map(({ key }) => key));
  return (
    <svg className="layers above signs" width={scene.width} height={scene.height} role="presentation">
      {[...markers, ...ids].map((id) => {
        const one = comparison.here.get(id);
        const place = one && !without?.has(id) ? placer.placeOf(id, SIGN_HEIGHT) : undefined;
        return one && place && <Mark key={id} one={one} place={place} indexed={indexed} />;
      })}
    </svg>
  );
}

interface MarkProps {
  readonly one: Compared;
  readonly place: Rectangle;
  readonly indexed: IndexedScene;
}

const Mark = memo(function Mark({ one: { kind, id }, place, indexed }: MarkProps) {
  const words = useSentences(compareSentences);
  const { document } = indexed;
  const drawn = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const label = words.sign(words[kind], elementName(document, id, drawn));
  return (
    <g
      className={`compare-sign ${kind}`}
      transform={`translate(${place.x} ${place.y})`}
      role="button"
      tabIndex={-1}
      aria-label={label}
      data-compared={id}
      onClick={() => select([id])}
    >
      <title>{label}</title>
      <ComparedShape kind={kind} />
    </g>
  );
});
