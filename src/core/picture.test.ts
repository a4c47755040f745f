import { describe, expect, it } from 'vitest';
import { aPicture } from '../../test/builders.ts';
import { creditOf } from './picture.ts';

describe('creditOf', () => {
  it('prefers the credit to the creator', () => expect(creditOf(aPicture({ credit: 'Agency', creator: 'Jo Lens' }))).toBe('Agency'));
  it('names the creator where there is no credit', () => expect(creditOf(aPicture({ credit: ' ', creator: 'Jo Lens' }))).toBe('Jo Lens'));
  it('is empty if nobody can be named', () => expect(creditOf(aPicture({ credit: '', creator: '' }))).toBe(''));
});
