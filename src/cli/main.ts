/** The entrance of the command line: finds the command, runs it, turns what went wrong into a message and an exit code. */
import { programVersion } from '../config/version.ts';
import { nearest, readArguments } from './arguments.ts';
import { type Command, CommandFailure, type ExitCode, type Terminal, UsageError } from './command.ts';
import { addUser } from './commands/add-user.ts';
import { doctor } from './commands/doctor.ts';
import { exportTmxCommand } from './commands/export-tmx.ts';
import { exportXliffCommand } from './commands/export-xliff.ts';
import { importPage } from './commands/import-page.ts';
import { importTmxCommand } from './commands/import-tmx.ts';
import { importXliffCommand } from './commands/import-xliff.ts';
import { init } from './commands/init.ts';
import { rebuild } from './commands/rebuild.ts';
import { resetUser } from './commands/reset-user.ts';
import { start } from './commands/start.ts';
import { expectedMessage } from './failures.ts';
import { commandHelp, generalHelp } from './help.ts';
import { interruptions } from './interruption.ts';

const commands: readonly Command[] = [
  start,
  init,
  importPage,
  importTmxCommand,
  exportTmxCommand,
  importXliffCommand,
  exportXliffCommand,
  addUser,
  resetUser,
  rebuild,
  doctor,
];

process.exitCode = await main(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  output: process.stdout,
  errors: process.stderr,
  interrupted: interruptions(process),
});

async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const text = helpText(words);
    if (text === null) return await run(words, terminal);
    terminal.output.write(text);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.errors.write(`${error.message}\n`);
      return 2;
    }
    const message = error instanceof CommandFailure ? error.message : expectedMessage(error);
    if (message === null) throw error;
    terminal.errors.write(`${message}\n`);
    return 1;
  }
}

/** The text that was asked for, if one was: help, or the version. */
function helpText(words: readonly string[]): string | null {
  const [first, ...rest] = words;
  if (first === 'version' || first === '--version' || first === '-v') return `${programVersion()}\n`;
  if (first === undefined || isHelp(first) || (first === 'help' && rest.length === 0)) return generalHelp(commands, programVersion());
  if (first === 'help') return commandHelp(findCommand(rest).command);
  return words.some(isHelp) ? commandHelp(findCommand(words).command) : null;
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { command, rest } = findCommand(words);
  return await command.run(readArguments(command, rest), terminal);
}

/** The command that the words begin with. Throws a `UsageError` that names the nearest one. */
function findCommand(words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const length of [2, 1]) {
    const command = commands.find(({ name }) => name === words.slice(0, length).join(' '));
    if (command !== undefined) return { command, rest: words.slice(length) };
  }
  const names = commands.map(({ name }) => name);
  const typed = words.slice(0, 2).filter((word) => !word.startsWith('-'));
  const meant = nearest(typed.join(' '), names) ?? nearest(typed[0] ?? '', names) ?? names.find((name) => name.startsWith(`${typed[0]} `));
  const hint = meant === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean courant ${meant}?`;
  throw new UsageError(`Courant has no command ${JSON.stringify(typed.join(' ') || words[0])}. ${hint}`);
}
