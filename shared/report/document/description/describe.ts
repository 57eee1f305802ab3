import { wordFor, wordSentences } from '../../../locales/shell.ts';
import { placedSteps } from '../../../model/in-time.ts';
import { lanesInOrder } from '../../../model/queries.ts';
import type { BlueprintDocument } from '../../../model/schema/document.ts';
import { fact, facts, listed, nameOf, section, type TextContext, table, told, wordsOf } from '../context.ts';
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
      ...legendSection(context),
      ...stepsSection(context).map((one) => ({ ...one, title: descriptionWords[context.language].table })),
      ...decisionsSection(context),
      ...pointsSection(context),
      ...figuresSection(context),
      ...recordThere(context),
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
    ...said(words.sentence, told(context, service.scenario)),
    ...said(words.begins, told(context, service.trigger)),
    ...said(words.leads, told(context, service.outcome)),
    words.drawn(placedSteps(context.document).length, count(lanes), count(phases)),
    ...(marks[0] + marks[1] > 0 ? [words.marked(...marks)] : []),
  ];
  const text = sentences.filter(Boolean).join(language === 'en' ? ' ' : '');
  return section('summary', words.summary, [{ kind: 'text', text }]);
}

/** Each lane with its role where its name does not say it, and with who stands in it where anybody is named. */
function lanesSection(context: TextContext): Section[] {
  const { document, language } = context;
  const words = descriptionWords[language];
  const rows = lanesInOrder(document).map(([id, { role, actorId }]) => ({
    lane: words.lane(nameOf(context, id), wordFor(wordSentences[language], role)),
    who: actorId === undefined ? '' : nameOf(context, actorId),
  }));
  const columns = [
    { key: 'lane', label: wordsOf(context).lane, share: 4 },
    { key: 'who', label: wordsOf(context).doer, share: 4 },
  ];
  const names = rows.map(({ lane }) => lane);
  const named = rows.some(({ who }) => who !== '');
  const inWords: Block[] = names.length === 0 ? [] : [{ kind: 'text', text: words.fromTop(listed(context, names)) }];
  return section('lanes', named ? words.lanesAndRoles : words.lanes, named ? table(columns, rows) : inWords);
}

/** What the signs in the texts and the tables mean. */
function legendSection(context: TextContext): Section[] {
  const words = wordsOf(context);
  const { legend, numbered, leadsTo } = descriptionWords[context.language];
  const blocks: Block[] = facts([
    ...fact('fail', numbered('F'), words.failPoints),
    ...fact('wait', numbered('W'), words.waitPoints),
    ...fact('way', '→', leadsTo),
  ]);
  return section('legend', legend, blocks);
}
