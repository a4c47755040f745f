import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Delta, positionAfter, spliceBetween, spliced, splicesAfter } from './shared-text.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ä', 'ع', '𝒳'), maxLength: 12 });

describe('spliceBetween', () => {
  it('makes the new text of the old one, wherever the caret is', () =>
    fc.assert(
      fc.property(letters, letters, fc.nat(12), (before, now, caret) => {
        const splice = spliceBetween(before, now, caret);
        expect(splice === null ? before : spliced(before, splice)).toBe(now);
      }),
    ));
  it('takes the letter at the caret for the new one', () =>
    expect(spliceBetween('aaa', 'aaaa', 2)).toEqual({ at: 1, removed: 0, inserted: 'a' }));
  it('changes only what differs', () =>
    expect(spliceBetween('The ferry came', 'The old ferry came', 8)).toEqual({ at: 4, removed: 0, inserted: 'old ' }));
  it('replaces a sign outside the first plane whole', () =>
    expect(spliceBetween('a😀', 'a😁', 3)).toEqual({ at: 1, removed: 2, inserted: '😁' }));
});

describe('two people in one field', () => {
  /** Somebody's change reaches the text while another one, made in the old text, has not been put in yet. */
  function together(start: string, theirs: string, mine: string): { readonly text: string; readonly delta: Delta } {
    const text = new Y.Doc().getText('headline');
    text.insert(0, start);
    let delta: Delta = [];
    text.observe((event) => {
      delta = event.delta;
    });
    const their = spliceBetween(start, theirs, theirs.length);
    text.doc?.transact(() => {
      text.delete(their?.at ?? 0, their?.removed ?? 0);
      text.insert(their?.at ?? 0, their?.inserted ?? '');
    });
    const my = spliceBetween(start, mine, mine.length);
    const made = my === null ? [] : splicesAfter(my, delta);
    return { text: made.reduce((now, splice) => spliced(now, splice), text.toString()), delta };
  }

  it('keeps everything that both inserted', () =>
    fc.assert(
      fc.property(letters, fc.nat(12), fc.nat(12), (start, one, other) => {
        const insertAt = (at: number, sign: string) => [...start].toSpliced(at, 0, sign).join('');
        const { text } = together(start, insertAt(one, '<'), insertAt(other, '>'));
        expect([text.includes('<'), text.includes('>'), text.replace(/[<>]/g, '')]).toEqual([true, true, start]);
      }),
    ));
  it('keeps what one inserted where the other removed everything', () => expect(together('ferry', 'the ferry', '').text).toBe('the '));
  it('removes once what both removed', () => expect(together('old ferry', 'ferry', 'ferry').text).toBe('ferry'));
  it('leaves the old text with both changes for any two edits', () =>
    fc.assert(
      fc.property(letters, letters, letters, (start, theirs, mine) => {
        const { text } = together(start, theirs, mine);
        const my = spliceBetween(start, mine, mine.length);
        const their = spliceBetween(start, theirs, theirs.length);
        expect(text).toContain(my?.inserted ?? '');
        const isApart = my === null || their === null || my.at + my.removed < their.at || their.at + their.removed < my.at;
        if (isApart && their !== null) expect(text).toContain(their.inserted);
      }),
    ));
});

describe('positionAfter', () => {
  it('moves with what is inserted before it', () => expect(positionAfter(3, [{ retain: 1 }, { insert: 'xx' }])).toBe(5));
  it('stays before what is inserted at it', () => expect(positionAfter(3, [{ retain: 3 }, { insert: 'xx' }])).toBe(3));
  it('falls to the place where what was around it was removed', () => expect(positionAfter(3, [{ retain: 1 }, { delete: 5 }])).toBe(1));
});
