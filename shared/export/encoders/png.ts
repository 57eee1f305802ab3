import type { Exported } from '../request.ts';
import { type ExportJob, lossless } from './encoder.ts';
import { paintOptionsOf, paintPng } from './paint.ts';

/**
 * The drawing painted as a PNG picture.
 * @throws ExportRefusal when the picture would be too large, naming the largest scale that fits
 */
export async function encodePng(job: ExportJob): Promise<Exported> {
  const scene = job.scene();
  return lossless(await paintPng(scene, paintOptionsOf(job, 'png', scene), job.environment));
}
