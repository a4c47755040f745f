import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'print page',
  operands: 'FILE...',
  about: 'prints',
  options: {
    edition: { takes: 'TAG', about: 'the edition' },
    publish: { takes: true, about: 'at once' },
    data: { takes: 'DIR', about: 'where' },
  },
  run: async () => 0,
};

function refusal(...words: readonly string[]): string {
  try {
    readArguments(command, words);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('readArguments', () => {
  it('reads options between operands', () => {
    const given = readArguments(command, ['a.html', '--edition', 'en', 'b.html', '--publish']);
    expect([given.operands, given.value('edition'), given.has('publish'), given.value('data')]).toEqual([
      ['a.html', 'b.html'],
      'en',
      true,
      undefined,
    ]);
  });
  it('reads a value behind an equals sign', () => expect(readArguments(command, ['--edition=en']).value('edition')).toBe('en'));
  it('takes everything behind -- for an operand', () =>
    expect(readArguments(command, ['--', '--edition']).operands).toEqual(['--edition']));
  it('names a mistyped option and the one that was meant', () =>
    expect(refusal('--editoin', 'en')).toBe('courant print page has no option --editoin. Did you mean --edition?'));
  it('lists the options where none is near', () => expect(refusal('--colour')).toContain('Its options are --edition, --publish, --data.'));
  it('knows no short options', () => expect(refusal('-p')).toContain('has no option -p'));
  it('demands a value', () => expect(refusal('--edition')).toContain('--edition needs a value: --edition TAG'));
  it('does not take the next option for a value', () => expect(refusal('--edition', '--publish')).toContain('--edition needs a value'));
  it('refuses a value where none belongs', () => expect(refusal('--publish=yes')).toContain('--publish takes no value'));
  it('is not fooled by names that every object has', () => expect(refusal('--constructor')).toContain('has no option --constructor'));
  it('refuses operands where none belong', () => {
    expect(() => readArguments({ ...command, operands: '' }, ['x'])).toThrow(/"x" has no meaning/);
  });
});

describe('nearest', () => {
  it('finds a word with two letters in the wrong order', () => expect(nearest('strat', ['start', 'init'])).toBe('start'));
  it('finds nothing where nothing is near', () => expect(nearest('wordpress', ['start', 'init'])).toBeNull());
  it('finds every word itself', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    ));
});
