import { gallerySentences } from '../locales/gallery.ts';
import type { InterfaceLanguage } from '../locales/sentences.ts';
import type { Fact } from './document/report.ts';
import { markdownText } from './escape.ts';
import { EXAMPLE_GROUPS, type ExamplePage } from './example-page.ts';
import { markdownTable } from './markdown-table.ts';

/** An example's page as Markdown; its picture lies beside it under the same name. */
export function examplePageMarkdown(id: string, page: ExamplePage, language: InterfaceLanguage): string {
  const words = gallerySentences[language];
  const name = markdownText(page.name);
  const colon = language === 'en' ? ':' : '：';
  const indicators = page.indicators.map(({ name, baseline, target, unit }) => [name, baseline, target, unit]);
  return [
    `# ${name}`,
    `> ${markdownText(page.organisation)}`,
    markdownText(page.scenario),
    `![${markdownText(words.drawing(page.name))}](${id}.svg)`,
    `## ${words.shows}`,
    page.shows.map(({ label, value }) => `- **${label}${colon}** ${markdownText(lineOf(value))}`).join('\n'),
    `## ${words.figures}`,
    markdownTable(
      [words.figure, words.value],
      page.figures.map(({ label, value }) => [label, markdownText(lineOf(value))]),
    ),
    ...(indicators.length === 0
      ? []
      : [
          `## ${words.indicators}`,
          markdownTable(
            [words.indicator, words.baseline, words.target, words.unit],
            indicators.map((row) => row.map(markdownText)),
          ),
        ]),
    `## ${words.start}`,
    words.startHint,
    words.startFile(`[${id}.blueprint](../../${id}.blueprint)`),
    `[${words.examples}](README.md)`,
    '',
  ].join('\n\n');
}

function lineOf(value: Fact['value']): string {
  return typeof value === 'string' ? value : value.join(' · ');
}

/** The list of all examples by the sort of flow, each with a link to its page in the same folder. */
export function exampleIndexMarkdown(pages: ReadonlyMap<string, ExamplePage>, language: InterfaceLanguage): string {
  const words = gallerySentences[language];
  const sections = EXAMPLE_GROUPS.flatMap((group) => {
    const rows = [...pages]
      .filter(([, page]) => page.group === group)
      .map(([id, { name, scenario }]) => [`[${markdownText(name)}](${id}.md)`, markdownText(scenario)]);
    return [`## ${words[group]}`, markdownTable([words.example, words.shows], rows)];
  });
  return [`# ${words.examples}`, words.intro, ...sections, ''].join('\n\n');
}
