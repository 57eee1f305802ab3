import { guideSentences } from '../../../shared/locales/guide.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import type { Station } from '../../../shared/method/guide.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { showRecord } from '../../store/workspace.ts';
import { openFillTable } from '../fill/fill.ts';
import { SelectField, TextField } from '../inspector/fields.tsx';
import { setFields } from '../inspector/target.ts';
import { stepsOfRoles } from './drawn.ts';
import { FailPoints } from './fail-points.tsx';
import { Path } from './path.tsx';
import { PerAction } from './per-action.tsx';
import { PerStep } from './per-step.tsx';
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
    case 'path':
      return <Path document={document} />;
    case 'content':
      return <PerAction document={document} />;
    case 'front':
      return <PerStep document={document} at={['customer']} adds="frontstage" />;
    case 'back':
      return <PerStep document={document} at={['frontstage', 'self-service']} adds="backstage" />;
    case 'support':
      return <PerStep document={document} at={['frontstage', 'backstage']} adds="support" />;
    case 'evidence':
      return <PerStep document={document} at={['customer']} adds="evidence" />;
    case 'times':
      return <Times document={document} />;
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
        <button type="button" className="text-button" onClick={() => showRecord(station.step)}>
          {words.toRecord}
        </button>
      </p>
    </div>
  );
}
