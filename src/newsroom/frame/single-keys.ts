/** Keys of a single letter: whoever speaks to the machine, or presses keys by accident, can do without them on this device. */
const key = 'newsroom-single-keys';
const off = 'off';

/** True unless the person turned them off. */
export function singleKeysWork(): boolean {
  return localStorage.getItem(key) !== off;
}

/** Turns them on or off on this device. */
export function letSingleKeysWork(work: boolean): void {
  if (work) localStorage.removeItem(key);
  else localStorage.setItem(key, off);
}
