/** `npm run rules:docs`: writes the page of every rule, with pictures drawn by the program itself, below assets/rules. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sceneToSvg } from '../../shared/export/svg-text.ts';
import { INTERFACE_LANGUAGES } from '../../shared/locales/sentences.ts';
import { type RuleExample, type RulePage, rulePage } from '../../shared/report/rule-page.ts';
import { ruleIndexMarkdown, rulePageMarkdown, rulePageName } from '../../shared/report/rule-page-markdown.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { drawsTheSame, markElements } from '../../shared/scene/marked.ts';
import type { Scene } from '../../shared/scene/primitives.ts';
import { writePages } from './write-pages.ts';

const FOLDER = join(import.meta.dirname, '../../assets/rules');

/** Every file of the rules' documentation: path below assets/rules → its text. */
export function rulePages(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const pages = Object.keys(RULES).flatMap((id) => rulePage(id) ?? []);
  for (const page of pages) {
    const scenes = { correct: picture(page, 'correct'), incorrect: picture(page, 'incorrect') };
    const drawn = !drawsTheSame(scenes.correct, scenes.incorrect);
    for (const language of INTERFACE_LANGUAGES) {
      files.set(`${language}/${rulePageName(page.id)}.md`, rulePageMarkdown(page, language, drawn));
    }
    if (!drawn) continue;
    for (const which of ['correct', 'incorrect'] as const) {
      files.set(`pictures/${rulePageName(page.id)}.${which}.svg`, sceneToSvg(scenes[which]));
    }
  }
  for (const language of INTERFACE_LANGUAGES) files.set(`${language}/README.md`, ruleIndexMarkdown(pages, language));
  return files;
}

function picture(page: RulePage, which: 'correct' | 'incorrect'): Scene {
  const { document, findings }: RuleExample = page[which];
  const scene = buildScene(document, { languages: document.languages, theme: 'light' });
  const found = findings.flatMap(({ elementIds }) => elementIds);
  return markElements(scene, found);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePages(FOLDER, rulePages());
