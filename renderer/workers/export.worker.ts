import type { ExportEnvironment } from '../../shared/export/encoders/environment.ts';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ExportRefusal, type ExportRequest } from '../../shared/export/request.ts';
import type { ExportMessage } from './export-messages.ts';

/** Fonts and WebAssembly come from where the page came from. */
const environment: ExportEnvironment = {
  fonts: (weight) => part(`/fonts/blueprint-sans-${weight}.ttf`),
  wasm: (name) => part(`/wasm/${name}.wasm`),
  onProgress: (share) => tell({ kind: 'progress', share }),
};

/** @throws Error where the address has nothing */
async function part(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

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
