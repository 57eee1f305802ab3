import start from '@jsquash/webp/codec/enc/webp_enc_simd.js';
import { defaultOptions } from '@jsquash/webp/meta.js';
import type { Exported } from '../request.ts';
import type { ExportJob } from './encoder.ts';
import { jobPixels } from './paint.ts';
import { pictureEncoder } from './picture-encoder.ts';

const encode = pictureEncoder('webp', start);

const WITHOUT_LOSS = { ...defaultOptions, lossless: 1, quality: 75 };

/** The drawing painted as a WebP picture, without loss unless less than the whole quality is asked for. */
export async function encodeWebp(job: ExportJob): Promise<Exported> {
  const quality = Number(job.options.quality);
  const settings = quality === 100 ? WITHOUT_LOSS : { ...defaultOptions, quality };
  const { pixels, losses } = await jobPixels(job, 'webp');
  return { bytes: await encode(pixels, settings, job.environment), losses };
}
