import { inspectorSentences } from '../../../locales/inspector.ts';
import { wordFor, wordSentences } from '../../../locales/shell.ts';
import { placedSteps } from '../../../model/in-time.ts';
import { lanesInOrder } from '../../../model/queries.ts';
import type { BlueprintDocument } from '../../../model/schema/document.ts';
import { fact, facts, nameOf, section, type TextContext, table, told, wordsOf } from '../context.ts';
import type { Block, ReportPart, Section } from '../report.ts';
import { drawingSection } from '../sections/drawing.ts';
import { figuresSection } from '../sections/figures.ts';
import { serviceFacts } from '../sections/first-page.ts';
import { pointsSection } from '../sections/points.ts';
import { recordThere } from '../sections/record.ts';
import { stepsSection } from '../sections/steps.ts';
import { toldIn } from '../told-in.ts';
import { decisionsSection, storySection } from './story.ts';
import { descriptionWords } from './words.ts';

/** The written description of a service in one of the document's languages. */
export function describeBlueprint(document: BlueprintDocument, tag: string, date: string | undefined): ReportPart {
  const context = toldIn(document, tag);
  const words = wordsOf(context);
  return {
    language: context.language,
    title: told(context, document.service.name) || words.untitled,
    subtitle: descriptionWords[context.language].description,
    classification: told(context, document.service.classification),
    facts: [...serviceFacts(context), ...fact('date', words.date, date)],
    notices: [],
    first: summarySection(context),
    sections: [
      ...drawingSection(context),
      ...lanesSection(context),
      ...storySection(context),
      ...stepsSection(context).map((one) => ({ ...one, title: descriptionWords[context.language].table })),
      ...decisionsSection(context),
      ...pointsSection(context),
      ...figuresSection(context),
      ...recordThere(context),
      ...legendSection(context),
    ],
  };
}

function summarySection(context: TextContext): Section[] {
  const { document, language } = context;
  const words = descriptionWords[language];
  const { service, lanes, phases, failPoints, waitPoints } = document;
  const count = (elements: object) => Object.keys(elements).length;
  const said = (tell: (text: string) => string, text: string) => (text === '' ? [] : [tell(text)]);
  const marks = [count(failPoints), count(waitPoints)] as const;
  const sentences = [
    ...said(words.scenario, bare(told(context, service.scenario))),
    ...said(words.begins, bare(told(context, service.trigger))),
    ...said(words.leads, bare(told(context, service.outcome))),
    words.drawn(placedSteps(context.document).length, count(lanes), count(phases)),
    ...(marks[0] + marks[1] > 0 ? [words.marked(...marks)] : []),
  ];
  const text = sentences.filter(Boolean).join(language === 'en' ? ' ' : '');
  return section('summary', words.summary, [{ kind: 'text', text }]);
}

/** A sentence without its full stop. */
function bare(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

function lanesSection(context: TextContext): Section[] {
  const { document, language } = context;
  const words = wordsOf(context);
  const rows = lanesInOrder(document).map(([id, { role, actorId }]) => ({
    lane: nameOf(context, id),
    role: wordFor(wordSentences[language], role),
    who: actorId === undefined ? '' : nameOf(context, actorId),
  }));
  const columns = [
    { key: 'lane', label: words.lane, share: 4 },
    { key: 'role', label: inspectorSentences[language].role, share: 4 },
    { key: 'who', label: words.doer, share: 4 },
  ];
  return section('lanes', descriptionWords[language].lanes, table(columns, rows));
}

/** What the signs in the texts and the tables mean. */
function legendSection(context: TextContext): Section[] {
  const words = wordsOf(context);
  const { legend, numbered, ways } = descriptionWords[context.language];
  const blocks: Block[] = facts([
    ...fact('fail', numbered('F'), words.failPoints),
    ...fact('wait', numbered('W'), words.waitPoints),
    ...fact('way', '→', ways),
  ]);
  return section('legend', legend, blocks);
}
