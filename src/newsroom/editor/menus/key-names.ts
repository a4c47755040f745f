/** Keys as people read them on their own keyboard. */

/** True where the command key is what Control is elsewhere. */
export function isApple(): boolean {
  return /Mac|iP(hone|[oa]d)/.test(navigator.platform);
}

/** `Mod-Alt-m` as it is printed: `Ctrl+Alt+M`, or `⌘⌥M`. */
export function keyName(keys: string): string {
  const apple = isApple();
  const signs: Readonly<Record<string, string>> = {
    Mod: apple ? '⌘' : 'Ctrl',
    Alt: apple ? '⌥' : 'Alt',
    Shift: apple ? '⇧' : 'Shift',
    Enter: apple ? '↩' : 'Enter',
    PageDown: apple ? '⇟' : 'PgDn',
    PageUp: apple ? '⇞' : 'PgUp',
    ArrowUp: '↑',
    ArrowDown: '↓',
  };
  const parts = keys.split('-').map((part) => signs[part] ?? part.replace(/^Key/, '').toUpperCase());
  return parts.join(apple ? '' : '+');
}
