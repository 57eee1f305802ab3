import type { Note, NoteLine } from '../../../shared/present/notes.ts';

interface NotesProps {
  readonly notes: readonly Note[];
  /** How the place is called: its own note needs no heading. */
  readonly title: string;
}

/** What is said of a place, step by step. */
export function Notes({ notes, title }: NotesProps) {
  return notes.map(({ id, title: name, lines }) => (
    <section key={id} className="present-note">
      {name !== title && <h3>{name}</h3>}
      {lines.map((line) => (
        <Line key={`${line.label} ${line.text}`} line={line} />
      ))}
    </section>
  ));
}

function Line({ line: { label, text, mark } }: { readonly line: NoteLine }) {
  const className = mark ? `present-mark ${mark}` : 'present-label';
  return (
    <p>
      {label !== '' && <span className={className}>{label}</span>} {text}
    </p>
  );
}
