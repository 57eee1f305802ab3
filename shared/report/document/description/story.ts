import { placedSteps } from '../../../model/in-time.ts';
import { headsOf } from '../../../model/links.ts';
import { percent } from '../../../model/percent.ts';
import { type Entry, laneOf, linksFrom, linksTo, phasesInOrder } from '../../../model/queries.ts';
import type { BlueprintDocument } from '../../../model/schema/document.ts';
import type { Link, Step } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import { fact, lasting, listed, nameOf, section, type TextContext, told, wordsOf } from '../context.ts';
import type { Block, Section } from '../report.ts';
import { phaseOf } from '../sections/steps.ts';
import { descriptionWords } from './words.ts';

/** The way through the drawing told step by step, phase by phase. */
export function storySection(context: TextContext): Section[] {
  const { document, language } = context;
  const placed = placedSteps(context.document);
  const numbers = new Map(placed.map(([id], index) => [id, index + 1]));
  const phases = [...phasesInOrder(document).map(([id]) => id), undefined];
  const sections = phases.flatMap((phaseId) => {
    const steps = placed.filter(([, step]) => phaseOf(context, step) === phaseId);
    const title = phaseId === undefined ? wordsOf(context).otherSteps : nameOf(context, phaseId);
    const blocks = steps.map((entry): Block => ({ kind: 'text', text: storyOf(context, entry, numbers) }));
    return section(`story-${phaseId ?? 'other'}`, title, blocks);
  });
  return section('story', descriptionWords[language].story, [], sections);
}

function storyOf(context: TextContext, [id, step]: Entry<Step>, numbers: ReadonlyMap<Id, number>): string {
  const words = descriptionWords[context.language];
  const lane = laneOf(context.document, id);
  const names = (ids: readonly Id[] = []) =>
    listed(
      context,
      ids.map((one) => nameOf(context, one)),
    );
  const said = (tell: (text: string) => string, text: string) => (text === '' ? '' : tell(text));
  return [
    words.told(numbers.get(id) ?? 0, nameOf(context, id), lane ? nameOf(context, lane[0]) : ''),
    said(words.sentence, told(context, step.description)),
    said(words.by, names(step.actorIds)),
    said(words.means, names([...(step.channelIds ?? []), ...(step.systemIds ?? [])])),
    said(words.takes, lasting(context, step.time)),
    said(words.waits, lasting(context, step.waiting)),
    said(words.next, names(nextOf(context.document, id))),
    said(words.agreed, names(agreedWith(context.document, id))),
  ]
    .filter(Boolean)
    .join(context.language === 'en' ? ' ' : '');
}

/** Where a case goes on: along arrows with one head. */
function nextOf(document: BlueprintDocument, id: Id): Id[] {
  return linksFrom(document, id).flatMap(([, link]) => (headsOf(document, link) === 'single' ? [link.to] : []));
}

/** The other ends of arrows with two heads, whichever way they were drawn. */
function agreedWith(document: BlueprintDocument, id: Id): Id[] {
  const isDouble = ([, link]: Entry<Link>) => headsOf(document, link) === 'double';
  return [
    ...linksFrom(document, id)
      .filter(isDouble)
      .map(([, { to }]) => to),
    ...linksTo(document, id)
      .filter(isDouble)
      .map(([, { from }]) => from),
  ];
}

/** Each decision with where it leads to, on which condition and how likely. */
export function decisionsSection(context: TextContext): Section[] {
  const words = descriptionWords[context.language];
  const entries = placedSteps(context.document)
    .filter(([, { kind }]) => kind === 'decision')
    .map(([id]) => ({
      id,
      name: nameOf(context, id),
      facts: fact(
        'ways',
        words.ways,
        linksFrom(context.document, id).map((link) => wayOf(context, link)),
      ),
    }));
  return section('decisions', words.decisions, entries.length === 0 ? [] : [{ kind: 'entries', entries }]);
}

function wayOf(context: TextContext, [, { to, condition, chance }]: Entry<Link>): string {
  const { chanced, way } = descriptionWords[context.language];
  return way(nameOf(context, to), chanced(told(context, condition), percent(chance)));
}
