import './record.css';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { recordSentences } from '../../../shared/locales/record.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { focusCanvas } from '../../canvas/view.ts';
import { useLanguage, useSentences } from '../../store/use-store.ts';
import { type Section, showDrawing, showRecord, workspaceStore } from '../../store/workspace.ts';
import { visitField } from '../inspector/target.ts';
import { EntryField } from './entry-field.tsx';
import type { FieldSpec } from './form-spec.ts';
import { List } from './list.tsx';
import { SECTIONS, sectionSpec } from './sections.ts';

/** Pixels that the head of the record takes above a list that is scrolled to. */
const HEAD = 100;

/** The method's record, a section a step, over the drawing. */
export function Record({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  const { section, list } = useStore(workspaceStore);
  const { title, task, service, lists, statements } = sectionSpec(section);
  const place = useRef<HTMLElement>(null);
  useLeaving(place);
  useEffect(() => {
    const wanted = place.current?.querySelector<HTMLElement>(`[data-list="${list}"]`);
    // Only the record itself: the page around it stays where it is.
    if (section) place.current?.scrollTo({ top: (wanted?.offsetTop ?? 0) - (wanted ? HEAD : 0) });
  }, [section, list]);
  return (
    <section ref={place} className="record" aria-label={words.record} onFocus={visitField}>
      <header className="record-head">
        <Sections section={section} />
        <button type="button" className="button" onClick={showDrawing}>
          <span aria-hidden="true">←</span> {words.backToDrawing}
        </button>
      </header>
      <div className="record-body">
        <h2>{typeof section === 'number' ? `${section} ${title[language]}` : title[language]}</h2>
        <p className="record-task">{task[language]}</p>
        {service.length > 0 && (
          <Fields title={words.scope} of="service" element={document.service} fields={service} document={document} />
        )}
        {lists.map((collection) => (
          <List key={collection} document={document} collection={collection} />
        ))}
        {statements.length > 0 && (
          <Fields
            title={words.statements}
            hint={words.statementsHint}
            of="statements"
            element={document.statements ?? {}}
            fields={statements}
            document={document}
          />
        )}
      </div>
    </section>
  );
}

/** The sections side by side, the steps by their numbers. */
function Sections({ section }: { readonly section: Section }) {
  const words = useSentences(recordSentences);
  const language = useLanguage();
  return (
    <nav className="record-sections" aria-label={words.sections}>
      {SECTIONS.map((one) => {
        const name = sectionSpec(one).title[language];
        return (
          <button
            key={one}
            type="button"
            aria-current={one === section ? 'page' : undefined}
            aria-label={typeof one === 'number' ? `${one} ${name}` : name}
            title={name}
            onClick={() => showRecord(one)}
          >
            {typeof one === 'number' ? one : name}
          </button>
        );
      })}
    </nav>
  );
}

interface FieldsProps {
  readonly title: string;
  readonly hint?: string;
  readonly of: 'service' | 'statements';
  readonly element: object;
  readonly fields: readonly FieldSpec[];
  readonly document: BlueprintDocument;
}

/** Fields of what there is only one of, shown in place. */
function Fields({ title, hint, of, element, fields, document }: FieldsProps) {
  return (
    <section className="record-list" aria-label={title}>
      <h3>{title}</h3>
      {hint && <p className="quiet">{hint}</p>}
      <div className="record-fields">
        {fields.map((spec) => (
          <EntryField key={spec.field} document={document} of={of} element={element} spec={spec} />
        ))}
      </div>
    </section>
  );
}

/** Escape leads back to the drawing, and the keyboard goes along. */
function useLeaving(place: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      const elsewhere = document.querySelector('dialog[open], :popover-open');
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || elsewhere) return;
      event.preventDefault();
      showDrawing();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      if (document.activeElement === document.body) focusCanvas();
    };
  }, [place]);
}
