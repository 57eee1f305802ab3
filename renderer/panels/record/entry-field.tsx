import type { ReactNode } from 'react';
import { idsOf, tieEntry } from '../../../shared/edit/entries.ts';
import { recordFields } from '../../../shared/locales/record-fields.ts';
import { recordWords } from '../../../shared/locales/record-words.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import { referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { useSentences } from '../../store/use-store.ts';
import { DurationField } from '../inspector/duration-field.tsx';
import { CheckField, PlainField, SelectField, TextField } from '../inspector/fields.tsx';
import { idField, idsField, NamesField } from '../inspector/names-field.tsx';
import { NumberField } from '../inspector/number-field.tsx';
import { setFields, type Target } from '../inspector/target.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { DigestField } from './digest-field.tsx';
import type { FieldSpec } from './form-spec.ts';
import { LimitField } from './limit-field.tsx';
import * as read from './read.ts';
import { CollectionsField, ColourField, EveryField, LinesField } from './small-fields.tsx';
import { CHOSEN } from './usual-fields.ts';

export interface EntryFieldProps {
  readonly document: BlueprintDocument;
  readonly of: Target;
  readonly element: object;
  readonly spec: FieldSpec;
}

/** One field of a form, as its data says. */
export function EntryField(props: EntryFieldProps): ReactNode {
  const { of, element, spec } = props;
  const label = useSentences(recordFields)[spec.label];
  const value: unknown = Reflect.get(element, spec.field);
  const { field, type } = spec;
  const common = { of, field, label };
  switch (type) {
    case 'text':
    case 'long':
      return <TextField {...common} value={read.text(value)} long={type === 'long'} />;
    case 'plain':
    case 'date':
      return <PlainField {...common} value={read.string(value)} type={type === 'date' ? 'date' : 'text'} />;
    case 'check':
      return <CheckField {...common} value={value === true} />;
    case 'number':
    case 'rating':
    case 'chance':
      return <NumberField {...common} value={read.number(value)} kind={type} />;
    case 'duration':
      return <DurationField {...common} value={read.duration(value)} usualUnit="day" />;
    case 'limit':
      return <LimitField {...props} label={label} value={read.limit(value)} />;
    case 'every':
      return <EveryField {...common} value={read.every(value)} />;
    case 'attachments':
      return <AttachmentsField {...common} value={read.attachments(value)} />;
    case 'digest':
      return <DigestField {...props} label={label} />;
    case 'colour':
      return <ColourField {...common} value={read.string(value)} />;
    case 'lines':
      return <LinesField {...common} value={read.strings(value)} />;
    case 'collections':
      return <CollectionsField {...common} value={read.strings(value)} />;
    case 'word':
      return <WordField {...common} value={read.string(value)} words={spec.words} />;
    case 'one':
    case 'many':
    case 'tied':
      return <IdsField {...props} label={label} />;
  }
}

interface WordFieldProps {
  readonly of: Target;
  readonly field: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly words: readonly string[];
}

function WordField({ of, field, label, value, words }: WordFieldProps) {
  const terms = useSentences(recordWords);
  return (
    <SelectField
      label={label}
      value={value}
      {...(field === 'kind' || field === 'type' ? {} : { empty: '—' })}
      options={words.map((word) => [word, wordFor(terms, word)])}
      onChange={(word) => setFields(of, { [field]: word })}
    />
  );
}

function IdsField({ document, of, element, spec, label }: EntryFieldProps & { readonly label: string }) {
  const { field } = spec;
  if (spec.type === 'tied') {
    const id = typeof of === 'string' ? '' : of.id;
    const { on } = spec;
    const ties = { collection: on, field };
    const values = referencesTo(document, id, [on]).flatMap((one) => (one.field === field ? [one.id] : []));
    const change = (wanted: readonly string[]) => tieEntry(document, ties, id, wanted);
    return (
      <NamesField document={document} collection={on} label={label} values={values} creates={false} change={change} />
    );
  }
  if (spec.type !== 'one' && spec.type !== 'many') return null;
  const one = read.string(Reflect.get(element, field));
  const single = spec.type === 'one';
  return (
    <NamesField
      document={document}
      collection={spec.of}
      label={label}
      values={single ? (one === undefined ? [] : [one]) : idsOf(element, field)}
      creates={!spec.of.some((collection) => CHOSEN.has(collection))}
      single={single}
      {...(typeof of === 'string' ? {} : { except: of.id })}
      change={single ? idField(of, field) : idsField(of, field)}
    />
  );
}
