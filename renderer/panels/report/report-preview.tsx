import { reportDialogSentences } from '../../../shared/locales/report-dialog.ts';
import type { Block, Report, ReportPart, Section, Value } from '../../../shared/report/document/report.ts';
import { useSentences } from '../../store/use-store.ts';

/** The first page of the report, and which parts follow it. */
export function ReportPreview({ report }: { readonly report: Report | null }) {
  const words = useSentences(reportDialogSentences);
  return (
    <section className="report-preview" aria-label={words.preview}>
      {report === null ? (
        <p className="quiet">{words.preparing}</p>
      ) : (
        report.parts.map((part) => <PartPreview key={part.language} part={part} />)
      )}
    </section>
  );
}

function PartPreview({ part }: { readonly part: ReportPart }) {
  return (
    <div lang={part.language} className="report-page">
      {part.classification && <p className="report-classification">{part.classification}</p>}
      <h3>{part.title}</h3>
      <Facts block={{ kind: 'facts', facts: part.facts }} />
      {part.notices.map((notice) => (
        <p key={notice} className="quiet">
          {notice}
        </p>
      ))}
      {part.first.map((section) => (
        <FirstSection key={section.id} section={section} />
      ))}
      <ol className="report-contents">
        {part.sections.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </div>
  );
}

function FirstSection({ section }: { readonly section: Section }) {
  return (
    <>
      <h4>{section.title}</h4>
      {section.blocks.map((block) => (
        <BlockPreview key={block.kind} block={block} />
      ))}
    </>
  );
}

function BlockPreview({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p className="quiet">{block.text}</p>;
    case 'facts':
      return <Facts block={block} />;
    case 'table':
      return (
        <ul>
          {block.rows.map((row) => {
            const told = block.columns.map(({ key }) => flat(row[key] ?? '')).filter(Boolean);
            return <li key={told.join()}>{told.join(' · ')}</li>;
          })}
        </ul>
      );
    default:
      return null;
  }
}

function Facts({ block }: { readonly block: Extract<Block, { kind: 'facts' }> }) {
  return (
    <dl>
      {block.facts.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{flat(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function flat(value: Value): string {
  return typeof value === 'string' ? value : value.join(' · ');
}
