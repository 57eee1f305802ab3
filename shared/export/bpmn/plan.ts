import type { Card } from '../../layout/card.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Link, Step } from '../../model/schema/drawing.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { titleFacts } from '../../scene/groups/title.ts';
import { nameInLines } from '../name-in-lines.ts';
import { isActivity, isFlowNode, nodeName } from './nodes.ts';
import { type Terminus, terminiOf } from './termini.ts';

/** What is written: the steps that are drawn, the links between them, and how each link is held. */
export interface BpmnPlan {
  readonly document: BlueprintDocument;
  readonly language: string;
  /** The service's name, and below it whose it is, its version and who may see it. */
  readonly title: string;
  readonly steps: readonly (readonly [Id, Step])[];
  readonly links: readonly PlannedLink[];
  readonly termini: readonly Terminus[];
  /** Names of steps in lines, where programs would break them amid a word. */
  readonly names: ReadonlyMap<Id, string>;
}

export type LinkForm = 'sequence' | 'data-in' | 'data-out' | 'association';

export interface PlannedLink {
  readonly id: Id;
  readonly link: Link;
  readonly form: LinkForm;
}

/**
 * How BPMN holds a link: between flow nodes as a flow, between data and a task as its data, else as an association. A flow
 * runs one way: what runs both ways or none would say what comes first where nothing does.
 */
export function formOf(document: BlueprintDocument, { from, to, arrow = 'single' }: Link): LinkForm {
  const [source, target] = [document.steps[from], document.steps[to]];
  if (!source || !target) return 'sequence';
  if (isFlowNode(source) && isFlowNode(target)) return arrow === 'single' ? 'sequence' : 'association';
  if (isFlowNode(target) && isActivity(nodeName(document, to, target))) return 'data-in';
  if (isFlowNode(source) && isActivity(nodeName(document, from, source))) return 'data-out';
  return 'association';
}

/** A text of the blueprint in the language of the file. */
export function named({ document, language }: BpmnPlan, text: Text | undefined): string {
  return textIn(text, language, document.languages);
}

/** The name of a step as it is written. */
export function stepName(plan: BpmnPlan, id: Id, { name }: Step): string {
  return plan.names.get(id) ?? named(plan, name);
}

/** Chinese names in the lines that they have on their cards: programs break them between any two characters. */
export function namesInLines(plan: BpmnPlan, cards: ReadonlyMap<Id, Card>): ReadonlyMap<Id, string> {
  return new Map(
    plan.steps.flatMap(([id, step]) => {
      const name = named(plan, step.name);
      const lines = nameInLines(name, cards.get(id));
      return HAN.test(name) && lines.replaceAll('\n', '') === name ? [[id, lines] as const] : [];
    }),
  );
}

const HAN = /\p{Script=Han}/u;

/** What is written of a document, named in the first of the languages. */
export function planOf(document: BlueprintDocument, languages: readonly string[], date?: string): BpmnPlan {
  const steps = Object.entries(document.steps).filter(([, { laneId, columnId }]) => {
    return document.lanes[laneId ?? ''] !== undefined && document.columns[columnId ?? ''] !== undefined;
  });
  const drawn = new Set(steps.map(([id]) => id));
  const links = Object.entries(document.links)
    .filter(([, { from, to }]) => drawn.has(from) && drawn.has(to))
    .map(([id, link]) => ({ id, link, form: formOf(document, link) }));
  const language = languages[0] ?? document.languages[0] ?? 'en';
  const facts = titleFacts(document, language, date);
  const name = facts === '' ? '' : textIn(document.service.name, language, document.languages);
  return {
    document,
    language,
    title: [name, facts].filter(Boolean).join('\n'),
    steps,
    links,
    termini: terminiOf(document, steps, links),
    names: new Map(),
  };
}
