import start from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js';
import { defaultOptions } from '@jsquash/jpeg/meta.js';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';
import { jobPixels } from './paint.ts';
import { pictureEncoder } from './picture-encoder.ts';

const encode = pictureEncoder('jpeg', start);

/** Fine lines and small letters lose their edges where colours are kept at half the resolution; one pass is quick. */
const SETTINGS = { ...defaultOptions, progressive: false, auto_subsample: false, chroma_subsample: 1 };

/** The drawing painted as a JPEG picture. */
export async function encodeJpeg(job: ExportJob): Promise<Exported> {
  const { pixels, losses } = await jobPixels(job, 'jpeg');
  const settings = { ...SETTINGS, quality: Number(job.options.quality) };
  return { bytes: await encode(pixels, settings, job.environment), losses };
}
