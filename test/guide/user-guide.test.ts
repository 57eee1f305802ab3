import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePages } from '../../electron/setup/guide-pages.ts';
import { COMMANDS, type Command, GROUP_NAMES, shownKey } from '../../shared/commands/commands.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { GUIDE_PAGES } from '../../shared/locales/user-guide.ts';

const FOLDER = join(import.meta.dirname, '../../assets/guide');
/** Most bytes of a picture: the guide is shipped with the program. */
const MOST_BYTES = 120 * 1024;

function textOf(language: InterfaceLanguage, name: string): string {
  return readFileSync(join(FOLDER, language, `${name}.md`), 'utf8');
}

/** What stands in a page besides its blocks of code. */
function proseOf(language: InterfaceLanguage, name: string): string {
  return textOf(language, name).replace(/```[\s\S]*?```/g, '');
}

const PAGES = INTERFACE_LANGUAGES.flatMap((language) => GUIDE_PAGES.map((name) => [language, name] as const));

describe('the user guide', () => {
  it('holds what "npm run guide:docs" writes', () => {
    const stale = [...guidePages()].filter(([path, text]) => readFileSync(join(FOLDER, path), 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it.each(INTERFACE_LANGUAGES)('has every page and no other in %s', (language) => {
    const files = readdirSync(join(FOLDER, language)).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual([...GUIDE_PAGES, 'README'].map((name) => `${name}.md`).sort());
  });

  it.each(GUIDE_PAGES)('tells the same in both languages: %s', (name) => {
    const [english = [], chinese] = INTERFACE_LANGUAGES.map((language) => {
      const text = proseOf(language, name);
      return [...text.matchAll(/^#+ |!\[|\]\(([a-z/-]+\.(?:md|webp))\)/gm)].map(([found]) => found);
    });
    expect(english.length).toBeGreaterThan(1);
    expect(chinese).toEqual(english);
  });

  it.each(PAGES)('leads only to what is there: %s %s', (language, name) => {
    for (const [, target = ''] of proseOf(language, name).matchAll(/\]\(([^)]+)\)/g)) {
      const file = join(FOLDER, language, target);
      expect(existsSync(file), target).toBe(true);
      if (target.endsWith('.webp')) expect(statSync(file).size, target).toBeLessThan(MOST_BYTES);
    }
  });

  it.each(PAGES)('names keys and menus as they are: %s %s', (language, name) => {
    const all: readonly Command[] = Object.values(COMMANDS);
    const shown = new Set(all.flatMap(({ keys }) => keys.map((key) => shownKey(key, false))));
    const prose = proseOf(language, name);
    const named = [...prose.matchAll(/`((?:Ctrl|Alt|Shift)\+[^`]+|F\d+)`/g)].map(([, key = '']) => key);
    expect(named.filter((key) => !shown.has(key) && !/^Alt\+[←→↑↓]$/.test(key))).toEqual([]);
    for (const [, group, label] of prose.matchAll(/\*\*([^*]+) → ([^*]+)\*\*/g)) {
      const found = all.find((command) => command.label[language] === label);
      expect(found && GROUP_NAMES[found.group][language], label).toBe(group);
    }
  });

  it('writes Chinese with full-width punctuation', () => {
    const half = /[\u4e00-\u9fff][,;:?!][\s\u4e00-\u9fff]/;
    expect(GUIDE_PAGES.filter((name) => half.test(proseOf('zh-Hans', name)))).toEqual([]);
  });
});
