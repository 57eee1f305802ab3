import { defineConfig } from 'vitest/config';
import { SAME_BYTES } from './electron/setup/same-bytes.ts';

export default defineConfig({
  resolve: { alias: SAME_BYTES },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Browsers start slowly on small machines; no test measures time.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
