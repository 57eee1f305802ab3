import { recordSentences } from '../../../shared/locales/record.ts';
import { METHOD_STEPS } from '../../../shared/method/steps.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import type { Section } from '../../store/workspace.ts';
import type { FieldSpec, RecordCollection } from './form-spec.ts';

interface SectionSpec {
  readonly title: Sentence;
  readonly task: Sentence;
  /** Fields of the service itself. */
  readonly service: readonly FieldSpec[];
  readonly lists: readonly RecordCollection[];
  /** Statements for the whole blueprint. */
  readonly statements: readonly FieldSpec[];
}

const SERVICE: readonly FieldSpec[] = [
  { field: 'name', label: 'name', type: 'text' },
  { field: 'trigger', label: 'trigger', type: 'long' },
  { field: 'outcome', label: 'outcome', type: 'long' },
  { field: 'scenario', label: 'scenario', type: 'long' },
  { field: 'state', label: 'state', type: 'word', words: ['as-is', 'to-be'] },
  { field: 'tolerance', label: 'serviceTolerance', type: 'duration' },
];
const TIMES: readonly FieldSpec[] = [{ field: 'times', label: 'times', type: 'long' }];
const NONE_FOUND: readonly FieldSpec[] = [
  { field: 'noFailPoints', label: 'noFailPoints', type: 'long' },
  { field: 'noWaitPoints', label: 'noWaitPoints', type: 'long' },
];

const LISTS: Readonly<Record<Section, readonly RecordCollection[]>> = {
  1: ['segments', 'walkThroughs'],
  2: ['sources'],
  3: ['needs', 'requirements', 'indicators', 'policies', 'risks', 'controls'],
  4: ['contents', 'tags', 'customFields'],
  5: ['improvements', 'revisions'],
  6: ['agreements', 'followUps'],
  names: ['people', 'actors', 'systems', 'channels'],
};

/** All lists of the record. */
export const RECORD_LISTS: readonly RecordCollection[] = Object.values(LISTS).flat();

export const SECTIONS: readonly Section[] = [1, 2, 3, 4, 5, 6, 'names'];

/** What a section of the record holds: one for each step of the method, and the catalogues. */
export function sectionSpec(section: Section): SectionSpec {
  const step = METHOD_STEPS.find(({ number }) => number === section);
  const words = (key: 'names' | 'namesTask') => ({
    en: recordSentences.en[key],
    'zh-Hans': recordSentences['zh-Hans'][key],
  });
  return {
    title: step?.name ?? words('names'),
    task: step?.task ?? words('namesTask'),
    service: section === 1 ? SERVICE : [],
    lists: LISTS[section],
    statements: section === 3 ? TIMES : section === 6 ? NONE_FOUND : [],
  };
}

const COLLECTIONS_HERE = SECTIONS.flatMap((section) => LISTS[section]);

/** The list in which an entry of the record stands; none where the id is another element's. */
export function listOf(document: BlueprintDocument, id: Id): RecordCollection | undefined {
  return COLLECTIONS_HERE.find((collection) => Object.hasOwn(document[collection], id));
}

/** The section in which an entry of the record stands; none where the id is another element's. */
export function sectionOf(document: BlueprintDocument, id: Id): Section | undefined {
  const list = listOf(document, id);
  return list === undefined ? undefined : SECTIONS.find((section) => LISTS[section].includes(list));
}
