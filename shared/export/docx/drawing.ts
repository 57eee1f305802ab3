import { tag } from '../xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Word's units in a millimetre. */
const UNITS = 36_000;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Millimetres that a pixel takes. */
  readonly scale: number;
  readonly title: string;
  /** The phase that it shows; empty for the whole. */
  readonly phase: string;
  readonly number: number;
  /** Ids of the relations to the painted picture and, where there is one, to the same one as vectors. */
  readonly painted: string;
  readonly vectors?: string;
}

/** A run that shows a picture, as vectors where it has them and a program knows them. */
export function pictureRun(picture: Picture): string {
  const { title, number, painted, vectors, scale } = picture;
  const [cx, cy] = [picture.width, picture.height].map((length) => Math.round(length * scale * UNITS));
  const named = { id: number, name: `Drawing ${number}`, descr: title };
  const blip = tag('a:blip', { 'r:embed': painted }, vectors === undefined ? '' : vectorsXml(vectors));
  const shape = tag(
    'pic:spPr',
    {},
    tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx, cy })),
    tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})),
  );
  const content = tag(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    tag('pic:nvPicPr', {}, tag('pic:cNvPr', named), tag('pic:cNvPicPr', {})),
    tag('pic:blipFill', {}, blip, tag('a:stretch', {}, tag('a:fillRect', {}))),
    shape,
  );
  const inline = tag(
    'wp:inline',
    { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', { cx, cy }),
    tag('wp:docPr', named),
    tag('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, tag('a:graphicData', { uri: `${DRAWING}/picture` }, content)),
  );
  return tag('w:r', {}, tag('w:drawing', {}, inline));
}

function vectorsXml(relation: string): string {
  const vector = tag(
    'a:ext',
    { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
    tag('asvg:svgBlip', {
      'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
      'r:embed': relation,
    }),
  );
  return tag('a:extLst', {}, vector);
}
