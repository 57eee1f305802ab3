import { rowSentences } from '../../../shared/locales/drawing-rows.ts';
import { inspectorSentences } from '../../../shared/locales/inspector.ts';
import { recordFields } from '../../../shared/locales/record-fields.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { CollectionName } from '../../../shared/model/schema/document.ts';
import { LANE_ROLES, STAGES, STEP_KINDS } from '../../../shared/model/schema/drawing.ts';
import type { CellWords } from '../../../shared/model/tables/words.ts';
import type { FieldSpec } from '../record/form-spec.ts';
import { RELATIONS } from '../record/usual-fields.ts';
import type { TableColumn } from './column.ts';

type Word = {
  [Key in keyof typeof inspectorSentences.en]: (typeof inspectorSentences.en)[Key] extends string ? Key : never;
}[keyof typeof inspectorSentences.en];

/** What a form of the inspector calls a field. */
function titled(word: Word): Sentence {
  return { en: inspectorSentences.en[word], 'zh-Hans': inspectorSentences['zh-Hans'][word] };
}

/** Pixels that a kind of column usually takes. */
export const WIDTHS: Readonly<Record<TableColumn['type'], number>> = {
  text: 220,
  long: 240,
  plain: 110,
  date: 110,
  check: 90,
  number: 90,
  rating: 90,
  chance: 90,
  colour: 100,
  duration: 120,
  limit: 200,
  every: 110,
  attachments: 160,
  digest: 110,
  lines: 160,
  collections: 160,
  word: 140,
  one: 160,
  many: 180,
  tied: 200,
  end: 200,
  money: 110,
  frequency: 110,
  feeling: 150,
  lane: 150,
  phase: 130,
  mark: 60,
  own: 140,
};

type Kind<Type extends TableColumn['type']> = Omit<
  Extract<TableColumn, { type: Type }>,
  'key' | 'field' | 'title' | 'width'
>;

/** A column of one of the plain kinds. */
function column(
  field: string,
  word: Word,
  type: 'text' | 'long' | 'check' | 'duration' | 'rating' | 'chance' | 'money' | 'frequency' | 'lane' | 'phase',
): TableColumn {
  return { key: field, field, title: titled(word), width: WIDTHS[type], type };
}

/** A column of what the rows above and below the lanes tell. */
function ofRow(
  field: string,
  word: 'customerEmotion' | 'staffEmotion' | 'quote',
  type: 'feeling' | 'long',
): TableColumn {
  const title = { en: rowSentences.en[word], 'zh-Hans': rowSentences['zh-Hans'][word] };
  return { key: field, field, title, width: WIDTHS[type], type };
}

function words(field: string, word: Word, list: readonly string[], also?: CellWords): TableColumn {
  const kind: Kind<'word'> = { type: 'word', words: list, said: 'drawing', ...(also ? { also } : {}) };
  return { key: field, field, title: titled(word), width: WIDTHS.word, ...kind };
}

function ids(
  field: string,
  word: Word,
  of: readonly CollectionName[],
  type: 'many' | 'one' | 'end' = 'many',
): TableColumn {
  return { key: field, field, title: titled(word), width: WIDTHS[type], type, of };
}

/** The column of a field of the record's forms. */
export function ofRecord(spec: FieldSpec): TableColumn {
  const title = { en: recordFields.en[spec.label], 'zh-Hans': recordFields['zh-Hans'][spec.label] };
  const { field, type } = spec;
  // Two fields may be told of by one name: the steps and the fail points that bear a risk.
  const common = { key: type === 'tied' ? `${field} ${spec.on}` : field, field, title, width: WIDTHS[type] };
  if (type !== 'word') return { ...spec, ...common };
  const also = field === 'kind' && spec.words.includes('documents') ? ({ also: 'source' } as const) : {};
  return { ...common, type, words: spec.words, said: 'record', ...also };
}

