import { type InterfaceLanguage, interfaceLanguageOf } from '../../shared/locales/sentences.ts';
import { sentenceOf } from '../node/system-error.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { exportCommand } from './commands/export.ts';
import { fixCommand } from './commands/fix.ts';
import { formatCommand } from './commands/format.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { reportCommand } from './commands/report.ts';
import { rulesCommand } from './commands/rules.ts';
import { validateCommand } from './commands/validate.ts';
import { commandHelp, programHelp } from './help.ts';
import type { CliIo, ExitCode } from './io.ts';
import { programVersion } from './program-version.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  fix: fixCommand,
  import: importCommand,
  export: exportCommand,
  report: reportCommand,
  new: newCommand,
  format: formatCommand,
  rules: rulesCommand,
};

/**
 * The terminal program, a command a file. Says everything through `io`; never prints or ends the process by itself, and
 * never throws.
 * @param typed what follows the program's name
 * @returns 0 nothing at error; 1 errors or too many warnings; 2 could not read or write, or bad usage; 130 interrupted
 */
export async function runCli(typed: readonly string[], io: CliIo): Promise<ExitCode> {
  const language = languageOf(typed, io.env);
  try {
    return await dispatch(typed, io, language);
  } catch (error) {
    io.err(sentenceOf(error)[language]);
    if (error instanceof UsageError) {
      io.err(language === 'en' ? 'blueprint --help shows what can be done.' : 'blueprint --help 显示可用的命令。');
    }
    return 2;
  }
}

async function dispatch(typed: readonly string[], io: CliIo, language: InterfaceLanguage): Promise<ExitCode> {
  const [name, ...rest] = typed;
  if (name === undefined || name === '--lang' || name.startsWith('--lang=')) {
    io.err(programHelp(COMMANDS, language));
    return 2;
  }
  if (name === '--help' || name === '-h') {
    io.out(programHelp(COMMANDS, language));
    return 0;
  }
  if (name === '--version') {
    io.out(`${await programVersion()}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError({ en: `There is no command ${name}.`, 'zh-Hans': `没有命令 ${name}。` });
  const args = readArguments(command, rest);
  if (args.flag('help')) {
    io.out(commandHelp(name, command, language));
    return 0;
  }
  return command.run({ ...io, language }, args);
}

/** The language asked for with --lang, wherever it stands, else that of the environment. */
function languageOf(typed: readonly string[], env: NodeJS.ProcessEnv): InterfaceLanguage {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at === -1 ? undefined : (typed[at]?.split('=')[1] ?? typed[at + 1]);
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  return interfaceLanguageOf(asked === undefined ? [system] : [asked, system]);
}
