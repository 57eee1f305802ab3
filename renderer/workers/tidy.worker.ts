import ElkConstructor from 'elkjs/lib/elk-api.js';
import elkWorkerAddress from 'elkjs/lib/elk-worker.min.js?url';
import type { ElkLayout } from '../../shared/layout/elk.ts';
import { tidy } from '../../shared/layout/tidy.ts';
import type { TidyInput } from '../../shared/layout/types.ts';

const elk = new ElkConstructor({ workerFactory: () => new Worker(elkWorkerAddress) });

self.onmessage = async ({ data }: MessageEvent<TidyInput>) => {
  self.postMessage(await tidy(data, elk as unknown as ElkLayout));
};
