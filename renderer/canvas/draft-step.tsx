import { useEffect, useState } from 'react';
import { ViewportPortal } from 'reactflow';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { flowSentences } from '../../shared/locales/flow.ts';
import type { Point } from '../../shared/model/geometry.ts';
import type { Draft } from '../store/editor.ts';
import { useSentences } from '../store/use-store.ts';
import { type Cell, columnAfter, followingCells, landingOf } from './cells.ts';
import { finishDraft } from './editing.ts';
import { Ghost } from './ghosts.tsx';
import { LandingMark } from './landing-mark.tsx';
import { NameEditor } from './name-editor.tsx';
import type { IndexedScene } from './use-scene.ts';
import { revealPlace } from './view.ts';

const WIDTH = 152;
const HEIGHT = 58;
/** Room for the list of typed steps below it. */
const WITH_STEPS = { width: 280, height: 160 };
const ONE: readonly string[] = [];

interface DraftStepProps {
  readonly draft: Draft;
  readonly indexed: IndexedScene;
}

/** The step that is being typed, where it will come to stand, with what gives way and the link that leads to it. */
export function DraftStep({ draft, indexed }: DraftStepProps) {
  const words = useSentences(canvasSentences);
  const [names, setNames] = useState(ONE);
  const first = Object.keys(indexed.document.steps).length === 0;
  const cell = cellOf(draft, indexed);
  const [place, ...later] = followingCells(indexed, cell, Math.max(1, names.length));
  const { x, y } = place ?? { x: 0, y: 0 };
  const [left, top] = [x - WIDTH / 2, y - HEIGHT / 2];
  const several = names.length > 1;
  useEffect(() => {
    void revealPlace({ x: left, y: top, ...(several ? WITH_STEPS : { width: WIDTH, height: HEIGHT }) });
  }, [left, top, several]);
  const landing = landingOf(indexed, cell, null);
  return (
    <ViewportPortal>
      {landing && <LandingMark landing={landing} />}
      <LeadingLink draft={draft} indexed={indexed} to={{ x, y }} />
      {later.map((at, index) => (
        <div key={at.x} className="later-step" style={placed(at)}>
          {names[index + 1]}
        </div>
      ))}
      <div className="draft-step" style={placed({ x, y })}>
        <NameEditor
          initial=""
          label={words.newStep}
          placeholder={first ? words.firstAction : words.typeName}
          onSteps={setNames}
          onLeave={(text, how, typed) => finishDraft(draft, typed ?? [text], how)}
        />
        {several && <TypedSteps names={names} />}
      </div>
    </ViewportPortal>
  );
}

function placed({ x, y }: Point) {
  return { transform: `translate(${x - WIDTH / 2}px, ${y - HEIGHT / 2}px)`, width: WIDTH, height: HEIGHT };
}

function cellOf(draft: Draft, { document }: IndexedScene): Cell {
  const after = draft.after?.how === 'next' ? document.steps[draft.after.stepId]?.columnId : undefined;
  return after === undefined ? draft : { laneId: draft.laneId, columnId: columnAfter(document, after) };
}

/** A dashed line from the step that it follows. */
function LeadingLink({ draft, indexed, to }: DraftStepProps & { readonly to: Point }) {
  const from = indexed.byKey.get(draft.after?.stepId ?? '');
  if (!from) return null;
  const [right, below] = [from.x + from.width, from.y + from.height];
  const down = { x: from.x + from.width / 2, y: below };
  const across = { x: right, y: from.y + from.height / 2 };
  const ahead = to.x - WIDTH / 2 > right;
  return (
    <Ghost points={ahead ? [across, { x: to.x - WIDTH / 2, y: to.y }] : [down, { x: to.x, y: to.y - HEIGHT / 2 }]} />
  );
}

/** The steps that what is typed will become, and how it stays one name. */
function TypedSteps({ names }: { readonly names: readonly string[] }) {
  const words = useSentences(flowSentences);
  return (
    <div className="typed-steps" role="status">
      <strong>{words.severalSteps(names.length)}</strong>
      <span>{names.join(' → ')}</span>
      <span className="quiet">{words.oneName}</span>
    </div>
  );
}
