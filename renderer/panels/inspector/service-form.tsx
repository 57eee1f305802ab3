import type { EditCall } from '../../../shared/edit/registry.ts';
import { compareSentences } from '../../../shared/locales/compare.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { pictureSentences } from '../../../shared/locales/pictures.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import { inOrder } from '../../../shared/model/queries.ts';
import { type BlueprintDocument, SERVICE_KINDS } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { CommandButton } from '../../app/command-button.tsx';
import { comparePair } from '../../app/comparing.ts';
import { useSentences } from '../../store/use-store.ts';
import { pairWords } from '../compare/pair-words.ts';
import { DurationField } from './duration-field.tsx';
import { PlainField, SelectField, TextField } from './fields.tsx';
import { Fold } from './fold.tsx';
import { Head } from './head.tsx';
import { LanguagesField } from './languages-field.tsx';
import { idField, NamesField } from './names-field.tsx';
import { PictureField } from './picture-field.tsx';
import { setFields } from './target.ts';

const STATES = ['as-is', 'to-be'] as const;
const STATUSES = ['draft', 'in-review', 'in-force', 'retired'] as const;
const NONE: readonly Id[] = [];

/** The facts of the service itself. */
export function ServiceForm({ document }: { readonly document: BlueprintDocument }) {
  const words = useSentences(inspectorSentences);
  const terms = useSentences(wordSentences);
  const pictures = useSentences(pictureSentences);
  const comparing = useSentences(compareSentences);
  const { service } = document;
  const of = 'service';
  const segments = inOrder(document.segments).map(([id]) => id);
  const word = (field: 'state' | 'status', options: readonly string[]) => (
    <SelectField
      label={words[field]}
      value={service[field]}
      empty={words.notSet}
      options={options.map((option) => [option, wordFor(terms, option)])}
      onChange={(value) => setFields(of, { [field]: value })}
    />
  );
  return (
    <>
      <Head title={words.service} />
      <TextField of={of} field="name" label={words.name} value={service.name} />
      <TextField of={of} field="trigger" label={words.trigger} value={service.trigger} long />
      <TextField of={of} field="outcome" label={words.outcome} value={service.outcome} long />
      <NamesField
        document={document}
        collection="segments"
        label={words.segments}
        values={segments}
        change={(kept) => removedSegments(segments, kept)}
      />
      <div className="field-row">
        {word('state', STATES)}
        {word('status', STATUSES)}
      </div>
      {service.comparesWith && (
        <button type="button" className="button" onClick={() => void comparePair()}>
          {pairWords(document, comparing)}
        </button>
      )}
      <DurationField
        of={of}
        field="tolerance"
        label={words.serviceTolerance}
        value={service.tolerance}
        usualUnit="day"
      />
      <LanguagesField document={document} />
      <CommandButton id="rows" />
      <Fold label={words.more}>
        {() => (
          <>
            <SelectField
              label={words.serviceKind}
              value={service.kind}
              empty={words.notSet}
              options={SERVICE_KINDS.map((kind) => [kind, wordFor(terms, kind)])}
              onChange={(kind) => setFields(of, { kind })}
            />
            <TextField of={of} field="scenario" label={words.scenario} value={service.scenario} long />
            <NamesField
              document={document}
              collection="people"
              label={words.owner}
              values={service.ownerId === undefined ? NONE : [service.ownerId]}
              single
              change={idField(of, 'ownerId')}
            />
            <TextField of={of} field="organisation" label={words.organisation} value={service.organisation} />
            <TextField of={of} field="department" label={words.department} value={service.department} />
            <TextField of={of} field="classification" label={words.classification} value={service.classification} />
            <PictureField document={document} of={of} field="logoId" label={pictures.logo} value={service.logoId} />
            <div className="field-row">
              <PlainField of={of} field="version" label={words.version} value={service.version} />
              <PlainField
                of={of}
                field="effectiveDate"
                label={words.effectiveDate}
                value={service.effectiveDate}
                type="date"
              />
            </div>
          </>
        )}
      </Fold>
    </>
  );
}

/** Segments belong to the document itself: one that is taken off the list is deleted. */
export function removedSegments(before: readonly Id[], kept: readonly Id[]): readonly EditCall[] {
  const ids = before.filter((id) => !kept.includes(id));
  return ids.length > 0 ? [{ edit: 'delete-elements', args: { ids } }] : [];
}
