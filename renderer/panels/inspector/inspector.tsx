import './inspector.css';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '../../../shared/commands/commands.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { recordSentences } from '../../../shared/locales/record.ts';
import { shellSentences } from '../../../shared/locales/shell.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementOf } from '../../../shared/rules/finding.ts';
import { CommandButton } from '../../app/command-button.tsx';
import { guideStore } from '../../store/guide.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { workspaceStore } from '../../store/workspace.ts';
import { Back } from '../record/back.tsx';
import { EntryForm } from '../record/entry-form.tsx';
import { listOf } from '../record/sections.ts';
import { ElementRemarks } from '../review/element-remarks.tsx';
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
  const inRecord = useStore(workspaceStore, ({ place }) => place === 'record');
  const panel = useRef<HTMLElement>(null);
  const guided = useStore(guideStore, ({ on }) => on);
  useTopOfAnother(`${document.documentId} ${id}`, panel);
  useFirstFieldOfNew(document, id, panel);
  // The guide asks for the service itself; the drawing has the room.
  if (guided && !inRecord && selection.length === 0) return null;
  return (
    <aside ref={panel} className="right-panel" aria-label={rightPanel} onFocus={visitField}>
      <div className="inspector" key={id ?? 'service'}>
        <Back document={document} />
        {selection.length > 1 ? <Several count={selection.length} /> : formOf(document, id, inRecord)}
        {selection.length < 2 && <ElementRemarks document={document} on={id} />}
      </div>
    </aside>
  );
}

const FOR_SEVERAL = [
  'merge-steps',
  'align-column',
  'align-lane',
  'distribute',
  'tidy-selection',
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

function formOf(document: BlueprintDocument, id: string | undefined, inRecord: boolean): ReactNode {
  const list = id === undefined ? undefined : listOf(document, id);
  if (id !== undefined && list !== undefined) return <EntryForm document={document} collection={list} id={id} />;
  if (inRecord) return <NothingOpen />;
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

function NothingOpen() {
  const { nothingOpen } = useSentences(recordSentences);
  return <p className="quiet">{nothingOpen}</p>;
}

/** What is shown anew begins at its top, however far down the last one was read. */
function useTopOfAnother(shown: string, panel: { readonly current: HTMLElement | null }): void {
  // Before anything in it takes the keyboard and scrolls to itself.
  useLayoutEffect(() => {
    if (shown) panel.current?.scrollTo({ top: 0 });
  }, [shown, panel]);
}

/** A marker or an entry of the record that was just added is described at once. */
function useFirstFieldOfNew(
  document: BlueprintDocument,
  id: string | undefined,
  panel: { readonly current: HTMLElement | null },
): void {
  const known = useRef(document);
  useEffect(() => {
    const before = known.current;
    known.current = document;
    if (id === undefined || before.documentId !== document.documentId) return;
    const isDescribed = [document.failPoints, document.waitPoints].some((markers) => markers[id]);
    if (!elementOf(before, id) && (isDescribed || listOf(document, id) !== undefined))
      panel.current?.querySelector<HTMLElement>('[data-first] input, [data-first] textarea')?.focus();
  }, [document, id, panel]);
}
