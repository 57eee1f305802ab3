import PDFDocument from 'pdfkit';
import { fontKey, type Pdf } from './pdf-drawing.ts';
import type { SceneFonts } from './scene-fonts.ts';

const PROGRAM = 'Service Blueprint Studio';

/** What a PDF document says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  /** Empty where there are none. */
  readonly keywords: string;
  readonly language: string;
  /** ISO date. */
  readonly date: string;
  /** Whether it is told to those who cannot see it. */
  readonly tagged: boolean;
}

/** A PDF document without a page yet, with the fonts that it is written in. */
export function openPdf({ title, subject, keywords, language, date, tagged }: PdfFacts, fonts: SceneFonts): Pdf {
  const made = new Date(`${date}T00:00:00Z`);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    lang: language,
    displayTitle: true,
    tagged,
    font: '',
    pdfVersion: '1.7',
    info: {
      Title: title,
      Subject: subject,
      ...(keywords === '' ? {} : { Keywords: keywords }),
      Producer: PROGRAM,
      Creator: PROGRAM,
      CreationDate: made,
      ModDate: made,
    },
  });
  for (const [font, bytes] of [...fonts.bundled, ...fonts.clients]) pdf.registerFont(fontKey(font), bytes);
  return pdf;
}

/** The name under which links lead to a page. */
export function destinationOf(page: number): string {
  return `page-${page + 1}`;
}
