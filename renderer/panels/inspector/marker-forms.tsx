import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { FailPoint, WaitPoint } from '../../../shared/model/schema/drawing.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { NamedByRecord } from '../record/named-by.tsx';
import { OwnFields } from '../record/own-fields.tsx';
import { Relations } from '../record/relations.tsx';
import { DurationField } from './duration-field.tsx';
import { CheckField, TextField } from './fields.tsx';
import { Fold } from './fold.tsx';
import { Head } from './head.tsx';
import { Jump } from './jump.tsx';
import { idField, idsField, NamesField } from './names-field.tsx';
import { NumberField } from './number-field.tsx';

const NONE: readonly string[] = [];

interface FailPointFormProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly point: FailPoint;
}

export function FailPointForm({ document, id, point }: FailPointFormProps) {
  const words = useSentences(inspectorSentences);
  const of = { collection: 'failPoints', id } as const;
  return (
    <>
      <Head title={words.failPoint(point.number)} id={id} />
      <Place document={document} on={point.on} />
      <div className="field" data-first>
        <TextField of={of} field="what" label={words.what} value={point.what} long />
      </div>
      <TextField of={of} field="why" label={words.why} value={point.why} long />
      <TextField of={of} field="recovery" label={words.recovery} value={point.recovery} long />
      <NumberField of={of} field="chance" label={words.failChance} value={point.chance} kind="chance" />
      <div className="field-row three">
        <NumberField of={of} field="severity" label={words.severity} value={point.severity} kind="rating" />
        <NumberField of={of} field="occurrence" label={words.occurrence} value={point.occurrence} kind="rating" />
        <NumberField of={of} field="detection" label={words.detection} value={point.detection} kind="rating" />
      </div>
      <CheckField of={of} field="customerSees" label={words.customerSees} value={point.customerSees} />
      <Relations document={document} collection="failPoints" id={id} show={['sources', 'assumption']} />
      <NamedByRecord document={document} id={id} />
      <Fold label={words.more}>
        {() => (
          <>
            <TextField of={of} field="noticed" label={words.noticed} value={point.noticed} long />
            <NamesField
              document={document}
              collection="steps"
              label={words.recoverySteps}
              values={point.recoveryStepIds ?? NONE}
              creates={false}
              change={idsField(of, 'recoveryStepIds')}
            />
            <NamesField
              document={document}
              collection="steps"
              label={words.returnsTo}
              values={point.returnsToStepId === undefined ? NONE : [point.returnsToStepId]}
              creates={false}
              single
              change={idField(of, 'returnsToStepId')}
            />
            <TextField of={of} field="carriedOver" label={words.carriedOver} value={point.carriedOver} long />
            <Relations
              document={document}
              collection="failPoints"
              id={id}
              show={['cited', 'risks', 'controls', 'tags']}
            />
            <OwnFields document={document} collection="failPoints" id={id} />
          </>
        )}
      </Fold>
    </>
  );
}

interface WaitPointFormProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly point: WaitPoint;
}

export function WaitPointForm({ document, id, point }: WaitPointFormProps) {
  const words = useSentences(inspectorSentences);
  const of = { collection: 'waitPoints', id } as const;
  return (
    <>
      <Head title={words.waitPoint(point.number)} id={id} />
      <Place document={document} on={point.on} />
      <div className="field" data-first>
        <DurationField of={of} field="expected" label={words.expected} value={point.expected} />
      </div>
      <DurationField of={of} field="tolerance" label={words.tolerance} value={point.tolerance} />
      <TextField of={of} field="relief" label={words.relief} value={point.relief} long />
      <Relations document={document} collection="waitPoints" id={id} show={['sources', 'assumption']} />
      <NamedByRecord document={document} id={id} />
      <Fold label={words.more}>
        {() => (
          <>
            <Relations document={document} collection="waitPoints" id={id} show={['cited', 'tags']} />
            <OwnFields document={document} collection="waitPoints" id={id} />
          </>
        )}
      </Fold>
    </>
  );
}

/** The step or link on which a marker stands. */
function Place({ document, on }: { readonly document: BlueprintDocument; readonly on: string }) {
  const words = useSentences(inspectorSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  return (
    <Jump id={on}>
      <span className="quiet">{words.on}</span> {elementName(document, on, language)}
    </Jump>
  );
}
