import type { ReactNode } from 'react';
import { compareSentences } from '../../../shared/locales/compare.ts';
import { gallerySentences } from '../../../shared/locales/gallery.ts';
import type { Fact } from '../../../shared/report/document/report.ts';
import type { ExampleIndicator, ExamplePage } from '../../../shared/report/example-page.ts';
import { useSentences } from '../../store/use-store.ts';
import type { ExampleMessage } from '../../workers/example-messages.ts';
import { Picture } from './picture.tsx';

interface DetailsProps {
  readonly drawn: ExampleMessage | undefined;
  readonly onOpen: () => void;
  /** Opens it and compares it with its counterpart, where it has one. */
  readonly onCompare: (() => void) | undefined;
  /** What else can be done with a template of one's own. */
  readonly own: ReactNode;
}

/** The page of the chosen example: its picture, what it shows, its figures, and the way to open a copy. */
export function Details({ drawn, onOpen, onCompare, own }: DetailsProps) {
  const words = useSentences(gallerySentences);
  const compare = useSentences(compareSentences);
  const page = drawn?.kind === 'done' ? drawn.page : null;
  return (
    <section className="gallery-details" aria-label={page?.name ?? words.reading}>
      <Picture drawn={drawn} size="large" label={words.picture(page?.name ?? '')} />
      <div className="example-head">
        <h3>{page?.name ?? (drawn ? '' : words.reading)}</h3>
        <div className="example-ways">
          {onCompare && (
            <button type="button" className="button" onClick={onCompare}>
              {compare.openBoth}
            </button>
          )}
          <button type="button" className="button primary" onClick={onOpen}>
            {words.open}
          </button>
        </div>
      </div>
      {own}
      {page && <Told page={page} />}
    </section>
  );
}

function Told({ page }: { readonly page: ExamplePage }) {
  const words = useSentences(gallerySentences);
  return (
    <>
      <p>{page.scenario}</p>
      <p className="quiet">{page.organisation}</p>
      <Facts facts={page.shows} className="example-shows" />
      <h4>{words.figures}</h4>
      <Facts facts={page.figures} className="example-figures" />
      <Indicators indicators={page.indicators} />
      <h4>{words.start}</h4>
      <p>{words.startHint}</p>
    </>
  );
}

function Facts({ facts, className }: { readonly facts: readonly Fact[]; readonly className: string }) {
  return (
    <dl className={className}>
      {facts.map(({ key, label, value }) => (
        <div key={key}>
          <dt className="quiet">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Indicators({ indicators }: { readonly indicators: readonly ExampleIndicator[] }) {
  const words = useSentences(gallerySentences);
  if (indicators.length === 0) return null;
  return (
    <table className="example-indicators">
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.baseline}</th>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.unit}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ name, baseline, target, unit }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{baseline}</td>
            <td>{target}</td>
            <td>{unit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
