import { useEffect } from 'react';

/** Calls back for single keys wherever the focus is on the screen, but not while somebody types, or a dialog or a list is open. */
export function useScreenKeys(keys: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, target } = event;
      const act = keys[key] ?? keys[key.toLowerCase()];
      if (act === undefined || ctrlKey || altKey || metaKey || event.defaultPrevented) return;
      if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
