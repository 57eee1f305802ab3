import { useEffect, useMemo } from 'react';
import { useReactFlow, ViewportPortal } from 'reactflow';
import { useStore } from 'zustand';
import { flowSentences } from '../../shared/locales/flow.ts';
import { textIn } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { isTyping } from '../store/typing-field.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { endPlacing, movePlace, movePlaceTo, type Placing, placesOf, placingStore } from './placing.ts';
import type { IndexedScene } from './use-scene.ts';
import { revealPlace } from './view.ts';

interface PlacingMarkProps {
  readonly indexed: IndexedScene;
}

/** What was copied, shown where it would be pasted, while its place is chosen by pointer or arrow keys. */
export function PlacingMark({ indexed }: PlacingMarkProps) {
  const placing = useStore(placingStore, (state) => state.placing);
  const key = useEditor((state) => state.key);
  return placing?.into === key && <Places indexed={indexed} placing={placing} />;
}

const WIDTH = 148;
const HEIGHT = 52;

function Places({ indexed, placing }: PlacingMarkProps & { readonly placing: Placing }) {
  const words = useSentences(flowSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? '';
  const { steps, bar } = useMemo(() => placesOf(indexed, placing), [indexed, placing]);
  const { fragment } = placing;
  usePlacingKeys(indexed);
  usePlacingPointer(indexed);
  return (
    <>
      <p className="linking-hint" role="status">
        {words.placing(steps.length)}
      </p>
      <ViewportPortal>
        {bar && (
          <div
            className="landing between"
            style={{ transform: `translate(${bar.x}px, ${bar.y}px)`, width: bar.width, height: bar.height }}
          />
        )}
        {steps.map(({ id, x, y }) => (
          <div
            key={id}
            className="later-step"
            style={{ transform: `translate(${x - WIDTH / 2}px, ${y - HEIGHT / 2}px)`, width: WIDTH, height: HEIGHT }}
          >
            {textIn(fragment.steps[id]?.name, language, fragment.languages)}
          </div>
        ))}
      </ViewportPortal>
    </>
  );
}

const KEYS: Readonly<Record<string, (document: BlueprintDocument) => void>> = {
  ArrowLeft: (document) => movePlace(document, -1),
  ArrowRight: (document) => movePlace(document, 1),
  Enter: () => endPlacing(true),
  Escape: () => endPlacing(false),
};

/** Keys of an input method, a dialog or menu that is open, a field, or anything else beside the drawing. */
function belongsElsewhere({ isComposing, target }: KeyboardEvent): boolean {
  if (isComposing || isTyping(target) || document.querySelector('dialog[open], :popover-open')) return true;
  return target !== document.body && !(target instanceof Element && target.closest('.canvas'));
}

/** Arrow keys move the place, Enter pastes, Escape leaves it; the drawing hears none of them. */
function usePlacingKeys(indexed: IndexedScene): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = KEYS[event.key];
      if (!run || event.ctrlKey || event.metaKey || event.altKey || belongsElsewhere(event)) return;
      event.preventDefault();
      event.stopPropagation();
      run(indexed.document);
      const { placing } = placingStore.getState();
      const [first] = placing ? placesOf(indexed, placing).steps : [];
      if (first) void revealPlace({ x: first.x - WIDTH / 2, y: first.y - HEIGHT / 2, width: WIDTH, height: HEIGHT });
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [indexed]);
}

/** The place follows the pointer; a press on the drawing pastes, and does nothing else. */
function usePlacingPointer(indexed: IndexedScene): void {
  const flow = useReactFlow();
  useEffect(() => {
    const pane = document.querySelector<HTMLElement>('.react-flow');
    const onMove = ({ clientX, clientY }: PointerEvent) =>
      movePlaceTo(indexed, flow.screenToFlowPosition({ x: clientX, y: clientY }));
    const onPress = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'click') endPlacing(true);
    };
    const presses = ['pointerdown', 'mousedown', 'click'];
    pane?.addEventListener('pointermove', onMove);
    for (const press of presses) pane?.addEventListener(press, onPress, true);
    return () => {
      pane?.removeEventListener('pointermove', onMove);
      for (const press of presses) pane?.removeEventListener(press, onPress, true);
    };
  }, [indexed, flow]);
}
