import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Which folders each folder may import from, besides itself. Arrows point left along the pipeline. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/model': [],
  'shared/locales': ['shared/model'],
  'shared/edit': ['shared/model'],
  'shared/text': ['shared/model'],
  'shared/rules': ['shared/model', 'shared/edit', 'shared/text', 'shared/layout'],
  'shared/method': ['shared/model', 'shared/rules'],
  'shared/layout': ['shared/model', 'shared/text', 'shared/edit'],
  'shared/scene': ['shared/model', 'shared/text', 'shared/layout'],
  'shared/present': ['shared/model', 'shared/layout', 'shared/scene'],
  'shared/export': [
    'shared/model',
    'shared/locales',
    'shared/text',
    'shared/layout',
    'shared/scene',
    'shared/present',
    'shared/report',
    'shared/import',
  ],
  'shared/import': ['shared/model'],
  'shared/compare': ['shared/model'],
  'shared/review': ['shared/model', 'shared/edit', 'shared/rules', 'shared/compare'],
  'shared/report': [
    'shared/model',
    'shared/locales',
    'shared/rules',
    'shared/method',
    'shared/compare',
    'shared/review',
    'shared/text',
    'shared/layout',
    'shared/scene',
  ],
  'shared/commands': ['shared/model', 'shared/locales'],
  'shared/learn': ['shared/model', 'shared/edit', 'shared/rules', 'shared/commands'],
  'shared/host': ['shared/model', 'shared/commands'],
  renderer: ['shared'],
  electron: ['shared'],
};

/** Packages that only one place names. */
const ONLY_IN: readonly (readonly [packageName: RegExp, place: RegExp])[] = [
  [/^reactflow$/, /^renderer\/canvas\//],
  [/^marked$/, /^renderer\/panels\/user-guide\//],
  [/^elkjs/, /^(shared\/layout\/elk\.ts|renderer\/workers\/|electron\/node\/)/],
  [/^(react|react-dom)(\/|$)/, /^renderer\//],
  [
    /^(pdfkit|@resvg\/resvg-wasm|@jsquash\/.*|harfbuzzjs|fontkit)(\/|$)/,
    /^(shared\/export\/encoders\/|electron\/setup\/)/,
  ],
  [/^electron$/, /^electron\/(main|preload)\//],
  [/^mutative$/, /^shared\/edit\//],
  [/^(saxes|fflate)$/, /^shared\/(import\/readers|export\/encoders)\//],
];

const FORBIDDEN_IN_SHARED =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.(getRandomValues|randomUUID)\b/;

interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function modulesBelow(folder: string): Module[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(ROOT, path), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
      return { path, text, imports };
    });
}

function folderOf(path: string): string {
  return Object.keys(MAY_IMPORT).find((folder) => path.startsWith(`${folder}/`)) ?? path;
}

const modules = ['shared', 'renderer', 'electron'].flatMap(modulesBelow);

describe('the architecture', () => {
  it('has something to look at in every folder of the table', () => {
    for (const folder of Object.keys(MAY_IMPORT)) {
      const found = modules.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(found.length, folder).toBeGreaterThan(0);
    }
    expect(modules.reduce((count, { imports }) => count + imports.length, 0)).toBeGreaterThan(200);
  });

  it('knows every folder under shared/', () => {
    const folders = readdirSync(join(ROOT, 'shared'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(Object.keys(MAY_IMPORT)).toContain(`shared/${name}`);
  });

  it('imports only along the pipeline, types included', () => {
    const wrong = modules.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(ROOT, join(ROOT, dirname(path), specifier)))
        .filter((target) => {
          const [from, to] = [folderOf(path), folderOf(target)];
          const outside = !/^(shared|renderer|electron)\//.test(target);
          const allowed = MAY_IMPORT[from] ?? [];
          return !outside && from !== to && !allowed.some((folder) => to === folder || to.startsWith(`${folder}/`));
        })
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps Node, React and Electron out of shared/', () => {
    const foreign = new Set(builtinModules);
    const wrong = modules
      .filter(({ path }) => path.startsWith('shared/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            (specifier) =>
              specifier.startsWith('node:') || foreign.has(specifier) || /^(react|electron)/.test(specifier),
          )
          .map((specifier) => `${path} → ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('names each bound library in its one place', () => {
    const wrong = modules.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => ONLY_IN.some(([name, place]) => name.test(specifier) && !place.test(path)))
        .map((specifier) => `${path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no clock and no chance under shared/', () => {
    const wrong = modules.filter(({ path, text }) => path.startsWith('shared/') && FORBIDDEN_IN_SHARED.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('renders no text as HTML', () => {
    const html = /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\b/;
    expect(modules.filter(({ text }) => html.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('writes Chinese with full-width punctuation', () => {
    const half = /[\u4e00-\u9fff][,;:?!][\s\u4e00-\u9fff'"`“]/;
    const wrong = modules.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (half.test(line) && !line.includes('//') ? [`${path}:${index + 1}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});
