import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';
import { paintLosses, paintOptionsOf, paintPng, sceneToPaint } from './paint.ts';

/** The drawing painted as a PNG picture. */
export async function encodePng(job: ExportJob): Promise<Exported> {
  // Only a PNG is painted in strips: its thread starts while the drawing is laid out.
  job.environment.threads?.(1);
  const scene = sceneToPaint(job);
  const options = paintOptionsOf(job, 'png', scene);
  return { bytes: await paintPng(scene, options, job.environment), losses: paintLosses(job, scene, options) };
}
