/** What a command is, and what it gets to work with. */

export interface CommandOption {
  /** True: the option stands alone; a word: it takes a value, which help calls by that word. */
  readonly takes: true | string;
  readonly about: string;
}

export interface Command {
  /** As it is typed: `import page`. */
  readonly name: string;
  /** What stands behind the name besides options: `FILE|URL...`; empty for nothing. */
  readonly operands: string;
  readonly about: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Does it and gives the exit code: 0 for all, 1 for some or all failed. Wrong usage throws a `UsageError`. */
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly operands: readonly string[];
  /** The value of an option, or undefined if it was not given. */
  value(option: string): string | undefined;
  has(option: string): boolean;
}

/** The world outside a command. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly errors: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly fd: number };
  /** Aborted when the person asks to stop: finish the present piece of work, then end. */
  readonly interrupted: AbortSignal;
}

/** The command line was wrong; the text says what, and what would be right. */
export class UsageError extends Error {}

/** Something expected went wrong; the text says what happened, where, and what to do, and no more is needed. */
export class CommandFailure extends Error {}

export const dataOption: CommandOption = { takes: 'DIR', about: 'the data folder (default ./data, or COURANT_DATA)' };
