import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The build for browsers, on every side: its packing gives the same bytes everywhere.
  resolve: {
    alias: [
      { find: /^pdfkit$/, replacement: new URL('node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url).pathname },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Browsers start slowly on small machines; no test measures time.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
