import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Exported } from '../request.ts';
import { type ExportJob, lossless } from './encoder.ts';
import { drawGroup } from './pdf-drawing.ts';
import { cutFonts, textsOf } from './scene-fonts.ts';

/** Points of a CSS pixel. */
const POINTS = 0.75;
/** A page may measure this many units a side; a larger one says how many points a unit has. */
const LONGEST_SIDE = 14_400;
/** The date of files that have none of their own, so that the same document gives the same bytes. */
const NO_DATE = '2000-01-01';

/** The drawing as a PDF document of one page: vector, text selectable, fonts cut to what is used. */
export async function encodePdf({ scene: draw, date, environment }: ExportJob): Promise<Exported> {
  const scene = draw();
  const fonts = await cutFonts(textsOf(scene), environment);
  environment.signal?.throwIfAborted();
  const unit = Math.max(1, Math.ceil((Math.max(scene.width, scene.height) * POINTS) / LONGEST_SIDE));
  const scale = POINTS / unit;
  const made = new Date(`${date ?? NO_DATE}T00:00:00Z`);
  const pdf = new PDFDocument({
    size: [scene.width * scale, scene.height * scale],
    margin: 0,
    lang: scene.language,
    displayTitle: true,
    font: '',
    pdfVersion: '1.7',
    info: {
      Title: scene.title,
      Producer: 'Service Blueprint Studio',
      Creator: 'Service Blueprint Studio',
      CreationDate: made,
      ModDate: made,
    },
  });
  const bytes = toBytes(pdf);
  if (unit > 1) Object.assign(pdf.page.dictionary.data, { UserUnit: unit });
  for (const [weight, font] of fonts) pdf.registerFont(String(weight), font);
  pdf.scale(scale);
  pdf.rect(0, 0, scene.width, scene.height).fill(scene.background);
  for (const group of scene.groups) drawGroup(pdf, group);
  pdf.end();
  return lossless(await bytes);
}
