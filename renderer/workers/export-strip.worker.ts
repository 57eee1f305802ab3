import { answerStrip } from '../../shared/export/encoders/paint-thread.ts';
import { preparePainter } from '../../shared/export/encoders/painter.ts';
import type { StripRequest } from '../../shared/export/encoders/strips.ts';
import { pageParts } from './page-parts.ts';

self.onmessage = async ({ data }: MessageEvent<StripRequest>) => {
  const { answer, owned } = await answerStrip(data, pageParts);
  self.postMessage(answer, { transfer: owned });
};
// Where it cannot be opened, that is told with the first strip.
preparePainter(pageParts).catch(() => undefined);
