import { frameFiles, type PackageFile, settingsXml } from '../docx/package.ts';
import { footXml, headXml } from '../docx/running.ts';
import { stylesXml } from '../docx/styles.ts';
import { type TextPart, textXml } from '../docx/text.ts';
import { PICTURE_LIMITS } from '../picture-size.ts';
import type { Exported } from '../request.ts';
import { packed } from './archive.ts';
import { type Described, describedIn } from './description.ts';
import { type ExportJob, lossless } from './encoder.ts';
import { paintPng } from './paint.ts';
import { svgOf } from './svg.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of styles and settings. */
const SHARED_RELATIONS = [
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
] as const;
/** Head, foot, painted picture and vectors of a language. */
const EACH = 4;

/** The written description as a Word document. */
export async function encodeDocx(job: ExportJob): Promise<Exported> {
  const { environment, date, languages } = job;
  const described = describedIn(job);
  environment.onProgress?.(0.3);
  const pictures: PackageFile[] = [];
  for (const [index, one] of described.entries()) pictures.push(...(await picturesOf(job, one, index)));
  environment.onProgress?.(0.8);
  const relations = described.flatMap((_, index) => [
    ['header', `header${index + 1}.xml`] as const,
    ['footer', `footer${index + 1}.xml`] as const,
    ['image', `media/drawing${index + 1}.png`] as const,
    ['image', `media/drawing${index + 1}.svg`] as const,
  ]);
  const title = described.map(({ part }) => part.title).join(' · ');
  const files: PackageFile[] = [
    ...frameFiles(title, [...SHARED_RELATIONS, ...relations]),
    ['word/document.xml', textXml(described.map(textPart))],
    ['word/styles.xml', stylesXml(languages[0] ?? 'en')],
    ['word/settings.xml', settingsXml()],
    ...described.flatMap(({ part }, index): PackageFile[] => [
      [`word/header${index + 1}.xml`, headXml(part)],
      [`word/footer${index + 1}.xml`, footXml(part, date)],
    ]),
    ...pictures,
  ];
  return lossless(
    packed(files.map(([name, content]) => [name, typeof content === 'string' ? DECLARATION + content : content])),
  );
}

function textPart({ part, scene }: Described, index: number): TextPart {
  const first = SHARED_RELATIONS.length + 1 + index * EACH;
  const relation = (offset: number) => `rId${first + offset}`;
  const { width, height } = scene;
  const drawing = part.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'drawing'))[0];
  const title = drawing?.kind === 'drawing' ? drawing.title : part.title;
  const picture = { width, height, title, number: index + 1, painted: relation(2), vectors: relation(3) };
  return { part, picture, head: relation(0), foot: relation(1) };
}

/** The drawing painted, and as vectors with its texts as outlines: Word knows no fonts within a picture. */
async function picturesOf(job: ExportJob, { scene }: Described, index: number): Promise<PackageFile[]> {
  const { side, pixels } = PICTURE_LIMITS.png;
  const { width, height } = scene;
  const fits = Math.min(2, side / Math.max(width, height), Math.sqrt(pixels / 4 / (width * height)));
  const scale = Math.floor(fits * 100) / 100;
  const bytes = await paintPng(scene, { scale }, job.environment);
  const vectors = await svgOf(scene, 'outlines', job.environment);
  return [
    [`word/media/drawing${index + 1}.png`, bytes],
    [`word/media/drawing${index + 1}.svg`, new TextEncoder().encode(vectors)],
  ];
}
