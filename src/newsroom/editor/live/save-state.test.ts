import { describe, expect, it } from 'vitest';
import { endingOf, noConnection, saveStateOf } from './save-state.ts';

describe('saveStateOf', () => {
  const open = { ...noConnection, isConnected: true, isSynced: true, wasSynced: true };
  it('is opening until the draft has arrived', () => expect(saveStateOf({ ...noConnection, isConnected: true })).toBe('opening'));
  it('is saved when everything is confirmed', () => expect(saveStateOf(open)).toBe('saved'));
  it('is saving while something is not', () => expect(saveStateOf({ ...open, unconfirmed: 1 })).toBe('saving'));
  it('is offline when the connection is lost', () => expect(saveStateOf({ ...open, isConnected: false })).toBe('offline'));
  it('is saving until the two sides have joined again', () => expect(saveStateOf({ ...open, isSynced: false })).toBe('saving'));
  it('is refused whatever else', () => expect(saveStateOf({ ...open, isRefused: true })).toBe('refused'));
  it('is closed when the newsroom has ended the draft, connected or not', () =>
    expect([true, false].map((isConnected) => saveStateOf({ ...open, isConnected, isSynced: false, ending: 'gone' }))).toEqual([
      'closed',
      'closed',
    ]));
  it('is opening while a draft that was ended comes for the first time', () =>
    expect(saveStateOf({ ...noConnection, ending: 'signed-out' })).toBe('opening'));
});

describe('endingOf', () => {
  it.each([
    ['draft-not-of-schema', 'unfit'],
    ['update-unreadable', 'unfit'],
    ['update-too-early', 'unfit'],
    ['draft-too-large', 'too-large'],
    ['not-found', 'gone'],
    ['signed-out', 'signed-out'],
    ['going', null],
    ['not-kept', null],
    ['toString', null],
  ])('%s ends as %s', (reason, ending) => expect(endingOf(reason)).toBe(ending));
});
