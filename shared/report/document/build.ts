import { placeBlueprint } from '../../layout/from-document.ts';
import type { InterfaceLanguage } from '../../locales/sentences.ts';
import { drawingDigest } from '../../model/digest.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { type CheckOptions, checkBlueprint } from '../../rules/engine.ts';
import { type ReportContext, told, wordsOf } from './context.ts';
import type { Report, ReportPart, Section } from './report.ts';
import { REPORT_SECTIONS, type ReportInput, type ReportSection } from './request.ts';
import { changesSection } from './sections/changes.ts';
import { drawingSection } from './sections/drawing.ts';
import { figuresSection } from './sections/figures.ts';
import { findingsSection } from './sections/findings.ts';
import { firstSections, titleFacts } from './sections/first-page.ts';
import { notJudgedSection } from './sections/not-judged.ts';
import { openSection } from './sections/open-answers.ts';
import { pointsSection } from './sections/points.ts';
import { progressSection } from './sections/progress.ts';
import { recordSection } from './sections/record.ts';
import { reviewSection } from './sections/review.ts';
import { stepsSection } from './sections/steps.ts';

const BUILDERS: Readonly<Record<ReportSection, (context: ReportContext) => Section[]>> = {
  progress: progressSection,
  drawing: drawingSection,
  findings: findingsSection,
  open: openSection,
  steps: stepsSection,
  points: pointsSection,
  figures: figuresSection,
  record: recordSection,
  changes: changesSection,
  review: reviewSection,
  'not-judged': notJudgedSection,
};

/** Writes a report of a blueprint: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const { document, date, audience, languages } = input;
  const result = checkBlueprint({ document, ...checkOptions(input) });
  const digest = drawingDigest(document);
  const wanted = REPORT_SECTIONS.filter((name) => input.sections.includes(name));
  const parts = languages.map((language) => {
    const texts = drawingLanguage(document, language);
    const context = { document, result, date, audience, language, texts, drawingDigest: digest };
    return partOf(context, wanted);
  });
  const { documentId } = document;
  return { format: 'service-blueprint-report', version: 1, documentId, drawingDigest: digest, date, audience, parts };
}

/** How a document is checked for a report: as it is drawn there; other blueprints are looked up among those that are at hand. */
export function checkOptions({ date, languages, floor, folder, others }: Omit<ReportInput, 'document'>): CheckOptions {
  const [language = 'en'] = languages;
  return {
    today: date,
    geometryOf: (document) => placeBlueprint(document, { languages: [drawingLanguage(document, language)] }).layout,
    ...(floor ? { floor } : {}),
    ...(folder ? { folder } : {}),
    ...(others ? { resolve: (documentId) => others.find((other) => other.documentId === documentId) } : {}),
  };
}

/** The document's language that is nearest to the reader's; the reader's own where there is none. */
function drawingLanguage({ languages }: BlueprintDocument, language: InterfaceLanguage): string {
  return (
    languages.find((tag) => tag === language) ??
    languages.find((tag) => tag.slice(0, 2) === language.slice(0, 2)) ??
    language
  );
}

function partOf(context: ReportContext, wanted: readonly ReportSection[]): ReportPart {
  const { service } = context.document;
  const words = wordsOf(context);
  return {
    language: context.language,
    title: told(context, service.name) || words.untitled,
    subtitle: words.report,
    classification: told(context, service.classification),
    facts: titleFacts(context),
    notices: context.audience === 'client' ? [words.clientEdition] : [words.namesTyped],
    first: firstSections(context),
    sections: wanted.flatMap((name) => BUILDERS[name](context)),
  };
}
