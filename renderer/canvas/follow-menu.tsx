import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useConnection, useReactFlow, ViewportPortal } from 'reactflow';
import { useStore } from 'zustand';
import { flowSentences } from '../../shared/locales/flow.ts';
import { shellSentences, wordSentences } from '../../shared/locales/shell.ts';
import { textIn } from '../../shared/model/queries.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { type Landing, landingAt, landingOf } from './cells.ts';
import { type Choice, choicesOf, type FollowUp, follow, followStore } from './follow.ts';
import { Ghost, StepMark } from './ghosts.tsx';
import { LandingMark } from './landing-mark.tsx';
import { stepAt } from './use-hover.ts';
import type { IndexedScene } from './use-scene.ts';
import { focusCanvas, revealPlace } from './view.ts';

interface IndexedProps {
  readonly indexed: IndexedScene;
}

/** While a link is drawn: the step that it would lead to, or the cell where a new one would stand. */
export function ConnectingMark({ indexed }: IndexedProps) {
  const from = useConnection(({ fromNode }) => fromNode?.id ?? null);
  const to = useConnection((connection) => connection.to);
  const before = useRef<Landing | null>(null);
  if (from === null || !to) return null;
  const stepId = stepAt(indexed, to.x, to.y);
  const box = indexed.byKey.get(stepId ?? '');
  if (stepId === from) return null;
  before.current = box ? null : landingAt(indexed, to, null, before.current);
  return (
    <ViewportPortal>
      {box && <StepMark box={box} side={undefined} />}
      {before.current && <LandingMark landing={before.current} />}
    </ViewportPortal>
  );
}

/** What can follow a step, at the place where it would stand. */
export function FollowMenu({ indexed }: IndexedProps) {
  const offered = useStore(followStore, (state) => state.offered);
  return offered && <OpenMenu key={JSON.stringify(offered)} offered={offered} indexed={indexed} />;
}

const GAP = 8;

function OpenMenu({ offered, indexed }: IndexedProps & { readonly offered: FollowUp }) {
  const { document } = indexed;
  const words = useSentences(flowSentences);
  const choices = choicesOf(document, offered);
  const [active, setActive] = useState<Choice | undefined>(choices.flat()[0]);
  const menu = usePlacedMenu(indexed, offered);
  const wordOf = useChoiceWords(indexed);
  const titles = ['', words.otherLanes, words.existing];
  return (
    <>
      <ViewportPortal>
        <ChoiceMark indexed={indexed} offered={offered} choice={active} />
      </ViewportPortal>
      <div
        ref={menu}
        popover="auto"
        className="popup menu follow-menu nodrag nopan nowheel"
        role="menu"
        tabIndex={-1}
        aria-label={words.follow(indexed.byKey.get(offered.stepId)?.name ?? '')}
        onKeyDown={walkMenu}
        onToggle={({ newState }) => newState === 'closed' && followStore.setState({ offered: null })}
      >
        {choices.map((group, index) => (
          <ChoiceGroup key={titles[index]} title={titles[index] ?? ''}>
            {group.map((choice) => (
              <button
                key={JSON.stringify(choice)}
                type="button"
                role="menuitem"
                className="menu-item"
                onFocus={() => setActive(choice)}
                onMouseEnter={({ currentTarget }) => currentTarget.focus()}
                onClick={() => {
                  menu.current?.hidePopover();
                  focusCanvas();
                  follow(offered, choice);
                }}
              >
                {wordOf(choice, offered)}
              </button>
            ))}
          </ChoiceGroup>
        ))}
      </div>
    </>
  );
}

/** Opens beside the place where the step would stand, within the window. */
function usePlacedMenu(indexed: IndexedScene, { cell }: FollowUp) {
  const flow = useReactFlow();
  const menu = useRef<HTMLDivElement>(null);
  const mark = landingOf(indexed, cell, null)?.mark;
  const place = useRef(mark);
  place.current = mark;
  useLayoutEffect(() => {
    const element = menu.current;
    const at = place.current;
    if (!element || !at) return;
    const putBeside = () => {
      const corner = flow.flowToScreenPosition({ x: at.x + at.width, y: at.y });
      const { width, height } = element.getBoundingClientRect();
      element.style.left = `${Math.max(GAP, Math.min(corner.x + GAP, innerWidth - width - GAP))}px`;
      element.style.top = `${Math.max(GAP, Math.min(corner.y, innerHeight - height - GAP))}px`;
    };
    element.showPopover();
    putBeside();
    element.querySelector('button')?.focus();
    void revealPlace(at).then(putBeside);
  }, [flow]);
  return menu;
}

function useChoiceWords({ document, byKey }: IndexedScene) {
  const words = useSentences(flowSentences);
  const kinds = useSentences(shellSentences);
  const { end } = useSentences(wordSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? '';
  return (choice: Choice, { cell }: FollowUp): string => {
    if ('stepId' in choice) return byKey.get(choice.stepId)?.name ?? '';
    const word = choice.ends ? end : kinds[choice.kind];
    if (choice.laneId === cell.laneId) return word;
    return words.inLane(textIn(document.lanes[choice.laneId]?.name, language, document.languages), word);
  };
}

interface ChoiceGroupProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

function ChoiceGroup({ title, children }: ChoiceGroupProps) {
  if (children.length === 0) return null;
  return (
    <fieldset className="menu-group">
      {title !== '' && <legend className="menu-title">{title}</legend>}
      {children}
    </fieldset>
  );
}

interface ChoiceMarkProps extends IndexedProps {
  readonly offered: FollowUp;
  readonly choice: Choice | undefined;
}

/** Where what is chosen would land. */
function ChoiceMark({ indexed, offered, choice }: ChoiceMarkProps) {
  const from = indexed.byKey.get(offered.stepId);
  if (!choice || !from) return null;
  const target = 'stepId' in choice ? indexed.byKey.get(choice.stepId) : undefined;
  const landing = 'stepId' in choice ? null : landingOf(indexed, { ...offered.cell, laneId: choice.laneId }, null);
  const end = target ?? landing?.mark;
  const middle = ({ x, y, width, height }: typeof from | Landing['mark']) => ({ x: x + width / 2, y: y + height / 2 });
  return (
    <>
      {end && <Ghost points={[middle(from), middle(end)]} />}
      {target && <StepMark box={target} side={undefined} />}
      {landing && <LandingMark landing={landing} />}
    </>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys walk the menu; the drawing behind it hears none of its keys. */
function walkMenu(event: KeyboardEvent<HTMLElement>): void {
  event.stopPropagation();
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[step(at, items.length)]?.focus();
}
