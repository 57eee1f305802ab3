import { parentPort } from 'node:worker_threads';
import { answerStrip } from '../../shared/export/encoders/paint-thread.ts';
import { preparePainter } from '../../shared/export/encoders/painter.ts';
import type { StripRequest } from '../../shared/export/encoders/strips.ts';
import { exportEnvironment } from './export-environment.ts';

/** A thread that paints strips of pictures. */
const environment = exportEnvironment();

parentPort?.on('message', async (strip: StripRequest) => {
  const { answer, owned } = await answerStrip(strip, environment);
  parentPort?.postMessage(answer, owned);
});
// Where it cannot be opened, that is told with the first strip.
preparePainter(environment).catch(() => undefined);
