import { recordWords } from '../../locales/record-words.ts';
import { wordFor } from '../../locales/shell.ts';
import { withThousands } from '../../model/amounts.ts';
import { inTime } from '../../model/in-time.ts';
import { percent } from '../../model/percent.ts';
import { referencesTo } from '../../model/references.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { lasting, listed, nameOf, personName, type TextContext, told, wordsOf } from './context.ts';
import type { RecordedField } from './record-lists.ts';
import type { Value } from './report.ts';

type Source = BlueprintDocument['sources'][Id];
type Policy = BlueprintDocument['policies'][Id];
type FollowUp = BlueprintDocument['followUps'][Id];

/** What a field of the record says; empty where it says nothing. The check of the whole file has read its shape. */
export function recordedValue(context: TextContext, id: Id, element: object, { field, as }: RecordedField): Value {
  if (as === 'answered-by') return answeredBy(context, id, field);
  const value: unknown = Reflect.get(element, field);
  if (value === undefined) return '';
  const words = wordsOf(context);
  switch (as) {
    case 'text':
      return told(context, value as Text);
    case 'plain':
      return typeof value === 'number' ? withThousands(value) : String(value);
    case 'word':
      return wordFor(recordWords[context.language], String(value));
    case 'one':
      return calledOf(context, String(value));
    case 'many':
      return listed(
        context,
        (value as Id[]).map((one) => calledOf(context, one)),
      );
    case 'steps':
      return stepsText(context, value as Id[]);
    case 'sources':
      return (value as Id[]).map((one) => nameOf(context, one));
    case 'percent':
      return percent(Number(value));
    case 'flag':
      return value === true ? words.yes : '';
    case 'attachments':
      return (value as NonNullable<Source['attachments']>).map(({ path, title }) =>
        title ? `${title}${words.colon}${path}` : path,
      );
    case 'limit':
      return limitText(context, value as NonNullable<Policy['limit']>);
    case 'every':
      return everyText(context, value as NonNullable<FollowUp['every']>);
    case 'drawing':
      return value === context.drawingDigest ? words.drawingNow : words.drawingThen;
  }
}

/** A person without a name is told by the role. */
function calledOf(context: TextContext, id: Id): string {
  return Object.hasOwn(context.document.people, id) ? personName(context, id) : nameOf(context, id);
}

/** The steps that name an element in a field, in the order in which they are told. */
function answeredBy(context: TextContext, id: Id, field: string): string {
  const steps = referencesTo(context.document, id).filter((one) => one.collection === 'steps' && one.field === field);
  return stepsText(
    context,
    steps.map((step) => step.id),
  );
}

/** Steps in the order of the work; what is not there is said at the end. */
function stepsText(context: TextContext, ids: readonly Id[]): string {
  const missing = ids.filter((id) => context.document.steps[id] === undefined);
  const names = [...inTime(context.document, ids), ...missing].map((id) => nameOf(context, id));
  return listed(context, names);
}

function limitText(context: TextContext, { fromStepId, toStepId, within }: NonNullable<Policy['limit']>): string {
  const [from, to] = [nameOf(context, fromStepId), nameOf(context, toStepId)];
  return wordsOf(context).limit(from, to, lasting(context, within));
}

function everyText(context: TextContext, { count, unit }: NonNullable<FollowUp['every']>): string {
  return wordsOf(context).every(count, recordWords[context.language][unit]);
}
