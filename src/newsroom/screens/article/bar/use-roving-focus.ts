/** One stop for Tab in a row of buttons; the arrow keys, Home and End go through them, in the direction of the text. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface RovingFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    const buttons = buttonsIn(ref.current);
    const stop = current.current !== null && buttons.includes(current.current) ? current.current : buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });
  return {
    ref,
    onFocus({ target }) {
      const buttons = buttonsIn(ref.current);
      if (!(target instanceof HTMLButtonElement) || !buttons.includes(target)) return;
      current.current = target;
      for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
    },
    onKeyDown(event) {
      const buttons = buttonsIn(ref.current);
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      if (at < 0) return;
      const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const target = { Home: 0, End: buttons.length - 1, ArrowRight: at, ArrowLeft: at }[event.key];
      if (target === undefined) return;
      const step = event.key === 'Home' || event.key === 'End' ? target : at + (event.key === forward ? 1 : -1);
      buttons[(step + buttons.length) % buttons.length]?.focus();
      event.preventDefault();
    },
  };
}

function buttonsIn(bar: HTMLElement | null): HTMLButtonElement[] {
  return [...(bar?.querySelectorAll('button') ?? [])];
}
