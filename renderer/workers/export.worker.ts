import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ExportRefusal, type ExportRequest } from '../../shared/export/request.ts';
import { pageEnvironment } from './environment.ts';
import type { ExportMessage } from './export-messages.ts';

const environment = pageEnvironment((share) => tell({ kind: 'progress', share }));

function tell(message: ExportMessage): void {
  self.postMessage(message);
}

self.onmessage = async ({ data }: MessageEvent<ExportRequest>) => {
  try {
    tell({ kind: 'done', ...(await exportBlueprint(data, environment)) });
  } catch (error) {
    if (error instanceof ExportRefusal) tell({ kind: 'refused', sentence: error.sentence });
    else tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
