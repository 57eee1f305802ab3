import { labelled } from '../../locales/sentences.ts';
import { placedSteps } from '../../model/in-time.ts';
import type { Id } from '../../model/schema/values.ts';
import { elementOf, type Finding } from '../../rules/finding.ts';
import { findingSentence } from '../../rules/sentences.ts';
import { joined } from '../../text/joined.ts';
import { nameOf, type TextContext, told, wordsOf } from './context.ts';

/** Names that are told before a finding; of more than these a list would hide what it says. */
const MOST = 3;

/** What a finding says, after the names of what it is about where its sentence does not say them. */
export function foundText(context: TextContext, finding: Finding): string {
  const sentence = findingSentence(context.document, finding, context.texts);
  const unsaid = finding.elementIds.flatMap((id) => calledOf(context, id)).filter((name) => !sentence.includes(name));
  if (unsaid.length === 0 || unsaid.length < finding.elementIds.length) return sentence;
  const names = joined(unsaid.slice(0, MOST), context.language) + (unsaid.length > MOST ? ' …' : '');
  return labelled(names, sentence, context.language);
}

/** A step without a name goes by its number among the steps in words; what is no longer there by nothing. */
function calledOf(context: TextContext, id: Id): string[] {
  const { document } = context;
  if (!elementOf(document, id)) return [];
  const step = document.steps[id];
  if (!step || told(context, step.name) !== '') return [nameOf(context, id)];
  const index = placedSteps(document).findIndex(([placed]) => placed === id);
  return index < 0 ? [] : [wordsOf(context).numbered(index + 1)];
}
