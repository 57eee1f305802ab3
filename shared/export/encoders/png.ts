import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Scene } from '../../scene/primitives.ts';
import { largestScale, PICTURE_LIMITS } from '../picture-size.ts';
import { type Exported, ExportRefusal } from '../request.ts';
import { sceneToSvg } from '../svg-text.ts';
import { type ExportJob, lossless } from './encoder.ts';
import type { ExportEnvironment } from './environment.ts';
import { cutFonts, textsOf } from './scene-fonts.ts';

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

/** @throws ExportRefusal naming the largest scale that fits */
function requireFit(scene: Scene, scale: number): void {
  const [width, height] = [scene.width * scale, scene.height * scale];
  const { side, pixels } = PICTURE_LIMITS;
  if (Math.max(width, height) <= side && width * height <= pixels) return;
  const most = largestScale(scene);
  const [shownWidth, shownHeight] = [Math.round(width), Math.round(height)];
  throw new ExportRefusal({
    en: `At scale ${scale} the picture would measure ${shownWidth} × ${shownHeight} pixels, more than can be painted. The largest scale that fits is ${most}.`,
    'zh-Hans': `缩放为 ${scale} 时图片为 ${shownWidth} × ${shownHeight} 像素，超出可绘制范围。可用的最大缩放为 ${most}。`,
  });
}

/**
 * The drawing painted as a PNG picture.
 * @throws ExportRefusal when the picture would be too large, naming the largest scale that fits
 */
export async function encodePng({ scene: draw, options, environment }: ExportJob): Promise<Exported> {
  const scene = draw();
  const scale = Number(options.scale);
  requireFit(scene, scale);
  const [fonts] = await Promise.all([cutFonts(textsOf(scene), environment), prepare(environment)]);
  environment.signal?.throwIfAborted();
  environment.onProgress?.(0.5);
  const painter = new Resvg(sceneToSvg(scene), {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: [...fonts.values()], defaultFontFamily: 'Noto Sans SC' },
    background: scene.background,
  });
  try {
    const picture = painter.render();
    const bytes = picture.asPng();
    picture.free();
    return lossless(bytes);
  } finally {
    painter.free();
  }
}
