import { flowSentences } from '../../../shared/locales/flow.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { wordSentences } from '../../../shared/locales/shell.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Link } from '../../../shared/model/schema/drawing.ts';
import { isLedByHand, resetRoutes } from '../../canvas/routing.ts';
import { edit, editorStore } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { OwnFields } from '../record/own-fields.tsx';
import { DurationField } from './duration-field.tsx';
import { CheckField, SelectField, TextField } from './fields.tsx';
import { Head } from './head.tsx';
import { NumberField } from './number-field.tsx';
import { StepMarkers } from './step-relations.tsx';
import { setFields } from './target.ts';

interface LinkFormProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly link: Link;
}

export function LinkForm({ document, id, link }: LinkFormProps) {
  const words = useSentences(inspectorSentences);
  const terms = useSentences(wordSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const nameOf = (stepId: string) => textIn(document.steps[stepId]?.name, language, document.languages) || words.noName;
  const of = { collection: 'links', id } as const;
  const steps = Object.keys(document.steps).map((stepId) => [stepId, nameOf(stepId)] as const);
  const lead = (from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined) edit([{ edit: 'reconnect', args: { linkId: id, from, to } }]);
  };
  const swap = () => edit([{ edit: 'reconnect', args: { linkId: id, from: link.to, to: link.from } }]);
  return (
    <>
      <Head title={words.link} id={id} />
      <SelectField label={words.from} value={link.from} options={steps} onChange={(from) => lead(from, link.to)} />
      <SelectField label={words.to} value={link.to} options={steps} onChange={(to) => lead(link.from, to)} />
      <button type="button" className="button" onClick={swap}>
        {words.swap}
      </button>
      <TextField of={of} field="condition" label={words.condition} value={link.condition} />
      <NumberField of={of} field="chance" label={words.chance} value={link.chance} kind="chance" />
      <SelectField
        label={words.arrow}
        value={link.arrow ?? 'single'}
        options={(['single', 'double', 'none'] as const).map((word) => [word, terms[word]])}
        onChange={(arrow) => setFields(of, { arrow })}
      />
      <DurationField of={of} field="handOff" label={words.handOff} value={link.handOff} />
      <div className="checks">
        <CheckField of={of} field="loop" label={words.loop} value={link.loop} />
        <CheckField of={of} field="sameContact" label={words.sameContact} value={link.sameContact} />
      </div>
      {isLedByHand(link) && <LedByHand />}
      <OwnFields document={document} collection="links" id={id} />
      <StepMarkers document={document} id={id} />
    </>
  );
}

/** Says that the link's course was set by hand, and takes that back. */
function LedByHand() {
  const words = useSentences(flowSentences);
  return (
    <>
      <p className="quiet">{words.byHand}</p>
      <button type="button" className="button" onClick={() => resetRoutes(editorStore.getState())}>
        {words.resetRoute}
      </button>
    </>
  );
}
