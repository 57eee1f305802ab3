import { rowSentences } from '../../../shared/locales/drawing-rows.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import { columnsInOrder, lanesInOrder, textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { STEP_KINDS, type Step } from '../../../shared/model/schema/drawing.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { NamedByRecord } from '../record/named-by.tsx';
import { OwnFields } from '../record/own-fields.tsx';
import { Relations } from '../record/relations.tsx';
import { CostField } from './cost-field.tsx';
import { DurationField } from './duration-field.tsx';
import { FeelingFields } from './feeling-fields.tsx';
import { CheckField, SelectField, TextField } from './fields.tsx';
import { Fold } from './fold.tsx';
import { FrequencyField } from './frequency-field.tsx';
import { Head } from './head.tsx';
import { IconField } from './icon-field.tsx';
import { idsField, NamesField } from './names-field.tsx';
import { PartField } from './part-field.tsx';
import { PictureField } from './picture-field.tsx';
import { StepLinks, StepMarkers } from './step-relations.tsx';
import { setFields } from './target.ts';

interface StepFormProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly step: Step;
}

const NONE: readonly string[] = [];

export function StepForm({ document, id, step }: StepFormProps) {
  const words = useSentences(inspectorSentences);
  const terms = useSentences(wordSentences);
  const rows = useSentences(rowSentences);
  const of = { collection: 'steps', id } as const;
  const { actorIds = NONE, systemIds = NONE, contentIds = NONE, channelIds = NONE } = step;
  const names = { document };
  return (
    <>
      <Head title={words.step} id={id} />
      <TextField of={of} field="name" label={words.name} value={step.name} />
      <SelectField
        label={words.kind}
        value={step.kind}
        options={STEP_KINDS.map((kind) => [kind, wordFor(terms, kind)])}
        onChange={(kind) => setFields(of, { kind })}
      />
      <LaneChoice document={document} id={id} step={step} />
      <NamesField
        {...names}
        collection="actors"
        label={words.actors}
        values={actorIds}
        change={idsField(of, 'actorIds')}
      />
      <NamesField
        {...names}
        collection="contents"
        label={words.contents}
        values={contentIds}
        change={idsField(of, 'contentIds')}
      />
      <NamesField
        {...names}
        collection="channels"
        label={words.channels}
        values={channelIds}
        change={idsField(of, 'channelIds')}
      />
      <DurationField of={of} field="time" label={words.time} value={step.time} />
      <FeelingFields document={document} id={id} step={step} />
      <Relations document={document} collection="steps" id={id} show={['sources', 'assumption']} />
      <StepMarkers document={document} id={id} />
      <StepLinks document={document} id={id} />
      <NamedByRecord document={document} id={id} />
      <Fold label={words.more}>
        {() => (
          <>
            <NamesField
              {...names}
              collection="systems"
              label={words.systems}
              values={systemIds}
              change={idsField(of, 'systemIds')}
            />
            <DurationField of={of} field="waiting" label={words.waiting} value={step.waiting} />
            <CostField of={of} value={step.cost} />
            <FrequencyField of={of} value={step.frequency} />
            <SelectField
              label={words.terminal}
              value={step.terminal}
              empty={words.neither}
              options={(['start', 'end', 'outcome'] as const).map((word) => [word, terms[word]])}
              onChange={(terminal) => setFields(of, { terminal })}
            />
            <TextField of={of} field="description" label={words.description} value={step.description} long />
            <TextField of={of} field="quote" label={rows.quote} value={step.quote} long />
            <TextField of={of} field="standard" label={words.standard} value={step.standard} long />
            <TextField of={of} field="presenterNotes" label={words.presenterNotes} value={step.presenterNotes} long />
            <Relations
              document={document}
              collection="steps"
              id={id}
              show={['cited', 'needs', 'requirements', 'policies', 'risks', 'controls', 'tags']}
            />
            <PictureField document={document} of={of} field="pictureId" label={rows.picture} value={step.pictureId} />
            <IconField of={of} value={step.icon} />
            <PartField document={document} id={id} step={step} />
            <OwnFields document={document} collection="steps" id={id} />
            <div className="checks">
              <CheckField of={of} field="customerOwn" label={words.customerOwn} value={step.customerOwn} />
              <CheckField of={of} field="momentOfTruth" label={words.momentOfTruth} value={step.momentOfTruth} />
              <CheckField of={of} field="payment" label={words.payment} value={step.payment} />
              <CheckField of={of} field="pinned" label={words.pinned} value={step.pinned} />
              <CheckField of={of} field="locked" label={words.locked} value={step.locked} />
            </div>
          </>
        )}
      </Fold>
    </>
  );
}

function LaneChoice({ document, id, step }: StepFormProps) {
  const words = useSentences(inspectorSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const columnId = step.columnId ?? columnsInOrder(document)[0]?.[0];
  const move = (laneId: string | undefined) => {
    if (laneId === undefined || columnId === undefined) return;
    const target = { laneId, columnId, where: 'before' as const, newColumnId: nextId() };
    edit([{ edit: 'move-step', args: { stepId: id, target } }]);
  };
  const options = lanesInOrder(document).map(
    ([laneId, lane]) => [laneId, textIn(lane.name, language, document.languages)] as const,
  );
  return (
    <SelectField
      label={words.laneField}
      value={step.laneId}
      options={options}
      onChange={move}
      {...(step.laneId === undefined ? { empty: words.notSet } : {})}
    />
  );
}
