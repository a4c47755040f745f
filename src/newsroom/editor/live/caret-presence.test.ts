import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { caretPresence } from './caret-presence.ts';

let own: Awareness;
let told: number;

beforeEach(() => {
  vi.useFakeTimers();
  own = new Awareness(new Y.Doc());
  told = 0;
});
afterEach(() => {
  own.destroy();
  vi.useRealTimers();
});

const listening = (): Awareness => {
  const presence = caretPresence(own);
  presence.on('change', () => told++);
  return presence;
};

describe('the presence for carets', () => {
  it('tells of others at once', () => {
    listening();
    const other = new Awareness(new Y.Doc());
    other.setLocalStateField('cursor', 1);
    applyAwarenessUpdate(own, encodeAwarenessUpdate(other, [other.clientID]), 'elsewhere');
    expect(told).toBe(1);
    other.destroy();
  });
  it('tells of many moves of one’s own once, a while later', () => {
    listening();
    for (const place of [1, 2, 3]) own.setLocalStateField('cursor', place);
    expect(told).toBe(0);
    vi.advanceTimersByTime(600);
    expect(told).toBe(1);
  });
  it('says where the person is a moment later, the last place only', () => {
    const presence = listening();
    for (const place of [1, 2, 3]) presence.setLocalStateField('cursor', place);
    expect(own.getLocalState()).toEqual({});
    vi.advanceTimersByTime(30);
    expect(own.getLocalState()).toEqual({ cursor: 3 });
  });
  it('tells nothing to whoever stopped listening', () => {
    const presence = caretPresence(own);
    const listener = () => told++;
    presence.on('change', listener);
    presence.off('change', listener);
    own.setLocalStateField('cursor', 1);
    vi.advanceTimersByTime(600);
    expect(told).toBe(0);
  });
});
