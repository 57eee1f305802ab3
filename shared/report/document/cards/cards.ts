import { inspectorSentences } from '../../../locales/inspector.ts';
import { wordFor, wordSentences } from '../../../locales/shell.ts';
import type { Entry } from '../../../model/queries.ts';
import type { FailPoint, Link, Note, Step, WaitPoint } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import { nameOf, type TextContext, told } from '../context.ts';
import { failEntry, waitEntry } from '../sections/points.ts';
import { groupsOfLink, groupsOfStep } from './groups.ts';
import { type Line, line, linkLines, plainLines } from './lines.ts';
import { stepLines } from './step.ts';

/** What a reader is told of one thing of the drawing. */
export interface Card {
  readonly id: Id;
  readonly kind: 'step' | 'link' | 'fail' | 'wait' | 'note';
  /** What kind of thing it is, in words. */
  readonly kindName: string;
  readonly name: string;
  readonly lines: readonly Line[];
  /** The lanes, phases, people, channels and markers by which it is found. */
  readonly groups: readonly string[];
}

/** The card of what an id names; none of what is no part of the drawing. */
export function cardOf(context: TextContext, id: Id): Card | undefined {
  const { steps, links, failPoints, waitPoints, notes } = context.document;
  const [step, link, fail, wait, note] = [steps[id], links[id], failPoints[id], waitPoints[id], notes[id]];
  if (step) return stepCard(context, [id, step]);
  if (link) return linkCard(context, [id, link]);
  if (fail) return failCard(context, [id, fail]);
  if (wait) return waitCard(context, [id, wait]);
  return note && noteCard(context, [id, note]);
}

/** An action is called a step; what is none by its own word. */
function stepKind({ language }: TextContext, { kind }: Step): string {
  return kind === 'action' ? inspectorSentences[language].step : wordFor(wordSentences[language], kind);
}

function stepCard(context: TextContext, [id, step]: Entry<Step>): Card {
  return {
    id,
    kind: 'step',
    kindName: stepKind(context, step),
    name: nameOf(context, id),
    lines: stepLines(context, [id, step]),
    groups: groupsOfStep(context.document, id),
  };
}

function linkCard(context: TextContext, [id, link]: Entry<Link>): Card {
  return {
    id,
    kind: 'link',
    kindName: inspectorSentences[context.language].link,
    name: nameOf(context, id),
    lines: linkLines(context, [id, link]),
    groups: groupsOfLink(context.document, id),
  };
}

function failCard(context: TextContext, entry: Entry<FailPoint>): Card {
  const [id, point] = entry;
  const words = inspectorSentences[context.language];
  return {
    id,
    kind: 'fail',
    kindName: words.failPoint(point.number),
    name: nameOf(context, point.on),
    lines: [...line(words.on, [[nameOf(context, point.on), point.on]]), ...plainLines(failEntry(context, entry).facts)],
    groups: groupsOf(context, point.on),
  };
}

function waitCard(context: TextContext, entry: Entry<WaitPoint>): Card {
  const [id, point] = entry;
  const words = inspectorSentences[context.language];
  return {
    id,
    kind: 'wait',
    kindName: words.waitPoint(point.number),
    name: nameOf(context, point.on),
    lines: [...line(words.on, [[nameOf(context, point.on), point.on]]), ...plainLines(waitEntry(context, entry).facts)],
    groups: groupsOf(context, point.on),
  };
}

function noteCard(context: TextContext, [id, note]: Entry<Note>): Card {
  const words = inspectorSentences[context.language];
  const { about } = note;
  return {
    id,
    kind: 'note',
    kindName: words.note,
    name: told(context, note.text) || words.note,
    lines: about === undefined ? [] : line(words.on, [[nameOf(context, about), about]]),
    groups: about === undefined ? [] : groupsOf(context, about),
  };
}

/** A marker or a note is found where that is on which it stands. */
function groupsOf({ document }: TextContext, on: Id): readonly string[] {
  return document.steps[on] ? groupsOfStep(document, on) : groupsOfLink(document, on);
}
