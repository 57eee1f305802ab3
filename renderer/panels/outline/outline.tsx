import './outline.css';
import { filterSentences } from '../../../shared/locales/filter.ts';
import {
  columnsInOrder,
  lanesInOrder,
  markersOn,
  phasesInOrder,
  stepsOfLane,
  textIn,
} from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { reveal } from '../../canvas/view.ts';
import { select } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';

/** The drawing as text: phases, in each the lanes, in each the steps in time. */
export function Outline({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(filterSentences);
  const drawing = useEditor(({ drawingLanguages }) => drawingLanguages[0] ?? '');
  const phases = [...phasesInOrder(document).map(([id]) => id), undefined];
  if (Object.keys(document.steps).length === 0) {
    return <p className="outline-empty quiet">{words.noSteps}</p>;
  }
  return (
    <div className="outline">
      {phases.map((phaseId) => (
        <OutlinePhase
          key={phaseId ?? ''}
          document={document}
          phaseId={phaseId}
          name={
            phaseId === undefined ? words.noPhase : textIn(document.phases[phaseId]?.name, drawing, document.languages)
          }
          drawing={drawing}
        />
      ))}
    </div>
  );
}

interface OutlinePhaseProps {
  readonly document: BlueprintDocument;
  readonly phaseId: Id | undefined;
  readonly name: string;
  readonly drawing: string;
}

function OutlinePhase({ document, phaseId, name, drawing }: OutlinePhaseProps) {
  const columns = new Set(
    columnsInOrder(document).flatMap(([id, column]) => (phaseOf(document, column.phaseId) === phaseId ? [id] : [])),
  );
  const lanes = lanesInOrder(document).flatMap(([laneId, lane]) => {
    const steps = stepsOfLane(document, laneId).filter(([, { columnId }]) => columns.has(columnId ?? ''));
    return steps.length > 0 ? [{ laneId, lane, steps }] : [];
  });
  if (lanes.length === 0) return null;
  return (
    <details open>
      <summary>
        <h2>{name}</h2>
      </summary>
      {lanes.map(({ laneId, lane, steps }) => (
        <section key={laneId}>
          <h3 className="outline-lane">{textIn(lane.name, drawing, document.languages)}</h3>
          <ul>
            {steps.map(([id, step]) => (
              <OutlineStep
                key={id}
                id={id}
                name={textIn(step.name, drawing, document.languages) || '…'}
                marks={marksOf(document, id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** A column of a phase that is not there belongs to none. */
function phaseOf(document: BlueprintDocument, phaseId: Id | undefined): Id | undefined {
  return phaseId !== undefined && document.phases[phaseId] ? phaseId : undefined;
}

function marksOf(document: BlueprintDocument, id: Id): string {
  const { failPoints, waitPoints } = markersOn(document, id);
  const marks = [
    ...failPoints.map(([, { number }]) => `F${number}`),
    ...waitPoints.map(([, { number }]) => `W${number}`),
  ];
  return marks.join(' ');
}

interface OutlineStepProps {
  readonly id: Id;
  readonly name: string;
  readonly marks: string;
}

function OutlineStep({ id, name, marks }: OutlineStepProps) {
  const selected = useEditor(({ selection }) => selection.includes(id));
  const go = () => {
    select([id]);
    reveal(id);
  };
  return (
    <li>
      <button
        type="button"
        className={selected ? 'outline-step selected' : 'outline-step'}
        aria-current={selected}
        onClick={go}
      >
        {name}
        {marks !== '' && <span className="outline-marks">{marks}</span>}
      </button>
    </li>
  );
}
