/** The texts of `courant help`. */
import type { Command } from './command.ts';

/** All commands with a line each. */
export function generalHelp(commands: readonly Command[], version: string): string {
  const lines = commands.map((command) => [usage(command), command.about] as const);
  return [
    `Courant ${version}: a publishing system for newsrooms that publish every story in many languages.`,
    '',
    'Usage:',
    ...inColumns(lines),
    '',
    'courant help COMMAND explains one command. The data lies in ./data, in --data DIR or in COURANT_DATA.',
    '',
  ].join('\n');
}

/** One command with its options. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { takes, about }]) => [`--${name}${takes === true ? '' : ` ${takes}`}`, about] as const,
  );
  return [`Usage: courant ${usage(command)}`, '', `${command.about}.`, '', 'Options:', ...inColumns(options), ''].join('\n');
}

function usage({ name, operands, options }: Command): string {
  const parts = [name, operands, Object.keys(options).length > 0 ? '[options]' : ''];
  return parts.filter((part) => part !== '').join(' ');
}

function inColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
