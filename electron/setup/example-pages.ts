/** `npm run examples:docs`: writes a page for every example, with its drawing, below assets/examples/pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sceneToSvg } from '../../shared/export/svg-text.ts';
import { INTERFACE_LANGUAGES } from '../../shared/locales/sentences.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { examplePage } from '../../shared/report/example-page.ts';
import { exampleIndexMarkdown, examplePageMarkdown } from '../../shared/report/example-page-markdown.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { writePages } from './write-pages.ts';

const EXAMPLES = join(import.meta.dirname, '../../assets/examples');
const FOLDER = join(EXAMPLES, 'pages');
const ENDING = '.blueprint';

/** Every file of the examples' documentation: path below assets/examples/pages → its text. */
export function examplePages(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(ENDING));
  const examples = names.sort().map((name) => [name.slice(0, -ENDING.length), read(name)] as const);
  for (const language of INTERFACE_LANGUAGES) {
    const pages = new Map(examples.map(([id, document]) => [id, examplePage(document, language)]));
    for (const [id, document] of examples) {
      const page = pages.get(id);
      if (page) files.set(`${language}/${id}.md`, examplePageMarkdown(id, page, language));
      const scene = buildScene(document, { languages: [language], theme: 'light', frame: {} });
      files.set(`${language}/${id}.svg`, sceneToSvg(scene));
    }
    files.set(`${language}/README.md`, exampleIndexMarkdown(pages, language));
  }
  return files;
}

/** @throws Error where an example is no sound blueprint */
function read(name: string): BlueprintDocument {
  const parsed = parseBlueprint(readFileSync(join(EXAMPLES, name), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.refusals[0]?.message.en ?? ''}`);
  return parsed.document;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePages(FOLDER, examplePages());
