import { renamedFont } from '../../model/fonts/names.ts';
import type { Scene } from '../../scene/primitives.ts';
import { clientFamily } from '../../text/client-font.ts';
import { withDashesCut } from '../cut-dashes.ts';
import { fitsPicture, largestScale, type PictureFormat } from '../picture-size.ts';
import { pngOf } from '../png/encode-png.ts';
import type { Loss } from '../request.ts';
import { sceneToSvg } from '../svg-text.ts';
import type { ExportJob } from './encoder.ts';
import type { ExportEnvironment } from './environment.ts';
import { type PaintRequest, type Pixels, paint, preparePainter } from './painter.ts';
import { cutFonts, openFonts, textsOf } from './scene-fonts.ts';
import { paintStrips, stripsOf } from './strips.ts';

export interface PaintOptions {
  readonly scale: number;
  /** Whether what lies behind the drawing is seen where nothing is drawn. */
  readonly transparent?: boolean;
}

/** The drawing of a job, laid out while what painting needs is opened beside it. */
export function sceneToPaint(job: ExportJob): Scene {
  // Where something cannot be opened, that is told when it is needed.
  const { environment } = job;
  for (const opening of [preparePainter(environment), openFonts(environment)]) opening.catch(() => undefined);
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
  const fonts = await paintersFonts(scene, environment);
  const strips = stripsOf(scene, options.scale).map(({ scene: part, ...strip }) => ({
    ...paintRequest(part, options, fonts),
    ...strip,
  }));
  const tell = (share: number) => environment.onProgress?.(0.4 + 0.5 * share);
  const painted = await paintStrips(strips, environment, tell);
  environment.signal?.throwIfAborted();
  return pngOf(painted, options.transparent === true);
}

/** A scene as pixels. */
async function paintPixels(scene: Scene, options: PaintOptions, environment: ExportEnvironment): Promise<Pixels> {
  const [fonts] = await Promise.all([paintersFonts(scene, environment), preparePainter(environment)]);
  return paint(paintRequest(scene, options, fonts));
}

/** The painter fills the ground itself, out to where a pixel is covered only in part. */
function paintRequest(scene: Scene, { scale, transparent }: PaintOptions, fonts: readonly Uint8Array[]): PaintRequest {
  const ground = transparent ? {} : { background: scene.background };
  return { svg: sceneToSvg(withDashesCut(scene), { transparent: true }), scale, fonts, ...ground };
}

/** The fonts of a scene as the painter knows them: by what they are called themselves. */
async function paintersFonts(scene: Scene, environment: ExportEnvironment): Promise<Uint8Array[]> {
  const { bundled, clients } = await cutFonts(textsOf(scene), environment);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(0.4);
  const called = [...clients].map(([font, bytes]) => renamedFont(bytes, clientFamily(font), font.weight));
  return [...bundled.values(), ...called];
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
