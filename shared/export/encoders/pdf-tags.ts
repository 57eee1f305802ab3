import type { Primitive, SceneGroup, TextPrimitive } from '../../scene/primitives.ts';
import type { Told } from '../pages/reading.ts';
import { drawPrimitive, type Pdf } from './pdf-drawing.ts';

export type Structure = PDFKit.PDFStructureElement;
export type Content = PDFKit.PDFStructureContent;

/** A text as it was drawn, to be told. */
interface DrawnText {
  readonly content: Content;
  readonly language: string;
}

/** What of a group is to be told: its form or all of it as a picture, and its texts. */
export interface DrawnGroup {
  readonly group: SceneGroup;
  readonly figure?: Content;
  readonly texts: readonly DrawnText[];
}

/** Draws what is to be told. */
export function marked(pdf: Pdf, tag: 'P' | 'Figure', draw: () => void): Content {
  const content = pdf.markStructureContent(tag);
  draw();
  pdf.endMarkedContent();
  return content;
}

/** Draws what tells nothing. */
export function asArtifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

/** Draws a group at its place; without anything to tell it is decoration. */
export function drawToldGroup(pdf: Pdf, group: SceneGroup, told: Told | undefined): DrawnGroup {
  pdf.save();
  pdf.translate(group.x, group.y);
  const drawn = drawAs(pdf, group, told);
  pdf.restore();
  return drawn;
}

function drawAs(pdf: Pdf, group: SceneGroup, told: Told | undefined): DrawnGroup {
  const drawAll = () => {
    for (const primitive of group.primitives) drawPrimitive(pdf, primitive);
  };
  if (!told) {
    asArtifact(pdf, drawAll);
    return { group, texts: [] };
  }
  if (told.alt !== undefined) return { group, figure: marked(pdf, 'Figure', drawAll), texts: [] };
  return drawByRuns(pdf, group, told.form !== undefined);
}

function drawByRuns(pdf: Pdf, group: SceneGroup, hasForm: boolean): DrawnGroup {
  const texts: DrawnText[] = [];
  let figure: Content | undefined;
  for (const run of runsOf(group.primitives)) {
    const draw = () => {
      for (const primitive of run) drawPrimitive(pdf, primitive);
    };
    const [first] = run;
    if (first?.type === 'text') texts.push(drawTexts(pdf, run, first.language));
    else if (hasForm && !figure) figure = marked(pdf, 'Figure', draw);
    else asArtifact(pdf, draw);
  }
  return { group, texts, ...(figure ? { figure } : {}) };
}

/** Draws lines of one text: a space between two of them that the eye does not need. */
function drawTexts(pdf: Pdf, run: readonly Primitive[], language: string): DrawnText {
  const draw = () => {
    run.forEach((primitive, index) => {
      const next = run[index + 1];
      if (primitive.type !== 'text' || next?.type !== 'text') drawPrimitive(pdf, primitive);
      else drawPrimitive(pdf, { ...primitive, text: `${primitive.text}${between(primitive.text, next.text)}` });
    });
  };
  return { content: marked(pdf, 'P', draw), language };
}

/** Scripts that write words together, and words that were parted at a hyphen, need nothing between two lines. */
function between(line: string, next: string): string {
  const joined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\s\-\u2010-\u2014/]$/u;
  return joined.test(line) || /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(next) ? '' : ' ';
}

/** Neighbours that are told alike: forms, or texts of one size and language. */
function runsOf(primitives: readonly Primitive[]): Primitive[][] {
  const runs: Primitive[][] = [];
  let last: Primitive | undefined;
  for (const primitive of primitives) {
    if (last && alike(last, primitive)) runs.at(-1)?.push(primitive);
    else runs.push([primitive]);
    last = primitive;
  }
  return runs;
}

function alike(one: Primitive, other: Primitive): boolean {
  if (one.type !== 'text' || other.type !== 'text') return one.type !== 'text' && other.type !== 'text';
  return sameVoice(one, other);
}

function sameVoice(one: TextPrimitive, other: TextPrimitive): boolean {
  return one.size === other.size && one.language === other.language;
}
