import { idsOf } from '../../../shared/edit/entries.ts';
import { recordFields } from '../../../shared/locales/record-fields.ts';
import { recordWords } from '../../../shared/locales/record-words.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import { textIn } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import type { FieldSpec, RecordCollection } from './form-spec.ts';
import { FORMS } from './forms.ts';
import * as read from './read.ts';

/** Languages in which a row is told: the interface's for words, the drawing's for texts. */
interface Languages {
  readonly words: InterfaceLanguage;
  readonly texts: string;
}

/** What a row of a list tells of an entry besides its name, in short. */
export function rowText(
  document: BlueprintDocument,
  collection: RecordCollection,
  element: object,
  languages: Languages,
): string {
  const { row, fields } = FORMS[collection];
  const told = row.flatMap((name) => {
    const spec = fields.find(({ field }) => field === name);
    const value: unknown = Reflect.get(element, name);
    return spec && value !== undefined ? [toldValue(document, spec, element, value, languages)] : [];
  });
  return told.filter(Boolean).join(' · ');
}

function toldValue(
  document: BlueprintDocument,
  spec: FieldSpec,
  element: object,
  value: unknown,
  { words, texts }: Languages,
): string {
  const label = recordFields[words][spec.label];
  switch (spec.type) {
    case 'text':
    case 'long':
      return textIn(read.text(value), texts, document.languages);
    case 'word':
      return wordFor(recordWords[words], String(value));
    case 'check':
      return value === true ? label : '';
    case 'one':
      return elementName(document, String(value), texts);
    case 'many':
      return idsOf(element, spec.field)
        .map((id) => elementName(document, id, texts))
        .join(words === 'en' ? ', ' : '、');
    case 'every': {
      const every = read.every(value);
      return every ? `${every.count} ${wordFor(recordWords[words], every.unit)}` : '';
    }
    case 'number':
    case 'rating':
      return `${label} ${String(value)}`;
    case 'lines':
      return (read.strings(value) ?? []).join(' / ');
    default:
      return String(value);
  }
}
