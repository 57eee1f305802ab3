import type { ImagePrimitive } from '../../scene/primitives.ts';
import type { Picture } from '../docx/drawing.ts';
import { frameFiles, type PackageFile, settingsXml } from '../docx/package.ts';
import { type Drawing, type Drawings, drawingsOf, smallNames } from '../docx/pictures.ts';
import { footXml, headXml } from '../docx/running.ts';
import { stylesXml } from '../docx/styles.ts';
import { type TextPart, textXml } from '../docx/text.ts';
import { PICTURE_LIMITS } from '../picture-size.ts';
import type { Exported } from '../request.ts';
import { logoOf, pictureFile } from '../scene-logo.ts';
import { packed } from './archive.ts';
import { type Described, describedIn } from './description.ts';
import type { ExportJob } from './encoder.ts';
import { paintPng } from './paint.ts';
import { svgOf } from './svg.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of styles and settings. */
const SHARED_RELATIONS = [
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
] as const;
/** Head and foot of a language, before its drawings; each of these painted, and as vectors. */
const RUNNING = 2;
const EACH = 2;

/** The written description as a Word document. */
export async function encodeDocx(job: ExportJob): Promise<Exported> {
  const { environment, date, languages } = job;
  const described = describedIn(job).map((one) => ({ ...one, ...drawingsIn(job, one) }));
  environment.onProgress?.(0.3);
  const drawings = described.flatMap((one) => one.drawings);
  const pictures: PackageFile[] = [];
  for (const [index, drawing] of drawings.entries()) pictures.push(...(await picturesOf(job, drawing, index)));
  environment.onProgress?.(0.8);
  const numbers = numbersOf(described);
  const relations = described.flatMap((_, index) => [
    ['header', `header${index + 1}.xml`] as const,
    ['footer', `footer${index + 1}.xml`] as const,
    ...(numbers[index] ?? []).flatMap(({ number }) => [
      ['image', `media/drawing${number}.png`] as const,
      ['image', `media/drawing${number}.svg`] as const,
    ]),
  ]);
  const logo = described[0] && logoOf(described[0].scene);
  const file = logo && pictureFile(logo);
  if (file) pictures.push([`word/media/logo.${file.ending}`, file.bytes]);
  const shared = [
    ...SHARED_RELATIONS,
    ...relations,
    ...(file ? [['image', `media/logo.${file.ending}`] as const] : []),
  ];
  const logoPicture = logo && logoOn(logo, drawings.length + 1, `rId${shared.length}`);
  const title = described.map(({ part }) => part.title).join(' · ');
  const files: PackageFile[] = [
    ...frameFiles(title, shared),
    ['word/document.xml', textXml(described.map((one, index) => textPart(one, numbers[index] ?? [], logoPicture)))],
    ['word/styles.xml', stylesXml(languages[0] ?? 'en')],
    ['word/settings.xml', settingsXml()],
    ...described.flatMap(({ part }, index): PackageFile[] => [
      [`word/header${index + 1}.xml`, headXml(part)],
      [`word/footer${index + 1}.xml`, footXml(part, date)],
    ]),
    ...pictures,
  ];
  const bytes = packed(
    files.map(([name, content]) => [name, typeof content === 'string' ? DECLARATION + content : content]),
  );
  return { bytes, losses: smallNames(described) };
}

interface Illustrated extends Described, Drawings {}

function drawingsIn({ document, theme, date }: ExportJob, { tag, scene }: Described): Drawings {
  return drawingsOf(scene, document, { languages: [tag], theme, frame: { date } });
}

/** Which of all drawings each language has, by number, and the number of the first relation of each. */
function numbersOf(described: readonly Illustrated[]) {
  let [number, relation] = [0, SHARED_RELATIONS.length];
  return described.map(({ drawings }) => {
    relation += RUNNING;
    return drawings.map(() => {
      number += 1;
      relation += EACH;
      return { number, relation: relation - EACH + 1 };
    });
  });
}

/** Most that a logo takes on the first page, in millimetres. */
const LOGO = { width: 60, height: 16 };

function logoOn({ width, height, description }: ImagePrimitive, number: number, painted: string): Picture {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  return { width, height, scale, title: description, phase: '', number, painted };
}

function textPart(
  { part, drawings, paper }: Illustrated,
  numbers: ReturnType<typeof numbersOf>[number],
  logo: Picture | undefined,
): TextPart {
  const first = (numbers[0]?.relation ?? 0) - RUNNING;
  const drawing = part.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'drawing'))[0];
  const title = drawing?.kind === 'drawing' ? drawing.title : part.title;
  const pictures = drawings.map(({ scene: { width, height }, scale, phase }, index) => {
    const { number = 0, relation = 0 } = numbers[index] ?? {};
    const ids = { painted: `rId${relation}`, vectors: `rId${relation + 1}` };
    return { width, height, scale, title, phase, number, ...ids };
  });
  return { part, paper, pictures, ...(logo ? { logo } : {}), head: `rId${first}`, foot: `rId${first + 1}` };
}

/** Pixels of a millimetre of a painted drawing: as fine as paper shows. */
const PAINTED = 8;

/** A drawing painted, and as vectors with its texts as outlines: Word knows no fonts within a picture. */
async function picturesOf(job: ExportJob, drawing: Drawing, index: number): Promise<PackageFile[]> {
  const { scene } = drawing;
  const { side, pixels } = PICTURE_LIMITS.png;
  const { width, height } = scene;
  const fits = Math.min(
    2,
    drawing.scale * PAINTED,
    side / Math.max(width, height),
    Math.sqrt(pixels / 4 / (width * height)),
  );
  const scale = Math.floor(fits * 100) / 100;
  const bytes = await paintPng(scene, { scale }, job.environment);
  const vectors = await svgOf(scene, 'outlines', job.environment);
  return [
    [`word/media/drawing${index + 1}.png`, bytes],
    [`word/media/drawing${index + 1}.svg`, new TextEncoder().encode(vectors)],
  ];
}
