import { defineConfig } from 'vitest/config';
import { SAME_BYTES } from './electron/setup/same-bytes.ts';

const common = {
  // Browsers start slowly on small machines; no test measures time.
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

/** The same end-to-end tests on each host of the editor. */
function onHost(host: string) {
  const include = ['test/e2e/**/*.test.ts'];
  return { extends: true as const, test: { ...common, name: `${host} editor`, include, env: { SBS_TEST_HOST: host } } };
}

export default defineConfig({
  resolve: { alias: SAME_BYTES },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'units',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/formats/**'],
        },
      },
      // Needs the published schemas: `npm run test:formats`.
      { extends: true, test: { ...common, name: 'formats', include: ['test/formats/**/*.test.ts'] } },
      onHost('served'),
      onHost('desktop'),
    ],
  },
});
