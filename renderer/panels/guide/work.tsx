import { guideSentences } from '../../../shared/locales/guide.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { Station } from '../../../shared/method/guide.ts';
import { inOrder } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { showRecord } from '../../store/workspace.ts';
import { openFillTable } from '../fill/fill.ts';
import { SelectField, TextField } from '../inspector/fields.tsx';
import { NamesField } from '../inspector/names-field.tsx';
import { removedSegments } from '../inspector/service-form.tsx';
import { setFields } from '../inspector/target.ts';
import { stepsOfRoles } from './drawn.ts';
import { FailPoints } from './fail-points.tsx';
import { Path } from './path.tsx';
import { PerAction } from './per-action.tsx';
import { PerStep } from './per-step.tsx';
import { Plans } from './plans.tsx';
import { WaitPoints } from './wait-points.tsx';

interface WorkProps {
  readonly station: Station;
  readonly document: BlueprintDocument;
}

/** What is typed and chosen at a part of the way. */
export function Work({ station, document }: WorkProps) {
  switch (station.id) {
    case 'scope':
      return <Scope document={document} />;
    case 'customer':
      return <Customer document={document} />;
    case 'path':
      return <Path document={document} />;
    case 'content':
      return <PerAction document={document} />;
    case 'front':
      return <PerStep document={document} at={['customer']} adds="frontstage" />;
    case 'back':
      return (
        <>
          <PerStep document={document} at={['frontstage', 'self-service']} adds="backstage" />
          <StaffTables document={document} />
        </>
      );
    case 'support':
      return <PerStep document={document} at={['frontstage', 'backstage']} adds="support" />;
    case 'evidence':
      return <PerStep document={document} at={['customer']} adds="evidence" />;
    case 'times':
      return <Times document={document} />;
    case 'revise':
      return (
        <>
          <InRecord station={station} document={document} />
          <Plans document={document} />
        </>
      );
    case 'fail-points':
      return <FailPoints document={document} />;
    case 'wait-points':
      return <WaitPoints document={document} />;
    default:
      return <InRecord station={station} document={document} />;
  }
}

function Scope({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(inspectorSentences);
  const terms = useSentences(wordSentences);
  const { service } = document;
  return (
    <div className="guide-fields">
      <TextField of="service" field="name" label={words.name} value={service.name} />
      <TextField of="service" field="trigger" label={words.trigger} value={service.trigger} long />
      <TextField of="service" field="outcome" label={words.outcome} value={service.outcome} long />
      <SelectField
        label={words.state}
        value={service.state}
        empty={words.notSet}
        options={(['as-is', 'to-be'] as const).map((state) => [state, wordFor(terms, state)])}
        onChange={(state) => setFields('service', { state })}
      />
    </div>
  );
}

function Customer({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const segments = inOrder(document.segments).map(([id]) => id);
  return (
    <div className="guide-fields">
      <NamesField
        document={document}
        collection="segments"
        label={words.segment}
        values={segments}
        change={(kept) => removedSegments(segments, kept)}
      />
      <TextField of="service" field="scenario" label={words.scenario} value={document.service.scenario} long />
    </div>
  );
}

/** Who does each staff step and what is done there, for all of them at once. */
function StaffTables({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const steps = stepsOfRoles(document, ['frontstage', 'backstage', 'support']).map(([id]) => id);
  if (steps.length === 0) return null;
  return (
    <div className="guide-buttons">
      <button type="button" className="button" onClick={() => openFillTable('actorIds', steps)}>
        {words.fillWho}
      </button>
      <button type="button" className="button" onClick={() => openFillTable('description', steps)}>
        {words.fillDescriptions}
      </button>
    </div>
  );
}

function Times({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(guideSentences);
  const steps = stepsOfRoles(document, ['customer', 'frontstage', 'self-service', 'backstage']).map(([id]) => id);
  if (steps.length === 0) return <p className="quiet">{words.noActions}</p>;
  return (
    <div className="guide-buttons">
      <button type="button" className="button" onClick={() => openFillTable('time', steps)}>
        {words.fillTimes}
      </button>
      <button type="button" className="button" onClick={() => openFillTable('cost', steps)}>
        {words.fillCosts}
      </button>
      <TextField of="statements" field="times" label={words.timesRestOn} value={document.statements?.times} long />
    </div>
  );
}

const STATUSES = ['draft', 'in-review', 'in-force'] as const;

/** The work is done beside this, in the record; from the record one may have gone to the drawing. */
function InRecord({ station, document }: WorkProps) {
  const words = useSentences(guideSentences);
  const terms = useSentences(wordSentences);
  return (
    <div className="guide-fields">
      {(station.id === 'revise' || station.id === 'agree') && (
        <SelectField
          label={words.status}
          value={document.service.status}
          options={STATUSES.map((status) => [status, wordFor(terms, status)])}
          onChange={(status) => setFields('service', { status })}
        />
      )}
      <p className="quiet">
        {words.inRecord}{' '}
        <button type="button" className="text-button" onClick={() => showRecord(station.step, station.list)}>
          {words.toRecord}
        </button>
      </p>
    </div>
  );
}
