import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { FORMAT_IDS, type FormatId } from '../../shared/export/registry.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';

const usual = { document: everyKind(), languages: ['en', 'zh-Hans'], theme: 'light', parts: CLIENT_PARTS } as const;

/** Exports, and is told how far it has come; whoever is told may cancel. */
async function shares(format: FormatId, told: (share: number, cancel: () => void) => void = () => undefined) {
  const control = new AbortController();
  const reached: number[] = [];
  const onProgress = (share: number) => {
    reached.push(share);
    told(share, () => control.abort());
  };
  const made = exportBlueprint({ ...usual, format }, { ...environment, signal: control.signal, onProgress });
  const outcome = await made.then(
    ({ bytes }) => bytes,
    (error: unknown) => error,
  );
  return { reached, outcome };
}

describe.each(FORMAT_IDS)('making %s', (format) => {
  it('tells how far it has come, never less than before, and ends at the whole', async () => {
    const { reached, outcome } = await shares(format);
    expect(outcome).toBeInstanceOf(Uint8Array);
    expect(reached.length).toBeGreaterThan(1);
    expect(reached).toEqual([...new Set(reached)].sort((one, other) => one - other));
    expect(reached.at(-1)).toBe(1);
  });

  it('ends without a file when it is cancelled, at whatever stage', async () => {
    const { reached } = await shares(format);
    for (const at of reached.slice(0, -1)) {
      const cancelled = await shares(format, (share, cancel) => {
        if (share === at) cancel();
      });
      expect(cancelled.outcome, `at ${at}`).toMatchObject({ name: 'AbortError' });
      expect(cancelled.reached.at(-1), 'nothing is done after the next stage begins').toBe(at);
    }
  });

  it('does not begin when it is cancelled before', async () => {
    const never = () => Promise.reject(new Error('asked for something'));
    const machine = { fonts: never, wasm: never, signal: AbortSignal.abort() };
    await expect(exportBlueprint({ ...usual, format }, machine)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
