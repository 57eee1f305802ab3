import { defineConfig } from 'vitest/config';
import { SAME_BYTES } from './electron/setup/same-bytes.ts';

const common = {
  // Browsers start slowly on small machines; no test measures time.
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // What is looked at again until it is so, such as a file that is being saved, has the same patience.
  expect: { poll: { timeout: 30_000 } },
};

/** What asks nothing of its host is driven once, where the page is served. */
const PAGE_ALONE = [
  'accessibility',
  'drawing/*',
  'guide',
  'learn',
  'problems',
  'record',
  'record-ties',
  'review',
  'rules',
].map((name) => `test/e2e/${name}.test.ts`);

/** The same end-to-end tests on each host of the editor, but for those `without` that show the page and no more. */
function onHost(host: string, without: string[] = []) {
  const include = ['test/e2e/**/*.test.ts'];
  const env = { SBS_TEST_HOST: host };
  return { extends: true as const, test: { ...common, name: `${host} editor`, include, exclude: without, env } };
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
      onHost('desktop', PAGE_ALONE),
    ],
  },
});
