import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PICTURE_FONT } from '../../text/style.ts';
import type { ExportEnvironment } from './environment.ts';

/** A painted scene: four bytes a pixel, red, green, blue and how much it covers. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A drawing to be painted, as plain values. */
export interface PaintRequest {
  /** The drawing as an SVG without a ground. */
  readonly svg: string;
  readonly scale: number;
  /** The fonts that its texts are set in, by what they are called themselves. */
  readonly fonts: readonly Uint8Array[];
  /** The colour of the ground; none where what lies behind is seen. */
  readonly background?: string;
}

let ready: Promise<void> | undefined;

/** Opens what paints, once. */
export function preparePainter({ wasm }: Pick<ExportEnvironment, 'wasm'>): Promise<void> {
  ready ??= wasm('resvg')
    .then((bytes) => initWasm(bytes))
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

/** Paints a drawing, once the painter is prepared. */
export function paint({ svg, scale, fonts, background }: PaintRequest): Pixels {
  const painter = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: [...fonts], defaultFontFamily: PICTURE_FONT },
    ...(background === undefined ? {} : { background }),
  });
  try {
    const painted = painter.render();
    try {
      const { width, height, pixels } = painted;
      const data = new Uint8ClampedArray(pixels.buffer as ArrayBuffer, pixels.byteOffset, pixels.byteLength);
      if (background === undefined) unmultiply(data);
      return { width, height, data };
    } finally {
      painted.free();
    }
  } finally {
    painter.free();
  }
}

/** The painter's colours are already weakened by how much they cover; encoders want them whole. */
function unmultiply(data: Uint8ClampedArray): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 255;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) data[channel] = ((data[channel] ?? 0) * 255) / alpha;
  }
}
