import type { RecordField } from '../../locales/record-fields.ts';
import type { recordLists } from '../../locales/record-lists.ts';

/** How a field of the record is told. */
type Telling =
  | 'text'
  | 'plain'
  | 'word'
  | 'one'
  | 'many'
  | 'steps'
  | 'answered-by'
  | 'percent'
  | 'flag'
  | 'sources'
  | 'attachments'
  | 'limit'
  | 'every'
  | 'drawing';

export interface RecordedField {
  readonly field: string;
  readonly label: RecordField;
  readonly as: Telling;
  /** Names people or sources: not for the client. */
  readonly inner?: true;
}

export interface RecordedList {
  readonly collection: keyof typeof recordLists;
  /** A table a list where entries are short, else each entry with what is said of it. */
  readonly as: 'table' | 'entries';
  readonly fields: readonly RecordedField[];
  /** The whole list is not for the client. */
  readonly inner?: true;
}

const sources: RecordedField = { field: 'sourceIds', label: 'sources', as: 'sources', inner: true };

/** The lists of each step's record, and what is told of their entries besides the name. */
export const RECORDED: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, readonly RecordedList[]>> = {
  1: [
    { collection: 'segments', as: 'entries', fields: [{ field: 'description', label: 'description', as: 'text' }] },
    {
      collection: 'walkThroughs',
      as: 'entries',
      fields: [
        { field: 'byId', label: 'walkedBy', as: 'one', inner: true },
        { field: 'segmentId', label: 'asSegment', as: 'one' },
        { field: 'date', label: 'date', as: 'plain' },
        { field: 'noticed', label: 'noticed', as: 'text' },
        { field: 'stepIds', label: 'steps', as: 'steps' },
      ],
    },
  ],
  2: [
    {
      collection: 'sources',
      as: 'entries',
      inner: true,
      fields: [
        { field: 'kind', label: 'kind', as: 'word' },
        { field: 'date', label: 'date', as: 'plain' },
        { field: 'peopleIds', label: 'people', as: 'many' },
        { field: 'actorIds', label: 'actors', as: 'many' },
        { field: 'findings', label: 'findings', as: 'text' },
        { field: 'suggestion', label: 'suggestion', as: 'text' },
        { field: 'effect', label: 'fixEffect', as: 'text' },
        { field: 'attachments', label: 'attachments', as: 'attachments' },
      ],
    },
  ],
  3: [
    {
      collection: 'needs',
      as: 'entries',
      fields: [
        { field: 'kind', label: 'kind', as: 'word' },
        { field: 'segmentIds', label: 'segments', as: 'many' },
        { field: 'needIds', label: 'answeredBy', as: 'answered-by' },
        sources,
        { field: 'assumption', label: 'assumption', as: 'flag' },
      ],
    },
    {
      collection: 'requirements',
      as: 'entries',
      fields: [
        { field: 'needIds', label: 'needs', as: 'many' },
        { field: 'requirementIds', label: 'answeredBy', as: 'answered-by' },
        sources,
        { field: 'assumption', label: 'assumption', as: 'flag' },
      ],
    },
    {
      collection: 'indicators',
      as: 'table',
      fields: [
        { field: 'kind', label: 'kind', as: 'word' },
        { field: 'baseline', label: 'baseline', as: 'plain' },
        { field: 'target', label: 'target', as: 'plain' },
        { field: 'unit', label: 'unit', as: 'text' },
        { field: 'stepIds', label: 'measuredOn', as: 'steps' },
        sources,
      ],
    },
    {
      collection: 'policies',
      as: 'entries',
      fields: [
        { field: 'reference', label: 'reference', as: 'text' },
        { field: 'limit', label: 'limit', as: 'limit' },
        { field: 'policyIds', label: 'boundSteps', as: 'answered-by' },
      ],
    },
    {
      collection: 'risks',
      as: 'table',
      fields: [
        { field: 'severity', label: 'severity', as: 'plain' },
        { field: 'occurrence', label: 'occurrence', as: 'plain' },
        { field: 'detection', label: 'detection', as: 'plain' },
        { field: 'chance', label: 'chance', as: 'percent' },
        { field: 'riskIds', label: 'riskSteps', as: 'answered-by' },
      ],
    },
    {
      collection: 'controls',
      as: 'table',
      fields: [
        { field: 'nature', label: 'nature', as: 'word' },
        { field: 'key', label: 'key', as: 'flag' },
        { field: 'performedById', label: 'performedBy', as: 'one' },
        { field: 'approvedById', label: 'approvedBy', as: 'one' },
        { field: 'ownerId', label: 'owner', as: 'one', inner: true },
        { field: 'controlIds', label: 'controlSteps', as: 'answered-by' },
      ],
    },
  ],
  4: [
    {
      collection: 'contents',
      as: 'table',
      fields: [
        { field: 'description', label: 'description', as: 'text' },
        { field: 'contentIds', label: 'contentSteps', as: 'answered-by' },
      ],
    },
  ],
  5: [
    {
      collection: 'revisions',
      as: 'entries',
      fields: [
        { field: 'date', label: 'date', as: 'plain' },
        { field: 'version', label: 'version', as: 'plain' },
        { field: 'trigger', label: 'changeTrigger', as: 'text' },
        { field: 'change', label: 'change', as: 'text' },
        { field: 'effect', label: 'effect', as: 'text' },
        { field: 'acknowledgedByIds', label: 'acknowledgedBy', as: 'many', inner: true },
        { field: 'drawingDigest', label: 'drawing', as: 'drawing' },
      ],
    },
    {
      collection: 'improvements',
      as: 'entries',
      fields: [
        { field: 'aboutIds', label: 'about', as: 'many' },
        { field: 'ownerId', label: 'owner', as: 'one', inner: true },
        { field: 'due', label: 'due', as: 'plain' },
        { field: 'state', label: 'improvementState', as: 'word' },
        { field: 'effect', label: 'effect', as: 'text' },
      ],
    },
  ],
  6: [
    {
      collection: 'agreements',
      as: 'table',
      fields: [
        { field: 'actorId', label: 'asActor', as: 'one' },
        { field: 'date', label: 'date', as: 'plain' },
        { field: 'drawingDigest', label: 'drawing', as: 'drawing' },
      ],
    },
    {
      collection: 'followUps',
      as: 'table',
      fields: [
        { field: 'byId', label: 'followedBy', as: 'one', inner: true },
        { field: 'every', label: 'every', as: 'every' },
      ],
    },
  ],
};
