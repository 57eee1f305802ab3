import type { ReportRequest } from '../../../shared/export/report-request.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import {
  REPORT_FORMAT_FACTS,
  REPORT_FORMATS,
  type ReportFormat,
  reportName,
} from '../../../shared/report/document/formats.ts';
import { type Audience, REPORT_SECTIONS, type ReportSection } from '../../../shared/report/document/request.ts';
import { fileNameOf } from '../../app/names.ts';
import { checkingOn } from '../../store/checking.ts';
import { editorStore } from '../../store/editor.ts';
import { today } from '../../store/today.ts';
import type { ReportJob } from '../../workers/report-messages.ts';

/** The findings alone, as other programs read them. */
const FINDINGS = {
  sarif: {
    label: { en: 'SARIF 2.1.0, the findings', 'zh-Hans': 'SARIF 2.1.0，仅检查结果' },
    extension: 'sarif',
    mediaType: 'application/sarif+json',
  },
  junit: {
    label: { en: 'JUnit XML, the findings', 'zh-Hans': 'JUnit XML，仅检查结果' },
    extension: 'junit.xml',
    mediaType: 'application/xml',
  },
} as const;

type FindingsOutput = keyof typeof FINDINGS;
export type OutputId = ReportFormat | FindingsOutput;

export const OUTPUTS: readonly OutputId[] = [...REPORT_FORMATS, 'sarif', 'junit'];

export function isFindings(output: OutputId): output is FindingsOutput {
  return output === 'sarif' || output === 'junit';
}

export function outputLabel(output: OutputId): Sentence {
  return (isFindings(output) ? FINDINGS[output] : REPORT_FORMAT_FACTS[output]).label;
}

/** What is chosen in the dialog. */
export interface Choice {
  readonly output: OutputId;
  readonly languages: readonly InterfaceLanguage[];
  readonly date: string;
  readonly audience: Audience;
  readonly sections: readonly ReportSection[];
}

export function firstChoice(language: InterfaceLanguage): Choice {
  return { output: 'html', languages: [language], date: today(), audience: 'reviewer', sections: REPORT_SECTIONS };
}

/** One of the languages, or both with the reader's own first. */
export function languageChoices(own: InterfaceLanguage): readonly (readonly InterfaceLanguage[])[] {
  const others = INTERFACE_LANGUAGES.filter((language) => language !== own);
  return [[own], ...others.map((language) => [language]), [own, ...others]];
}

/** What the report is made of: the document as it stands, under the rules of its folder. */
function requestOf(document: BlueprintDocument, choice: Choice): Omit<ReportRequest, 'format'> {
  const { output: _, ...options } = choice;
  return {
    ...options,
    document,
    name: reportName(document, choice.languages[0] ?? 'en'),
    ...checkingOn(choice.date, document),
  };
}

export function jobOf(document: BlueprintDocument, choice: Choice): ReportJob {
  const { output } = choice;
  const request = requestOf(document, choice);
  if (!isFindings(output)) return { kind: 'report', request: { ...request, format: output } };
  const { extension, mediaType } = FINDINGS[output];
  const fileName = editorStore.getState().file?.name ?? fileNameOf(document, choice.languages[0] ?? 'en');
  return {
    kind: 'findings',
    format: output,
    request,
    fileName,
    output: { name: `${request.name}.${extension}`, mediaType },
  };
}

/** The model of the report, to be looked at beforehand. */
export function previewJobOf(document: BlueprintDocument, choice: Choice): ReportJob {
  return { kind: 'report', request: { ...requestOf(document, choice), format: 'json' } };
}
