import { METHOD_STEPS } from '../../method/steps.ts';
import type { ReportLanguage } from '../facts.ts';
import type { Totals } from '../totals.ts';
import { REPORT_WORDS } from './words.ts';

/** The method's steps over all files as rows of cells, the first being their heads. */
export function stepTable(totals: Totals, language: ReportLanguage): string[][] {
  const words = REPORT_WORDS[language];
  const head = [words.step, words.begunIn, words.held_, words.errorsHead, words.warningsHead, words.infosHead];
  return [
    [...head, words.waivedHead, words.openHead],
    ...totals.steps.map(({ number, begun, held, judged, errors, warnings, infos, waived, open }) => [
      `${number} ${METHOD_STEPS[number - 1]?.name[language] ?? ''}`,
      `${begun}/${totals.files - totals.unchecked}`,
      `${held}/${judged}`,
      ...[errors, warnings, infos, waived, open].map(String),
    ]),
  ];
}