const cited = [RELATIONS.sources, RELATIONS.assumption].map(ofRecord);
const citedAlso = ofRecord(RELATIONS.cited);
const tags = ofRecord(RELATIONS.tags);
const mark: TableColumn = {
  key: 'number',
  field: 'number',
  title: { en: 'No.', 'zh-Hans': '编号' },
  width: 60,
  type: 'mark',
};
const place = ids('on', 'on', ['steps', 'links'], 'one');
const locks = [column('folded', 'folded', 'check'), column('locked', 'locked', 'check')];

/** Columns of what is drawn: the fields that the inspector's forms show. */
export const DRAWN_COLUMNS = {
  steps: [
    column('name', 'name', 'text'),
    column('laneId', 'laneField', 'lane'),
    column('phase', 'phase', 'phase'),
    words('kind', 'kind', STEP_KINDS, 'kind'),
    ids('actorIds', 'actors', ['actors']),
    ids('contentIds', 'contents', ['contents']),
    ids('channelIds', 'channels', ['channels']),
    ids('systemIds', 'systems', ['systems']),
    column('time', 'time', 'duration'),
    column('waiting', 'waiting', 'duration'),
    column('cost', 'cost', 'money'),
    column('frequency', 'frequency', 'frequency'),
    words('terminal', 'terminal', ['start', 'end', 'outcome'], 'terminal'),
    column('description', 'description', 'long'),
    column('standard', 'standard', 'long'),
    ofRow('emotion', 'customerEmotion', 'feeling'),
    ofRow('staffEmotion', 'staffEmotion', 'feeling'),
    ofRow('quote', 'quote', 'long'),
    ...cited,
    ...[RELATIONS.needs, RELATIONS.requirements, RELATIONS.policies, RELATIONS.risks, RELATIONS.controls].map(ofRecord),
    citedAlso,
    tags,
    column('customerOwn', 'customerOwn', 'check'),
    column('momentOfTruth', 'momentOfTruth', 'check'),
    column('payment', 'payment', 'check'),
    column('pinned', 'pinned', 'check'),
    column('locked', 'locked', 'check'),
  ],
  links: [
    ids('from', 'from', ['steps'], 'end'),
    ids('to', 'to', ['steps'], 'end'),
    column('condition', 'condition', 'text'),
    column('chance', 'chance', 'chance'),
    words('arrow', 'arrow', ['single', 'double', 'none'], 'arrow'),
    column('handOff', 'handOff', 'duration'),
    column('loop', 'loop', 'check'),
    column('sameContact', 'sameContact', 'check'),
    tags,
  ],
  failPoints: [
    mark,
    place,
    column('what', 'what', 'long'),
    column('why', 'why', 'long'),
    column('noticed', 'noticed', 'long'),
    column('recovery', 'recovery', 'long'),
    column('chance', 'failChance', 'chance'),
    column('severity', 'severity', 'rating'),
    column('occurrence', 'occurrence', 'rating'),
    column('detection', 'detection', 'rating'),
    column('customerSees', 'customerSees', 'check'),
    ids('recoveryStepIds', 'recoverySteps', ['steps']),
    ids('returnsToStepId', 'returnsTo', ['steps'], 'one'),
    ...cited,
    ...[RELATIONS.risks, RELATIONS.controls].map(ofRecord),
    column('carriedOver', 'carriedOver', 'long'),
    citedAlso,
    tags,
  ],
  waitPoints: [
    mark,
    place,
    column('expected', 'expected', 'duration'),
    column('tolerance', 'tolerance', 'duration'),
    column('relief', 'relief', 'long'),
    ...cited,
    citedAlso,
    tags,
  ],
  lanes: [
    column('name', 'name', 'text'),
    words('role', 'role', LANE_ROLES, 'role'),
    column('none', 'none', 'long'),
    ...locks,
  ],
  phases: [
    column('name', 'name', 'text'),
    words('stage', 'stage', STAGES, 'stage'),
    column('progress', 'progress', 'long'),
    column('openQuestions', 'openQuestions', 'long'),
    ...locks,
  ],
} as const satisfies Readonly<Partial<Record<CollectionName, readonly TableColumn[]>>>;
