import { gallerySentences } from '../locales/gallery.ts';
import type { InterfaceLanguage } from '../locales/sentences.ts';
import { withThousands } from '../model/amounts.ts';
import { drawingDigest } from '../model/digest.ts';
import { inOrder, lanesInOrder, phasesInOrder, textIn } from '../model/queries.ts';
import { type BlueprintDocument, HORIZONTAL_KINDS, VERTICAL_KINDS } from '../model/schema/document.ts';
import type { Text } from '../model/schema/values.ts';
import { fact } from './document/context.ts';
import type { Fact } from './document/report.ts';
import { figuresSection } from './document/sections/figures.ts';

export const EXAMPLE_GROUPS = ['vertical', 'horizontal', 'other'] as const;
export type ExampleGroup = (typeof EXAMPLE_GROUPS)[number];

const VERTICAL: readonly string[] = VERTICAL_KINDS;
const HORIZONTAL: readonly string[] = HORIZONTAL_KINDS;

/** Which sort of flow a kind of service is: along one service, across services, or a service of its own. */
export function groupOf(kind: string): ExampleGroup {
  if (VERTICAL.includes(kind)) return 'vertical';
  return HORIZONTAL.includes(kind) ? 'horizontal' : 'other';
}

/** An indicator as an example tells of it. */
export interface ExampleIndicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
}

/** All that the page of an example says, beside its picture. */
export interface ExamplePage {
  readonly name: string;
  readonly group: ExampleGroup;
  /** Whose service it is: that it is nobody's. */
  readonly organisation: string;
  readonly scenario: string;
  /** What begins it, what it ends with, and its phases. */
  readonly shows: readonly Fact[];
  readonly figures: readonly Fact[];
  readonly indicators: readonly ExampleIndicator[];
}

/** The page of an example in one language. */
export function examplePage(document: BlueprintDocument, language: InterfaceLanguage): ExamplePage {
  const words = gallerySentences[language];
  const { service } = document;
  const told = (text: Text | undefined) => textIn(text, language, document.languages).trim();
  return {
    name: told(service.name),
    group: groupOf(service.kind ?? 'custom'),
    organisation: told(service.organisation),
    scenario: told(service.scenario),
    shows: [
      ...fact('trigger', words.trigger, told(service.trigger)),
      ...fact('outcome', words.outcome, told(service.outcome)),
      ...fact(
        'phases',
        words.phaseNames,
        phasesInOrder(document)
          .map(([, { name }]) => told(name))
          .join(' → '),
      ),
    ],
    figures: figuresOf(document, language),
    indicators: inOrder(document.indicators).map(([, { name, unit, baseline, target }]) => ({
      name: told(name),
      unit: told(unit),
      baseline: withThousands(baseline ?? ''),
      target: withThousands(target ?? ''),
    })),
  };
}

/** Of all that a report adds up, what says how large a flow is and how long it takes. */
const FIGURES = ['steps', 'fail-points', 'wait-points', 'longest', 'tolerance'];

function figuresOf(document: BlueprintDocument, language: InterfaceLanguage): Fact[] {
  const words = gallerySentences[language];
  const context = { document, language, texts: language, drawingDigest: drawingDigest(document) };
  const added = figuresSection({ ...context, audience: 'reviewer' }).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
  );
  const decisions = Object.values(document.steps).filter(({ kind }) => kind === 'decision');
  const [steps, ...rest] = FIGURES.flatMap((key) => added.filter((figure) => figure.key === key));
  return [
    ...(steps ? [steps] : []),
    ...fact('lanes', words.lanes, String(lanesInOrder(document).length)),
    ...fact('decisions', words.decisions, String(decisions.length)),
    ...rest,
  ];
}
