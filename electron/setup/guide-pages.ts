/** `npm run guide:docs`: writes the pages of the user guide that are made of the program's own tables, below assets/guide. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS, type CommandId, GROUP_NAMES, GROUPS, keysOf, shownKey } from '../../shared/commands/commands.ts';
import { dialogSentences } from '../../shared/locales/dialogs.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { GUIDE_PAGES, userGuideSentences } from '../../shared/locales/user-guide.ts';
import { markdownTable } from '../../shared/report/markdown-table.ts';
import { formatsPage } from './guide-formats.ts';

const FOLDER = join(import.meta.dirname, '../../assets/guide');

/** Every generated page of the guide: path below assets/guide → its text. */
export function guidePages(): ReadonlyMap<string, string> {
  const made = new Map(
    INTERFACE_LANGUAGES.flatMap((language) => [
      [`${language}/formats.md`, formatsPage(language)] as const,
      [`${language}/shortcuts.md`, shortcutsPage(language)] as const,
    ]),
  );
  const contents = INTERFACE_LANGUAGES.map(
    (language) => [`${language}/README.md`, contentsPage(language, made)] as const,
  );
  return new Map([...made, ...contents]);
}

/** The list of all pages, each under its first heading. */
function contentsPage(language: InterfaceLanguage, made: ReadonlyMap<string, string>): string {
  const lines = GUIDE_PAGES.map((name, index) => {
    const path = `${language}/${name}.md`;
    const [heading = ''] = (made.get(path) ?? readFileSync(join(FOLDER, path), 'utf8')).split('\n', 1);
    return `${index + 1}. [${heading.replace(/^# /, '')}](${name}.md)`;
  });
  return [`# ${userGuideSentences[language].title}`, lines.join('\n'), ''].join('\n\n');
}

const WORDS = {
  en: {
    lead: 'Single letters work while the drawing has the keyboard. On macOS ⌘ stands for `Ctrl` and ⌥ for `Alt`. A browser keeps some keys for itself: there the ones in the last column work.',
    command: 'Command',
    key: 'Shortcut',
    browser: 'In a browser',
    does: 'What it does',
  },
  'zh-Hans': {
    lead: '单个字母的快捷键在绘图区获得焦点时有效。macOS 上 ⌘ 对应 `Ctrl`，⌥ 对应 `Alt`。部分快捷键由浏览器占用，浏览器中请用最后一列。',
    command: '命令',
    key: '快捷键',
    browser: '浏览器中',
    does: '作用',
  },
} as const;

function shortcutsPage(language: InterfaceLanguage): string {
  const words = WORDS[language];
  const sections = GROUPS.flatMap((group) => {
    const ids = (Object.keys(COMMANDS) as CommandId[]).filter((id) => COMMANDS[id].group === group);
    const rows = ids.map((id) => [COMMANDS[id].label[language], keys(id, false), keys(id, true)]);
    return [`## ${GROUP_NAMES[group][language]}`, markdownTable([words.command, words.key, words.browser], rows)];
  });
  const said = dialogSentences[language];
  const onCanvas = [
    ['`←` `→` `↑` `↓`', said.arrows],
    ['`Alt+←` `Alt+→` `Alt+↑` `Alt+↓`', said.altArrows],
    ['`]` `[` `}`', said.bracketKeys],
    [said.pointer, said.box],
    ['`Shift`', said.shiftClick],
    ['`Space`', said.spaceKey],
  ];
  const drawing = [`## ${said.onCanvas}`, markdownTable([words.key, words.does], onCanvas)];
  return [`# ${said.shortcuts}`, words.lead, ...sections, ...drawing, ''].join('\n\n');
}

function keys(id: CommandId, inBrowser: boolean): string {
  return keysOf(id, inBrowser)
    .map((key) => `\`${shownKey(key, false)}\``)
    .join(' ');
}

async function write(): Promise<void> {
  for (const [path, text] of guidePages()) await writeFile(join(FOLDER, path), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
