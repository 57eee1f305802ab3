import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import { phasesInOrder, textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import {
  type Column,
  LANE_ROLES,
  type Lane,
  type Note,
  type Phase,
  STAGES,
} from '../../../shared/model/schema/drawing.ts';
import { CommandButton } from '../../app/command-button.tsx';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { CheckField, SelectField, TextField } from './fields.tsx';
import { Head } from './head.tsx';
import { setFields } from './target.ts';

export function LaneForm({ id, lane }: { readonly id: string; readonly lane: Lane }) {
  const words = useSentences(inspectorSentences);
  const terms = useSentences(wordSentences);
  const of = { collection: 'lanes', id } as const;
  return (
    <>
      <Head title={words.lane} id={id} />
      <TextField of={of} field="name" label={words.name} value={lane.name} />
      <SelectField
        label={words.role}
        value={lane.role}
        options={LANE_ROLES.map((role) => [role, wordFor(terms, role)])}
        onChange={(role) => setFields(of, { role })}
      />
      <TextField of={of} field="none" label={words.none} value={lane.none} long />
      <div className="checks">
        <CheckField of={of} field="folded" label={words.folded} value={lane.folded} />
        <CheckField of={of} field="locked" label={words.locked} value={lane.locked} />
      </div>
      <CommandButton id="split-lane" />
    </>
  );
}

export function NoteForm({ id, note }: { readonly id: string; readonly note: Note }) {
  const words = useSentences(inspectorSentences);
  return (
    <>
      <Head title={words.note} id={id} />
      <TextField of={{ collection: 'notes', id }} field="text" label={words.noteText} value={note.text} long />
    </>
  );
}

interface PhaseFormProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly phase: Phase;
}

export function PhaseForm({ document, id, phase }: PhaseFormProps) {
  const words = useSentences(inspectorSentences);
  const terms = useSentences(wordSentences);
  const of = { collection: 'phases', id } as const;
  const columns = Object.values(document.columns).filter(({ phaseId }) => phaseId === id).length;
  return (
    <>
      <Head title={words.phase} id={id} />
      <p className="quiet">{words.columnsOf(columns)}</p>
      <TextField of={of} field="name" label={words.name} value={phase.name} />
      <SelectField
        label={words.stage}
        value={phase.stage}
        empty={words.notSet}
        options={STAGES.map((stage) => [stage, terms[stage]])}
        onChange={(stage) => setFields(of, { stage })}
      />
      <TextField of={of} field="progress" label={words.progress} value={phase.progress} long />
      <TextField of={of} field="openQuestions" label={words.openQuestions} value={phase.openQuestions} long />
      <div className="checks">
        <CheckField of={of} field="folded" label={words.folded} value={phase.folded} />
        <CheckField of={of} field="locked" label={words.locked} value={phase.locked} />
      </div>
    </>
  );
}

interface ColumnFormProps {
  readonly document: BlueprintDocument;
  readonly id: string;
  readonly column: Column;
}

export function ColumnForm({ document, id, column }: ColumnFormProps) {
  const words = useSentences(inspectorSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  return (
    <>
      <Head title={words.column} id={id} />
      <SelectField
        label={words.phaseOfColumn}
        value={column.phaseId}
        empty={words.notSet}
        options={phasesInOrder(document).map(([phaseId, { name }]) => [
          phaseId,
          textIn(name, language, document.languages),
        ])}
        onChange={(phaseId) => setFields({ collection: 'columns', id }, { phaseId })}
      />
    </>
  );
}
