import './inspector.css';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CommandId } from '../../../shared/commands/commands.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { CommandButton } from '../../app/command-button.tsx';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { ColumnForm, LaneForm, NoteForm, PhaseForm } from './frame-forms.tsx';
import { LinkForm } from './link-form.tsx';
import { FailPointForm, WaitPointForm } from './marker-forms.tsx';
import { ServiceForm } from './service-form.tsx';
import { StepForm } from './step-form.tsx';
import { visitField } from './target.ts';

/** The fields of what is selected; of the service where nothing is. */
export function Inspector({ document }: { readonly document: BlueprintDocument }) {
  const { rightPanel } = useSentences(shellSentences);
  const selection = useEditor((state) => state.selection);
  const id = selection.length === 1 ? selection[0] : undefined;
  const panel = useRef<HTMLElement>(null);
  useFirstFieldOfNewMarker(document, id, panel);
  return (
    <aside ref={panel} className="right-panel" aria-label={rightPanel} onFocus={visitField}>
      <div className="inspector" key={id ?? 'service'}>
        {selection.length > 1 ? <Several count={selection.length} /> : formOf(document, id)}
      </div>
    </aside>
  );
}

const FOR_SEVERAL = [
  'align-column',
  'align-lane',
  'distribute',
  'duplicate',
  'select-connected',
  'lock',
  'delete',
] as const satisfies readonly CommandId[];

/** What can be done with several at once. */
function Several({ count }: { readonly count: number }) {
  const words = useSentences(inspectorSentences);
  return (
    <>
      <h2 className="section-title">{words.several(count)}</h2>
      <p className="quiet">{words.severalHint}</p>
      <div className="several-actions">
        {FOR_SEVERAL.map((id) => (
          <CommandButton key={id} id={id} />
        ))}
      </div>
    </>
  );
}

function formOf(document: BlueprintDocument, id: string | undefined): ReactNode {
  if (id === undefined) return <ServiceForm document={document} />;
  const { steps, links, failPoints, waitPoints, lanes, phases, columns, notes } = document;
  if (steps[id]) return <StepForm document={document} id={id} step={steps[id]} />;
  if (links[id]) return <LinkForm document={document} id={id} link={links[id]} />;
  if (failPoints[id]) return <FailPointForm document={document} id={id} point={failPoints[id]} />;
  if (waitPoints[id]) return <WaitPointForm document={document} id={id} point={waitPoints[id]} />;
  if (lanes[id]) return <LaneForm id={id} lane={lanes[id]} />;
  if (phases[id]) return <PhaseForm document={document} id={id} phase={phases[id]} />;
  if (columns[id]) return <ColumnForm document={document} id={id} column={columns[id]} />;
  if (notes[id]) return <NoteForm id={id} note={notes[id]} />;
  return <ServiceForm document={document} />;
}

/** A marker that was just put on is described at once. */
function useFirstFieldOfNewMarker(
  document: BlueprintDocument,
  id: string | undefined,
  panel: { readonly current: HTMLElement | null },
): void {
  const known = useRef(document);
  useEffect(() => {
    const { failPoints, waitPoints, documentId } = known.current;
    const isMarker = id !== undefined && (document.failPoints[id] ?? document.waitPoints[id]) !== undefined;
    const isNew = id !== undefined && !failPoints[id] && !waitPoints[id] && documentId === document.documentId;
    known.current = document;
    if (isMarker && isNew)
      panel.current?.querySelector<HTMLElement>('[data-first] input, [data-first] textarea')?.focus();
  }, [document, id, panel]);
}
