import type { CollectionName } from '../../../shared/model/schema/document.ts';
import { SOURCE_KINDS } from '../../../shared/model/schema/record.ts';
import type { FormSpec, RecordCollection } from './form-spec.ts';
import { NAMED_FORMS } from './named-forms.ts';
import { citation, date, description, name, tied } from './usual-fields.ts';

const NEED_KINDS = ['actual', 'latent'];
const FIGURE_KINDS = ['time', 'cost', 'quality', 'performance'];
const PLACES: readonly CollectionName[] = [
  'failPoints',
  'waitPoints',
  'steps',
  'links',
  'lanes',
  'needs',
  'indicators',
];

/** The forms of the method's record. */
export const FORMS: Readonly<Record<RecordCollection, FormSpec>> = {
  segments: { fields: [name, description], row: ['description'] },
  walkThroughs: {
    dated: true,
    row: ['segmentId', 'date', 'noticed'],
    fields: [
      { field: 'byId', label: 'walkedBy', type: 'one', of: ['people'] },
      { field: 'segmentId', label: 'asSegment', type: 'one', of: ['segments'] },
      date,
      { field: 'noticed', label: 'noticed', type: 'long' },
      { field: 'stepIds', label: 'steps', type: 'many', of: ['steps'], more: true },
    ],
  },
  sources: {
    partedBy: { field: 'kind', words: SOURCE_KINDS },
    row: ['date', 'peopleIds', 'findings'],
    fields: [
      { field: 'title', label: 'title', type: 'text' },
      { field: 'kind', label: 'kind', type: 'word', words: SOURCE_KINDS },
      date,
      { field: 'peopleIds', label: 'people', type: 'many', of: ['people'] },
      { field: 'findings', label: 'findings', type: 'long' },
      { field: 'suggestion', label: 'suggestion', type: 'long', more: { unless: ['kind', 'site-visit'] } },
      { field: 'effect', label: 'fixEffect', type: 'long', more: { unless: ['kind', 'tracked-fix'] } },
      {
        field: 'actorIds',
        label: 'actors',
        type: 'many',
        of: ['actors'],
        more: { unless: ['kind', 'front-line-interview'] },
      },
      { field: 'attachments', label: 'attachments', type: 'attachments', more: true },
    ],
  },
  needs: {
    partedBy: { field: 'kind', words: NEED_KINDS },
    row: ['sourceIds'],
    fields: [
      name,
      { field: 'kind', label: 'kind', type: 'word', words: NEED_KINDS },
      tied('needIds', 'answeredBy'),
      ...citation,
      { field: 'segmentIds', label: 'segments', type: 'many', of: ['segments'], more: true },
    ],
  },
  requirements: {
    row: ['needIds'],
    fields: [
      name,
      { field: 'needIds', label: 'needs', type: 'many', of: ['needs'] },
      tied('requirementIds', 'answeredBy'),
      ...citation,
    ],
  },
  indicators: {
    partedBy: { field: 'kind', words: FIGURE_KINDS },
    row: ['baseline', 'target', 'unit'],
    fields: [
      name,
      { field: 'kind', label: 'kind', type: 'word', words: FIGURE_KINDS },
      { field: 'baseline', label: 'baseline', type: 'number' },
      { field: 'target', label: 'target', type: 'number' },
      { field: 'unit', label: 'unit', type: 'text' },
      { field: 'stepIds', label: 'measuredOn', type: 'many', of: ['steps'] },
      ...citation,
    ],
  },
  policies: {
    row: ['reference'],
    fields: [
      name,
      { field: 'reference', label: 'reference', type: 'long' },
      { field: 'limit', label: 'limit', type: 'limit' },
      tied('policyIds', 'boundSteps'),
    ],
  },
  risks: {
    row: ['severity', 'occurrence', 'detection'],
    fields: [
      name,
      { field: 'severity', label: 'severity', type: 'rating' },
      { field: 'occurrence', label: 'occurrence', type: 'rating' },
      { field: 'detection', label: 'detection', type: 'rating' },
      tied('riskIds', 'riskSteps'),
      { ...tied('riskIds', 'riskFailPoints', 'failPoints'), more: true },
      { field: 'chance', label: 'chance', type: 'chance', more: true },
    ],
  },
  controls: {
    row: ['nature', 'performedById', 'approvedById'],
    fields: [
      name,
      { field: 'performedById', label: 'performedBy', type: 'one', of: ['actors'] },
      { field: 'approvedById', label: 'approvedBy', type: 'one', of: ['actors'] },
      tied('controlIds', 'controlSteps'),
      { ...tied('controlIds', 'controlFailPoints', 'failPoints'), more: true },
      { field: 'ownerId', label: 'owner', type: 'one', of: ['people'], more: true },
      { field: 'nature', label: 'nature', type: 'word', words: ['preventive', 'detective'], more: true },
      { field: 'key', label: 'key', type: 'check', more: true },
    ],
  },
  revisions: {
    dated: true,
    row: ['date', 'change'],
    fields: [
      date,
      { field: 'version', label: 'version', type: 'plain' },
      { field: 'trigger', label: 'changeTrigger', type: 'long' },
      { field: 'change', label: 'change', type: 'long' },
      { field: 'acknowledgedByIds', label: 'acknowledgedBy', type: 'many', of: ['people'] },
      { field: 'drawingDigest', label: 'drawing', type: 'digest' },
      { field: 'effect', label: 'effect', type: 'long', more: true },
    ],
  },
  improvements: {
    row: ['state', 'ownerId', 'due', 'aboutIds'],
    fields: [
      name,
      { field: 'aboutIds', label: 'about', type: 'many', of: PLACES },
      { field: 'ownerId', label: 'owner', type: 'one', of: ['people'] },
      { field: 'due', label: 'due', type: 'date' },
      {
        field: 'state',
        label: 'improvementState',
        type: 'word',
        words: ['open', 'in-progress', 'done', 'dropped'],
      },
      { field: 'effect', label: 'effect', type: 'long', more: { unless: ['state', 'done'] } },
    ],
  },
  agreements: {
    addedBy: { field: 'byId', of: 'people' },
    dated: true,
    digested: true,
    row: ['actorId', 'date'],
    fields: [
      { field: 'byId', label: 'agreedBy', type: 'one', of: ['people'] },
      { field: 'actorId', label: 'asActor', type: 'one', of: ['actors'] },
      date,
      { field: 'drawingDigest', label: 'drawing', type: 'digest' },
    ],
  },
  followUps: {
    addedBy: { field: 'indicatorId', of: 'indicators' },
    row: ['byId', 'every'],
    fields: [
      { field: 'indicatorId', label: 'indicator', type: 'one', of: ['indicators'] },
      { field: 'byId', label: 'followedBy', type: 'one', of: ['people'] },
      { field: 'every', label: 'every', type: 'every' },
    ],
  },
  ...NAMED_FORMS,
};
