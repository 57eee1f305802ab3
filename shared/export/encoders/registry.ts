import type { FormatId } from '../registry.ts';
import { encodeBpmn } from './bpmn.ts';
import { encodeCsv } from './csv.ts';
import { encodeDocx } from './docx.ts';
import { encodeDrawio } from './drawio.ts';
import type { Encoder } from './encoder.ts';
import { encodeHtml } from './html.ts';
import { encodeJpeg } from './jpeg.ts';
import { encodeMd } from './md.ts';
import { encodeMermaid } from './mermaid.ts';
import { encodePdf } from './pdf.ts';
import { encodePng } from './png.ts';
import { encodePptx } from './pptx.ts';
import { encodeSvg } from './svg.ts';
import { encodeWebp } from './webp.ts';
import { encodeXlsx } from './xlsx.ts';

/** The encoder of each format; one that is missing does not compile. */
export const ENCODERS: Readonly<Record<FormatId, Encoder>> = {
  svg: encodeSvg,
  png: encodePng,
  jpeg: encodeJpeg,
  webp: encodeWebp,
  pdf: encodePdf,
  pptx: encodePptx,
  docx: encodeDocx,
  md: encodeMd,
  html: encodeHtml,
  bpmn: encodeBpmn,
  drawio: encodeDrawio,
  mermaid: encodeMermaid,
  xlsx: encodeXlsx,
  csv: encodeCsv,
};
