import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { optionsOf } from './arguments.ts';
import type { Command, Option } from './command.ts';

function optionHead(name: string, { short, value }: Option): string {
  const shown = typeof value === 'object' ? value.join('|') : value;
  return `${short ? `-${short}, ` : ''}--${name}${shown ? ` ${shown}` : ''}`;
}

/** Two columns, the first as wide as its widest entry. */
function table(rows: readonly (readonly [head: string, about: string])[]): string {
  const width = Math.max(...rows.map(([head]) => head.length));
  return rows.map(([head, about]) => `  ${head.padEnd(width)}  ${about}\n`).join('');
}

/** The help of one command. */
export function commandHelp(name: string, command: Command, language: InterfaceLanguage): string {
  const options = Object.entries(optionsOf(command));
  const usage = ['blueprint', name, command.operands, '[OPTIONS]'].filter(Boolean).join(' ');
  const rows = options.map(([option, table]) => [optionHead(option, table), table.about[language]] as const);
  const notes = command.notes ? `\n${command.notes[language]}\n` : '';
  return `${usage}\n\n${command.about[language]}\n\n${table(rows)}${notes}`;
}

/** The help of the program. */
export function programHelp(commands: Readonly<Record<string, Command>>, language: InterfaceLanguage): string {
  const rows = Object.entries(commands).map(
    ([name, { operands, about }]) => [`${name} ${operands}`, about[language]] as const,
  );
  const words = {
    en: { use: 'blueprint COMMAND [OPTIONS]', more: 'blueprint COMMAND --help tells more about a command.' },
    'zh-Hans': { use: 'blueprint 命令 [选项]', more: 'blueprint 命令 --help 显示某个命令的详细说明。' },
  }[language];
  return `${words.use}\n\n${table(rows)}\n${words.more}\n`;
}
