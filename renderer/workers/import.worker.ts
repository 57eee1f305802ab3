import { withName } from '../../shared/import/account.ts';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { requireByteCount } from '../../shared/import/readers/limits.ts';
import { READERS } from '../../shared/import/readers/registry.ts';
import type { ImportJob, ImportMessage } from './import-messages.ts';

function tell(message: ImportMessage): void {
  self.postMessage(message);
}

self.onmessage = async ({ data: { file, format, language, sheet } }: MessageEvent<ImportJob>) => {
  try {
    requireByteCount(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    tell({ kind: 'read', draft: withName(READERS[format](bytes, language, sheet), file.name) });
  } catch (error) {
    if (error instanceof ImportRefusal) tell({ kind: 'refused', sentence: error.sentence });
    else tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
