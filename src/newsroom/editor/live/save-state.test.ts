import { describe, expect, it } from 'vitest';
import { noConnection, saveStateOf } from './save-state.ts';

describe('saveStateOf', () => {
  const open = { ...noConnection, isConnected: true, isSynced: true, wasSynced: true };
  it('is opening until the draft has arrived', () => expect(saveStateOf({ ...noConnection, isConnected: true })).toBe('opening'));
  it('is saved when everything is confirmed', () => expect(saveStateOf(open)).toBe('saved'));
  it('is saving while something is not', () => expect(saveStateOf({ ...open, unconfirmed: 1 })).toBe('saving'));
  it('is offline when the connection is lost', () => expect(saveStateOf({ ...open, isConnected: false })).toBe('offline'));
  it('is saving until the two sides have joined again', () => expect(saveStateOf({ ...open, isSynced: false })).toBe('saving'));
  it('is refused whatever else', () => expect(saveStateOf({ ...open, isRefused: true })).toBe('refused'));
});
