import { useEffect, useEffectEvent } from 'react';
import { singleKeysWork } from './single-keys.ts';

const typing =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="menu"] *, [role="listbox"] *';

/** One that is open, or on its way. */
const dialog = '[role="dialog"], [data-dialog-coming]';

/** True where a single key is typed, or chooses in a menu or a list, and so is for nothing else; and for whoever turned such keys off. */
export function isNoSingleKey({ ctrlKey, altKey, metaKey, isComposing, defaultPrevented, target }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented || !singleKeysWork()) return true;
  return target instanceof HTMLElement && target.closest(typing) !== null;
}

/** Calls back for single keys wherever the focus is on the screen, but not while somebody types, or a dialog or a list is open. */
export function useScreenKeys(keys: Readonly<Record<string, () => unknown>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (act === undefined || isNoSingleKey(event) || document.querySelector(dialog) !== null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
