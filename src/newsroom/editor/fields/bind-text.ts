/** Joins a field of the page to a shared text, so that two people can type in it at once. */
import type * as Y from 'yjs';
import { fieldOrigin } from '../live/draft-session.ts';
import { positionAfter, type Splice, spliceBetween, splicesAfter } from './shared-text.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface Told {
  /** Told every new text. */
  readonly onShown: (value: string) => void;
  /** Called while what was typed goes into the text: what it changes is undone with it. */
  readonly onTyped: () => void;
}

/**
 * Shows the text in the field and puts what is typed there into the text. Others' typing leaves the caret with its words; while an input
 * method composes, it waits. Line ends become spaces. Returns the function that parts the two.
 */
export function bindText(field: Field, text: Y.Text, { onShown, onTyped }: Told): () => void {
  let base = text.toString();
  let isComposing = false;

  const show = (value: string, place: (at: number) => number): void => {
    base = value;
    if (field.value !== value) {
      const { selectionStart, selectionEnd } = field;
      field.value = value;
      if (document.activeElement === field) field.setSelectionRange(place(selectionStart ?? 0), place(selectionEnd ?? 0));
    }
    onShown(value);
  };
  const commit = (): void => {
    const typed = field.value.replace(/[^\S\n]*[\r\n]+[^\S\n]*/g, ' ');
    const mine = spliceBetween(base, typed, field.selectionEnd ?? typed.length);
    const present = text.toString();
    const theirs = spliceBetween(base, present, present.length);
    const delta = theirs === null ? [] : deltaOf(theirs);
    if (mine !== null) {
      text.doc?.transact(() => {
        applyAll(text, splicesAfter(mine, delta));
        onTyped();
      }, fieldOrigin);
    }
    show(text.toString(), (at) => Math.min(positionAfter(at, delta), text.length));
  };
  const onInput = (): void => {
    if (isComposing) onShown(field.value);
    else commit();
  };
  const onStart = (): void => {
    isComposing = true;
  };
  const onEnd = (): void => {
    isComposing = false;
    commit();
  };
  const onText = (event: Y.YTextEvent, { origin }: Y.Transaction): void => {
    if (origin !== fieldOrigin && !isComposing) show(text.toString(), (at) => positionAfter(at, event.delta));
    else if (origin === fieldOrigin && document.activeElement !== field) show(text.toString(), (at) => at);
  };
  show(base, (at) => at);
  field.addEventListener('input', onInput);
  field.addEventListener('compositionstart', onStart);
  field.addEventListener('compositionend', onEnd);
  text.observe(onText);
  return () => {
    field.removeEventListener('input', onInput);
    field.removeEventListener('compositionstart', onStart);
    field.removeEventListener('compositionend', onEnd);
    text.unobserve(onText);
  };
}

function deltaOf({ at, removed, inserted }: Splice) {
  return [{ retain: at }, { insert: inserted }, { delete: removed }];
}

function applyAll(text: Y.Text, splices: readonly Splice[]): void {
  for (const { at, removed, inserted } of splices) {
    text.delete(at, removed);
    text.insert(at, inserted);
  }
}
