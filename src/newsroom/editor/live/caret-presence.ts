/**
 * Who is where, as the carets in the text need it. y-tiptap says where the person is while it takes in a letter, and draws all carets anew
 * for that; both can wait until the letter is painted.
 */
import type { Awareness } from 'y-protocols/awareness';

/** So long the person's place may wait until it is said, in milliseconds: a frame of the screen and the painting of it. */
const wait = 25;

/** So often the person's own moves are told at most, in milliseconds. */
const pause = 500;

type Listener = Parameters<Awareness['on']>[1];

interface Changes {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/** The same presence, which tells of others' moves at once and of one's own once in a while: what hid the others' carets shows them then. */
export function caretPresence(presence: Awareness): Awareness {
  const told = new Map<Listener, Listener>();
  const made: Awareness = Object.create(presence);
  made.on = (name, listener) => {
    const heard = name === 'change' ? throttledForOwn(presence.clientID, listener) : listener;
    told.set(listener, heard);
    presence.on(name, heard);
  };
  made.off = (name, listener) => presence.off(name, told.get(listener) ?? listener);
  const waiting = new Map<string, unknown>();
  made.setLocalStateField = (field, value) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        const said = [...waiting];
        waiting.clear();
        for (const entry of said) presence.setLocalStateField(...entry);
      }, wait);
    }
    waiting.set(field, value);
  };
  return made;
}

function throttledForOwn(own: number, listener: Listener): Listener {
  let isWaiting = false;
  return (...told: [Changes, unknown]) => {
    const [{ added, updated, removed }] = told;
    if ([...added, ...updated, ...removed].some((client) => client !== own)) {
      listener(...told);
      return;
    }
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      listener(...told);
    }, pause);
  };
}
