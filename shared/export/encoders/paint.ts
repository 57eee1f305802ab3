import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { renamedFont } from '../../model/fonts/names.ts';
import type { Scene } from '../../scene/primitives.ts';
import { clientFamily } from '../../text/client-font.ts';
import { PICTURE_FONT } from '../../text/style.ts';
import { withDashesCut } from '../cut-dashes.ts';
import { fitsPicture, largestScale, type PictureFormat } from '../picture-size.ts';
import { encodePng } from '../png/encode-png.ts';
import type { Loss } from '../request.ts';
import { sceneToSvg } from '../svg-text.ts';
import type { ExportJob } from './encoder.ts';
import type { ExportEnvironment } from './environment.ts';
import { cutFonts, openFonts, type SceneFonts, textsOf } from './scene-fonts.ts';

export interface PaintOptions {
  readonly scale: number;
  /** Whether what lies behind the drawing is seen where nothing is drawn. */
  readonly transparent?: boolean;
}

/** A painted scene: four bytes a pixel, red, green, blue and how much it covers. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

type Painted = ReturnType<InstanceType<typeof Resvg>['render']>;

let ready: Promise<void> | undefined;

function prepare(environment: ExportEnvironment): Promise<void> {
  ready ??= environment
    .wasm('resvg')
    .then((wasm) => initWasm(wasm))
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

/** The drawing of a job, laid out while what painting needs is opened beside it. */
export function sceneToPaint(job: ExportJob): Scene {
  // Where something cannot be opened, that is told when it is needed.
  for (const opening of [prepare(job.environment), openFonts(job.environment)]) opening.catch(() => undefined);
  return job.scene();
}

/** What is told of a drawing that is painted smaller than was asked for. */
function smaller(scene: Scene, asked: number, scale: number): Loss {
  const [width, height] = [Math.round(scene.width * asked), Math.round(scene.height * asked)];
  return {
    what: {
      en: `Painted at scale ${scale}, the largest that fits: at ${asked} the picture would measure ${width} × ${height} pixels, more than can be painted.`,
      'zh-Hans': `按可用的最大缩放 ${scale} 绘制：缩放为 ${asked} 时图片为 ${width} × ${height} 像素，超出可绘制范围。`,
    },
    elementIds: [],
  };
}

/** A scene as the bytes of a PNG picture. */
export async function paintPng(
  scene: Scene,
  options: PaintOptions,
  environment: ExportEnvironment,
): Promise<Uint8Array> {
  const pixels = await paintPixels(scene, options, environment);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(0.8);
  return encodePng(pixels, options.transparent === true);
}

/** A scene as pixels. */
async function paintPixels(
  scene: Scene,
  { scale, transparent = false }: PaintOptions,
  environment: ExportEnvironment,
): Promise<Pixels> {
  const [fonts] = await Promise.all([cutFonts(textsOf(scene), environment), prepare(environment)]);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(0.4);
  const painter = new Resvg(sceneToSvg(withDashesCut(scene), { transparent }), {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: paintersFonts(fonts), defaultFontFamily: PICTURE_FONT },
    ...(transparent ? {} : { background: scene.background }),
  });
  try {
    const painted = painter.render();
    try {
      return pixelsOf(painted, transparent);
    } finally {
      painted.free();
    }
  } finally {
    painter.free();
  }
}

/** The fonts as the painter knows them: by what they are called themselves. */
function paintersFonts({ bundled, clients }: SceneFonts): Uint8Array[] {
  const called = [...clients].map(([font, bytes]) => renamedFont(bytes, clientFamily(font), font.weight));
  return [...bundled.values(), ...called];
}

function pixelsOf({ width, height, pixels }: Painted, transparent: boolean): Pixels {
  const data = new Uint8ClampedArray(pixels.buffer as ArrayBuffer, pixels.byteOffset, pixels.byteLength);
  if (transparent) unmultiply(data);
  return { width, height, data };
}

/** The painter's colours are already weakened by how much they cover; encoders want them whole. */
function unmultiply(data: Uint8ClampedArray): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 255;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) data[channel] = ((data[channel] ?? 0) * 255) / alpha;
  }
}

/** How a job asks for its drawing to be painted, no larger than can be. */
export function paintOptionsOf({ options }: ExportJob, format: PictureFormat, scene: Scene): PaintOptions {
  const scale = Number(options.scale);
  const fits = fitsPicture(format, scene, scale);
  return {
    scale: fits ? scale : largestScale(format, scene),
    transparent: options.background === 'transparent',
  };
}

/** What a picture lost that was painted so. */
export function paintLosses({ options }: ExportJob, scene: Scene, { scale }: PaintOptions): readonly Loss[] {
  const asked = Number(options.scale);
  return scale < asked ? [smaller(scene, asked, scale)] : [];
}

/** A job's drawing as pixels for another encoder, and what they lost. */
export async function jobPixels(
  job: ExportJob,
  format: PictureFormat,
): Promise<{ readonly pixels: Pixels; readonly losses: readonly Loss[] }> {
  const scene = sceneToPaint(job);
  const { environment } = job;
  const options = paintOptionsOf(job, format, scene);
  const pixels = await paintPixels(scene, options, environment);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(0.7);
  return { pixels, losses: paintLosses(job, scene, options) };
}
