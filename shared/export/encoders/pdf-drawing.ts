import type PDFDocument from 'pdfkit';
import {
  type Form,
  groundOf,
  type ImagePrimitive,
  imageAddress,
  type Primitive,
  type SceneGroup,
  type TextPrimitive,
} from '../../scene/primitives.ts';
import type { ClientFont } from '../../text/client-font.ts';
import type { FontWeight } from '../../text/style.ts';
import type { DrawnWindow } from '../pages/page.ts';
import { placedPieces } from '../placed-pieces.ts';

export type Pdf = InstanceType<typeof PDFDocument>;

type Window = Pick<DrawnWindow, 'from' | 'to' | 'cut'>;

/** Draws a part of a drawing at its place on a page. */
export function inWindow<Result>(pdf: Pdf, { from, to, cut }: Window, draw: () => Result): Result {
  pdf.save();
  if (cut) pdf.rect(to.x, to.y, to.width, to.height).clip();
  pdf.translate(to.x, to.y);
  pdf.scale(to.width / from.width);
  pdf.translate(-from.x, -from.y);
  const drawn = draw();
  pdf.restore();
  return drawn;
}

export function drawGroup(pdf: Pdf, { x, y, primitives }: SceneGroup): void {
  pdf.save();
  pdf.translate(x, y);
  for (const primitive of primitives) drawPrimitive(pdf, primitive);
  pdf.restore();
}

export function drawPrimitive(pdf: Pdf, primitive: Primitive): void {
  if (primitive.type === 'text') {
    drawText(pdf, primitive);
    return;
  }
  if (primitive.type === 'image') {
    drawImage(pdf, primitive);
    return;
  }
  if (primitive.type === 'path') pdf.path(primitive.d);
  else if (primitive.radius > 0)
    pdf.roundedRect(primitive.x, primitive.y, primitive.width, primitive.height, primitive.radius);
  else pdf.rect(primitive.x, primitive.y, primitive.width, primitive.height);
  paint(pdf, primitive);
}

function paint(pdf: Pdf, primitive: Form): void {
  const { fill, stroke, strokeWidth, dash } = primitive;
  pdf.lineWidth(strokeWidth ?? 1);
  if (dash) pdf.dash(dash[0], { space: dash[1] });
  else pdf.undash();
  pdf.lineCap(primitive.type === 'path' && primitive.roundCaps ? 'round' : 'butt');
  if (fill && stroke) pdf.fillAndStroke(fill, stroke);
  else if (fill) pdf.fill(fill);
  else if (stroke) pdf.stroke(stroke);
}

function drawText(pdf: Pdf, run: TextPrimitive): void {
  if (run.text.trim() === '') return;
  for (const { text, font, left } of placedPieces(run)) {
    pdf
      .font(fontKey(font ?? run.weight))
      .fontSize(run.size)
      .fillColor(run.fill);
    pdf.text(text, left, run.y, { lineBreak: false, baseline: 'alphabetic', features: ['kern'] });
  }
}

/** The name of a font within a PDF document. */
export function fontKey(font: FontWeight | ClientFont): string {
  return typeof font === 'number' ? String(font) : `client ${font.weight}`;
}

function drawImage(pdf: Pdf, image: ImagePrimitive): void {
  const { x, y, width, height } = image;
  const ground = groundOf(image);
  if (ground) drawPrimitive(pdf, ground);
  // An address is known again: the picture lies in the document once, however often it is drawn.
  pdf.image(imageAddress(image), x, y, { width, height });
}
