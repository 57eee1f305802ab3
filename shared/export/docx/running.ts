import { descriptionWords } from '../../report/document/description/words.ts';
import type { ReportPart } from '../../report/document/report.ts';
import { tag } from '../xml.ts';
import { WORD } from './package.ts';
import { field, paragraph, run } from './runs.ts';

/** The head of each page: the title. */
export function headXml({ title }: ReportPart): string {
  return tag('w:hdr', { 'xmlns:w': WORD }, paragraph('Header', run(title)));
}

/** The foot of each page: the line of confidentiality, the date and the page's number. */
export function footXml({ language, classification }: ReportPart, date: string | undefined): string {
  const { page, of, after } = descriptionWords[language];
  const numbers = [
    run([classification, date, `${page} `].filter(Boolean).join(' · ')),
    field(' PAGE ', '1'),
    run(` ${of} `),
    field(' NUMPAGES ', '1'),
    run(after),
  ];
  return tag('w:ftr', { 'xmlns:w': WORD }, paragraph('Footer', ...numbers));
}
