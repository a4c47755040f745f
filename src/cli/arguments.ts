/** Reads the words behind a command's name, and says what is wrong with them. */
import { parseArgs } from 'node:util';
import { type Arguments, type Command, UsageError } from './command.ts';

/** The options and operands of a command. Throws a `UsageError` that names the wrong option and the nearest right one. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const options = Object.entries(command.options).map(([name, { takes }]) => [
    name,
    { type: takes === true ? 'boolean' : 'string' } as const,
  ]);
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(command, token);
  if (positionals.length > 0 && command.operands === '') {
    throw new UsageError(`courant ${command.name} takes nothing but options, so ${JSON.stringify(positionals[0])} has no meaning here.`);
  }
  return {
    operands: positionals,
    value: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    has: (option) => values[option] === true,
  };
}

/** The candidate that a word was probably meant to be, or null if none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : null;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption(command: Command, { name, rawName, value }: OptionToken): void {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined || !rawName.startsWith('--')) throw new UsageError(unknownOption(command, name, rawName));
  if (option.takes === true && value !== undefined)
    throw new UsageError(`${rawName} takes no value, but was given ${JSON.stringify(value)}.`);
  if (option.takes !== true && (value === undefined || value === '' || value.startsWith('--'))) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${option.takes} (${option.about}).`);
  }
}

function unknownOption(command: Command, name: string, rawName: string): string {
  const meant = nearest(name, Object.keys(command.options));
  const hint = meant === null ? `Its options are ${optionList(command)}.` : `Did you mean --${meant}?`;
  return `courant ${command.name} has no option ${rawName}. ${hint}`;
}

function optionList(command: Command): string {
  return Object.keys(command.options)
    .map((name) => `--${name}`)
    .join(', ');
}

/** Levenshtein's distance, in which two letters that changed places count as one mistake. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const present = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      present[column] = Math.min(
        (last[column] ?? 0) + 1,
        (present[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = present;
  }
  return last[other.length] ?? 0;
}
